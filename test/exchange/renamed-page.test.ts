import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port is open.\n\nIt has 5 cranes.\n'],
  ['content/ja/port.md', '港は開いている。\n\nクレーンは5基。\n'],
  ['content/en/pier.md', 'The pier is long.\n'],
  ['content/ja/pier.md', '桟橋は長い。\n']
])
const LANGUAGES = ['en', 'ja']

/** Exports, lets a translator change one text, and renames the page in the languages named before the file comes back. */
function returned(format: string, file: string, renamed: readonly string[], edit = (text: string) => text) {
  return inFolder(FILES, async root => {
    await call(['sync'], root)
    await call(['export', '--format', format, '--locale', 'ja'], root)
    const path = join(root, 'exchange/ja', file)
    writeFileSync(path, edit(readFileSync(path, 'utf8').replace('クレーンは5基。', 'クレーンが5基ある。')))
    for (const locale of renamed) {
      mkdirSync(join(root, `content/${locale}/sites`), {recursive: true})
      renameSync(join(root, `content/${locale}/port.md`), join(root, `content/${locale}/sites/harbour.md`))
    }
    await call(['sync'], root)
    const result = await call(['import', join('exchange/ja', file)], root)
    const page = join(root, 'content/ja/sites/harbour.md')
    return {...result, text: existsSync(page) ? readFileSync(page, 'utf8') : undefined}
  })
}

describe('a page that was renamed between export and import is known by its units', () => {
  test.each([
    ['xliff', 'port.xlf'],
    ['xliff1.2', 'port.xliff'],
    ['po', 'port.po'],
    ['csv', 'port.csv'],
    ['tsv', 'port.tsv']
  ])('%s', async (format, file) => {
    const {status, stderr, text} = await returned(format, file, LANGUAGES)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(text).toBe('港は開いている。\n\nクレーンが5基ある。\n')
  })

  test('but not by those of which most are of no article', async () => {
    const strange = (text: string) => text.replaceAll(/msgctxt "\w{3}/g, 'msgctxt "zzz')
    const {status, stderr, text} = await returned('po', 'port.po', LANGUAGES, strange)
    expect(status).toBe(3)
    expect(stderr).toContain('content/en/port.md')
    expect(text).toBe('港は開いている。\n\nクレーンは5基。\n')
  })

  test('and one that is there keeps its file', async () => {
    const {status, stdout} = await returned('po', 'port.po', [])
    expect(status).toBe(0)
    expect(stdout).toContain('1 text changed')
  })
})
