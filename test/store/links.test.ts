import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import {keepWhole} from '../../src/store/keep.ts'
import {linkedAmong, listContent} from '../../src/store/layout.ts'
import {listPages} from '../../src/store/pages.ts'
import {openStatIndex} from '../../src/store/stat-index.ts'
import {writeStatIndex} from '../../src/store/write-stat-index.ts'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port is open.\n'],
  ['content/ja/port.md', '港は開いている。\n'],
  ['images/port.svg', '<svg/>\n']
])
const NONE = {pages: [], folders: []}

/** A project with links, each from its place to a target relative to the folder it stands in. */
const linked = (links: Readonly<Record<string, string>>, look: (root: string) => Promise<void>) =>
  inFolder(FILES, async root => {
    for (const [place, target] of Object.entries(links)) symlinkSync(target, join(root, place))
    await look(root)
  })

describe('a symbolic link', () => {
  test.each([
    ['a page of the project', {'content/ja/other.md': '../en/port.md'}, {pages: ['content/ja/other.md'], folders: []}],
    ['a page outside', {'content/ja/other.md': '../../../other.md'}, {pages: ['content/ja/other.md'], folders: []}],
    ['nothing', {'content/ja/other.md': 'nowhere'}, {pages: ['content/ja/other.md'], folders: []}],
    ['itself', {'content/ja/other.md': 'other.md'}, {pages: ['content/ja/other.md'], folders: []}],
    ['a folder', {'content/ja/more': '../en'}, {pages: [], folders: ['content/ja/more']}],
    ['the folder of a language', {'content/zh': 'en'}, {pages: [], folders: ['content/zh']}],
    ['something that is no page', {'content/ja/port.svg': '../../images/port.svg'}, NONE],
    ['a folder where no page is read', {'content/images': '../images'}, NONE]
  ])('to %s is named where a page would be read', (_, links, expected) =>
    linked(links, async root => {
      const config = readConfig('{}', 'stele.config.json')
      expect(listContent(root, config).linked).toEqual(expected)
      expect(linkedAmong(Object.keys(links), {root, config})).toEqual(expected)
    })
  )

  test('that the project ignores is none', () =>
    linked({'content/ja/other.md': 'port.md', 'content/ja/more': '../en'}, async root => {
      const config = readConfig('{"ignore": ["content/ja/other.md", "content/ja/more"]}', 'stele.config.json')
      expect(listContent(root, config).linked).toEqual(NONE)
    }))

  test('below the paths of a command that needs no project', () =>
    linked({'content/ja/other.md': 'port.md', 'content/more': 'en'}, async root => {
      expect(listPages(root, ['content'], '').linked).toEqual({
        pages: ['content/ja/other.md'],
        folders: ['content/more']
      })
    }))
})

describe("one of Stele's own folders that is a link", () => {
  const led = (folder: string, target: string, look: (root: string, outside: string) => Promise<void>) =>
    inFolder(new Map([['keep.txt', '']]), outside =>
      inFolder(FILES, async root => {
        mkdirSync(join(root, folder, '..'), {recursive: true})
        symlinkSync(target || outside, join(root, folder))
        await look(root, outside)
      })
    )

  test.each(
    ['.stele', '.stele/cache', '.stele/memory'].flatMap(folder => [
      [folder, 'a folder outside', ''],
      [folder, 'nothing', '/nonexistent/folder']
    ])
  )('%s, to %s, is refused, and nothing is written', (folder = '', _, target = '') =>
    led(folder, target, async (root, outside) => {
      for (const command of ['sync', 'check', 'export', 'status']) {
        const {stderr, status} = await call([command], root)
        expect(stderr, command).toContain(`${folder}: The folder is a symbolic link that leads out of the project`)
        expect(status, command).toBe(3)
      }
      keepWhole(root, 'report.json', '{}')
      expect(readdirSync(outside)).toEqual(['keep.txt'])
    })
  )

  test.each(['.stele', '.stele/cache'])('%s: an index behind it is not believed', folder =>
    led(folder, '', async (root, outside) => {
      const stats = {names: [], values: new Float64Array(0), links: [], taken: 0}
      const head = {key: 'k', folders: [], files: [], notes: 'off', said: {}, isOpen: false}
      const kept = folder === '.stele' ? join(outside, 'cache') : outside
      const real = mkdtempSync(join(tmpdir(), 'stele-'))
      writeStatIndex(real, head, stats, {own: [], unsettled: []})
      expect(openStatIndex(real, 'k')).toBeDefined()
      cpSync(join(real, '.stele/cache'), kept, {recursive: true})
      rmSync(real, {recursive: true})
      expect(existsSync(join(root, '.stele/cache/files'))).toBe(true)
      expect(openStatIndex(root, 'k')).toBeUndefined()
    })
  )

  test('within the project is followed', () =>
    led('.stele', 'kept', async root => {
      mkdirSync(join(root, 'kept'))
      expect((await call(['sync'], root)).status).toBe(0)
      expect(existsSync(join(root, 'kept/memory/port.jsonl'))).toBe(true)
    }))
})

