import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const EN =
  '# Port\n\nOne boat. Two boats.\n\n- Three boats\n- Four boats\n\n| Five | boats |\n| - | - |\n| six | 6 |\n\nSeven boats.\n'
const JA =
  '# 港\n\n船が一隻。船が二隻。\n\n- 船が三隻\n- 船が四隻\n\n| 五 | 船 |\n| - | - |\n| 六 | 6 |\n\n船が七隻。\n'
const FILES = new Map([
  ['content/en/port.md', EN],
  ['content/ja/port.md', JA]
])

/** The lines of the page that a run tells, by what it says of them. */
async function told(root: string, ...words: string[]) {
  const {stdout} = await call(['sync', ...words], root)
  const lines = readFileSync(join(root, 'content/ja/port.md'), 'utf8').split(/\r?\n/)
  return [...stdout.matchAll(/^content\/ja\/port\.md:(\d+): (\w+): (.*)$/gm)].map(([, line, status, text]) => [
    status,
    text,
    lines[Number(line) - 1]
  ])
}

const WANTED = [
  ['stale', 'An old boat.', '船が一隻。船が二隻。'],
  ['stale', 'Four old boats', '- 船が四隻'],
  ['stale', 'sixty', '| 六 | 6 |'],
  ['stale', 'Seven old boats.', '船が七隻。']
]

test.each([
  ['\n', ''],
  ['\r\n', ''],
  ['\n', '\uFEFF']
])('a run tells the lines as they are behind it, and the next one the same (%j, %j)', (eol, mark) =>
  inFolder(FILES, async root => {
    const write = (locale: string, text: string) =>
      writeFileSync(join(root, `content/${locale}/port.md`), mark + text.replaceAll('\n', eol))
    write('en', EN)
    write('ja', JA)
    await call(['sync'], root)
    write(
      'en',
      EN.replace('One boat', 'An old boat')
        .replace('Four', 'Four old')
        .replace('six', 'sixty')
        .replace('Seven', 'Seven old')
    )
    for (const words of [[], [], ['--notes', 'off'], ['--notes', 'off'], ['--notes', 'drafts'], []])
      expect(await told(root, ...words)).toEqual(WANTED)
  })
)

test('a run that writes nothing tells them as they are', () =>
  inFolder(FILES, async root => {
    await call(['sync'], root)
    writeFileSync(join(root, 'content/en/port.md'), EN.replace('Seven', 'Seven old'))
    for (const word of ['--dry-run', '--check']) expect(await told(root, word)).toEqual([WANTED.at(-1)])
    expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(JA)
  }))
