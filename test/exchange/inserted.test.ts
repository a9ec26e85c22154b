import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  [
    'content/en/port.md',
    'The port is open.\n\nIt has 19 gates and 302 doors.\n\nIt opened in 1997. It has 5 cranes.\n'
  ],
  ['content/ja/port.md', '港は開いている。\n\n1997年に開いた。クレーンは5基。\n']
])

test.each([
  ['that says the same', '門は19、扉は302ある。'],
  ['that says something else', '詳しくは係員へ。'],
  ['that is its source', 'It has 19 gates and 302 doors.']
])('a text %s stands where it was put, once, and is in step', (_, words) =>
  inFolder(FILES, async root => {
    const page = join(root, 'content/ja/port.md')
    await call(['sync', '--notes', 'off'], root)
    await call(['export', '--format', 'csv', '--locale', 'ja'], root)
    const file = join(root, 'exchange/ja/port.csv')
    writeFileSync(file, readFileSync(file, 'utf8').replace('doors.,,initial', `doors.,${words},translated`))
    expect((await call(['import', 'exchange'], root)).stdout).toContain('1 text inserted')
    const text = readFileSync(page, 'utf8')
    expect(text).toBe(`港は開いている。\n\n${words}\n\n1997年に開いた。クレーンは5基。\n`)
    expect((await call(['sync'], root)).stdout).toContain('All versions are in step.')
    expect((await call(['import', 'exchange'], root)).stdout).toBe('4 units the same\n')
    expect(readFileSync(page, 'utf8')).toBe(text)
  })
)