describe('a page that is a link', () => {
  const SAID =
    '1 page was not read, since symbolic links are not followed: content/ja/other.md\n1 folder was not looked into, since symbolic links are not followed: content/zh\n'
  const links = {'content/ja/other.md': 'port.md', 'content/zh': 'en'}

  test.each(['check', 'sync', 'sync --check', 'status', 'export', 'glossary', 'find port', 'init --dry-run'])(
    'is told by %s',
    words =>
      linked(links, async root => {
        expect((await call(words.split(' '), root)).stderr).toContain(SAID)
      })
  )

  test.each([
    ['zh', '1 个页面是符号链接'],
    ['ja', '1 ページを読み取りませんでした']
  ])('in %s', (lang, words) =>
    linked(links, async root => {
      expect((await call(['check', '--lang', lang], root)).stderr).toContain(words)
    })
  )

  test('with many others is counted', () =>
    linked(Object.fromEntries(Array.from('abcdefg', name => [`content/ja/${name}.md`, 'port.md'])), async root => {
      const {stderr} = await call(['check'], root)
      expect(stderr).toContain('7 pages were not read')
      expect(stderr).toContain('content/ja/e.md, …\n')
    }))

  test('is not told where none is', () =>
    inFolder(FILES, async root => {
      expect((await call(['check'], root)).stderr).toBe('')
    }))
})

describe('writing where a link stands', () => {
  test.each([
    ['a page', '../en/port.md'],
    ['nothing', 'nowhere.md']
  ])('a new article leaves a link to %s alone', (_, target) =>
    linked({'content/ja/raw.md': target}, async root => {
      writeFileSync(join(root, 'raw.txt'), 'Port\n\nThe port is closed.\n')
      const {status, stderr, read} = await call(['new', join(root, 'raw.txt'), '--locale', 'ja'], root)
      expect({status, stderr}).toEqual({
        status: 3,
        stderr: 'content/ja/raw.md: The file exists already; nothing was written.\n'
      })
      expect(read('content/en/port.md')).toBe('The port is open.\n')
    })
  )

  test.each([
    ['a page of another language', '../en/port.md'],
    ['nothing', 'nowhere.md']
  ])('an import leaves a link to %s alone', (_, target) =>
    linked({}, async root => {
      mkdirSync(join(root, 'content/zh'))
      symlinkSync(target, join(root, 'content/zh/port.md'))
      const {read} = await call(['export', '--format', 'po', '--locale', 'zh', '--output', join(root, 'zh.po')], root)
      const po = read('zh.po').replace(/(msgid "The port is open."\n)msgstr ""/, '$1msgstr "港口已开放。"')
      writeFileSync(join(root, 'zh.po'), po)
      const {status, stderr} = await call(['import', join(root, 'zh.po')], root)
      expect(stderr).toContain('content/zh/port.md: The file exists already; nothing was written.')
      expect(status).toBe(3)
      expect(read('content/en/port.md')).toBe('The port is open.\n')
    })
  )
})
