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

const sync = (root: string, ...words: string[]) => call(['sync', '--notes', 'off', ...words], root)
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
      const {stdout, stderr} = await sync(root)
      expect(stdout).toBe('')
      expect(stderr).toBe(
        'docs/harbour: looks like port renamed in some languages only; rename the other versions too. Until then it is left as it is.\n'
      )
      expect(existsSync(join(root, '.stele/memory/docs/harbour.jsonl'))).toBe(false)
      expect(memory(root)).toBe(before)
      expect((await sync(root, '--check')).status).toBe(1)
      for (const locale of ['en', 'zh']) move(root, locale)
      expect((await sync(root, '--check')).status).toBe(0)
      await sync(root)
      expect(memory(root, 'docs/harbour')).toBe(before)
    }))

  test.each(['release', 'site'])('in one language first is told by %s', command =>
    synced(async root => {
      move(root, 'ja')
      const {stderr} = await call([command], root)
      expect(stderr).toContain(
        'docs/harbour: looks like port renamed in some languages only; it goes out as a page without its other versions. Rename those too.\n'
      )
      for (const locale of ['en', 'zh']) move(root, locale)
      expect((await call([command], root)).stderr).not.toContain('renamed')
    })
  )

  test('is another where a new page in one language only says something else', () =>
    synced(async root => {
      writeFileSync(join(root, 'content/ja/new.md'), '駅は丘の上にあり、朝は霧で見えない。\n')
      expect((await call(['release'], root)).stderr).toBe('')
    }))

  test('in the language that leads first leaves what is stale stale', () =>
    synced(async root => {
      writeFileSync(join(root, 'content/en/port.md'), TEXTS.en.replace('5', '6'))
      await sync(root)
      const before = memory(root)
      move(root, 'en')
      await sync(root)
      expect(memory(root)).toBe(before)
      for (const locale of ['ja', 'zh']) move(root, locale)
      const {stdout} = await sync(root)
      expect(stdout).toContain('content/zh/docs/harbour.md:3: stale')
      expect(stdout).toContain('2 segments to do.')
    }))

  test('goes on where another new page cannot be read', () =>
    synced(async root => {
      for (const locale of ['en', 'zh', 'ja']) move(root, locale)
      writeFileSync(join(root, 'content/en/other.md'), Buffer.from('caf\xE9\n', 'latin1'))
      const {stderr, status} = await sync(root)
      expect(stderr).toContain('docs/harbour: was port; its memory goes with it.')
      expect(stderr).toContain('content/en/other.md:1:4: A byte here is not UTF-8')
      expect(status).toBe(3)
    }))

  test('is not found where it only shares a line', () =>
    synced(async root => {
      for (const locale of ['en', 'zh', 'ja']) rmSync(join(root, `content/${locale}/port.md`))
      writeFileSync(join(root, 'content/en/other.md'), 'It has 5 cranes.\n\nA mayor.\n\nOne more.\n\nAnd more.\n')
      writeFileSync(join(root, 'content/ja/other.md'), '市長。\n\nもう一つ。\n\nさらに。\n')
      const {stdout, stderr} = await sync(root)
      expect(stdout).toContain('other: taken over')
      expect(stderr).toBe('port is gone in all languages, and .stele/memory/port.jsonl with it.\n')
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
  test.each(['en', 'zh'])('leaves what is behind its source behind it: %s', gone =>
    synced(async root => {
      writeFileSync(join(root, 'content/en/port.md'), TEXTS.en.replace('5', '6'))
      const before = await sync(root)
      expect(before.stdout).toContain('2 segments to do.')
      const text = readFileSync(join(root, `content/${gone}/port.md`))
      rmSync(join(root, `content/${gone}/port.md`))
      await sync(root)
      await sync(root)
      writeFileSync(join(root, `content/${gone}/port.md`), text)
      expect((await sync(root)).stdout).toBe(before.stdout)
    })
  )

  test('led the others, of which one was brought up to date meanwhile: that one is not behind it', () =>
    synced(async root => {
      writeFileSync(join(root, 'content/en/port.md'), TEXTS.en.replace('5', '6'))
      await sync(root)
      rmSync(join(root, 'content/en/port.md'))
      writeFileSync(join(root, 'content/zh/port.md'), TEXTS.zh.replace('5', '6'))
      await sync(root)
      writeFileSync(join(root, 'content/en/port.md'), TEXTS.en.replace('5', '6'))
      expect((await sync(root)).stdout).not.toContain('content/zh')
    }))

  test('is not named where its language is no more one of the project', () =>
    synced(async (root, before) => {
      rmSync(join(root, 'content/zh'), {recursive: true})
      writeFileSync(join(root, 'stele.config.json'), '{"locales": {"en": {}, "ja": {}}}')
      const {stdout, stderr, status} = await sync(root)
      expect({stdout, stderr, status}).toEqual({stdout: 'All versions are in step.\n', stderr: '', status: 0})
      expect(memory(root)).toBe(before)
    }))

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
