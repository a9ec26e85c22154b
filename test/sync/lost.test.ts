import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const TEXTS = {
  en: 'The port opened in 1997.\n\nIt has 5 cranes.\n',
  zh: '港口于1997年开放。\n\n港口有5台起重机。\n',
  ja: '港は1997年に開いた。\n\nクレーンが5基ある。\n'
}
const FILES = new Map(Object.entries(TEXTS).map(([locale, text]) => [`content/${locale}/port.md`, text]))

const sync = (root: string) => call(['sync', '--notes', 'off'], root)
const memory = (root: string, path = 'port') => readFileSync(join(root, `.stele/memory/${path}.jsonl`), 'utf8')
const ids = (text: string) => [...text.matchAll(/^\{"id":"(\w+)"/gm)].map(([, id]) => id)
const move = (root: string, locale: string, to = 'docs/harbour') => {
  mkdirSync(join(root, `content/${locale}/${to}.md`, '..'), {recursive: true})
  renameSync(join(root, `content/${locale}/port.md`), join(root, `content/${locale}/${to}.md`))
}
const synced = (look: (root: string, before: string) => Promise<void>) =>
  inFolder(FILES, async root => {
    await sync(root)
    await look(root, memory(root))
  })

describe('an article that was renamed', () => {
  test('takes its memory and its ids along', () =>
    synced(async (root, before) => {
      for (const locale of ['en', 'zh', 'ja']) move(root, locale)
      writeFileSync(join(root, 'content/en/docs/harbour.md'), TEXTS.en.replace('5', '6'))
      const {stdout, stderr} = await sync(root)
      expect(stderr).toBe('docs/harbour: was port; its memory goes with it.\n')
      expect(stdout).toContain('2 segments to do.')
      expect(existsSync(join(root, '.stele/memory/port.jsonl'))).toBe(false)
      expect(ids(memory(root, 'docs/harbour'))).toEqual(ids(before))
    }))

  test('in one language first is told, and left until the others follow', () =>
    synced(async (root, before) => {
      move(root, 'ja')
      const {stderr} = await sync(root)
      expect(stderr).toContain('docs/harbour: looks like port renamed in some languages only')
      expect(existsSync(join(root, '.stele/memory/docs/harbour.jsonl'))).toBe(false)
      for (const locale of ['en', 'zh']) move(root, locale)
      await sync(root)
      expect(memory(root, 'docs/harbour')).toBe(before)
    }))

  test('is not found where it only shares a line', () =>
    synced(async root => {
      for (const locale of ['en', 'zh', 'ja']) rmSync(join(root, `content/${locale}/port.md`))
      writeFileSync(join(root, 'content/en/other.md'), 'It has 5 cranes.\n\nA mayor.\n\nOne more.\n\nAnd more.\n')
      writeFileSync(join(root, 'content/ja/other.md'), '市長。\n\nもう一つ。\n\nさらに。\n')
      const {stdout} = await sync(root)
      expect(stdout).toContain('other: taken over')
      expect(existsSync(join(root, '.stele/memory/port.jsonl'))).toBe(true)
    }))

  test('is told, and nothing is written, by a dry run', () =>
    synced(async (root, before) => {
      for (const locale of ['en', 'zh', 'ja']) move(root, locale)
      const {stderr} = await call(['sync', '--dry-run'], root)
      expect(stderr).toContain('was port')
      expect(memory(root)).toBe(before)
      expect(existsSync(join(root, '.stele/memory/docs'))).toBe(false)
    }))
})

describe('a page that was deleted in one language', () => {
  test('is told, its translations stay, and they are stale when it comes back behind its source', () =>
    synced(async (root, before) => {
      const text = readFileSync(join(root, 'content/ja/port.md'))
      rmSync(join(root, 'content/ja/port.md'))
      const {stderr} = await sync(root)
      expect(stderr).toContain('content/ja/port.md is gone')
      expect(memory(root)).toBe(before)
      writeFileSync(join(root, 'content/en/port.md'), TEXTS.en.replace('5', '6'))
      await sync(root)
      writeFileSync(join(root, 'content/ja/port.md'), text)
      const {stdout} = await sync(root)
      expect(stdout).toContain('content/ja/port.md:3: stale: It has 6 cranes.')
    }))
})

describe('a memory with a line that is not UTF-8', () => {
  test('is built again but for that line, and says so', () =>
    synced(async (root, before) => {
      const file = join(root, '.stele/memory/port.jsonl')
      const bytes = readFileSync(file)
      bytes[bytes.indexOf('1997')] = 0xff
      writeFileSync(file, bytes)
      const {stdout, stderr, status} = await sync(root)
      expect({stdout, stderr, status}).toEqual({
        stdout: 'All versions are in step.\n',
        stderr: '.stele/memory/port.jsonl: line 1 is damaged; its units were taken over again from the articles.\n',
        status: 0
      })
      expect(ids(memory(root)).at(-1)).toBe(ids(before).at(-1))
      expect((await sync(root)).stderr).toBe('')
      writeFileSync(file, bytes)
      const checked = await call(['check'], root)
      expect(checked.stderr).toContain('port.jsonl')
      expect(checked.status).toBe(0)
    }))
})
