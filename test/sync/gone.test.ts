import {existsSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map(
  ['port', 'sea', 'town'].flatMap(name => [
    [`content/en/${name}.md`, `The ${name} is one of ours.\n`],
    [`content/ja/${name}.md`, `${name}は我らのものである。\n`]
  ])
)
const removed = (root: string, ...files: readonly string[]) => {
  for (const file of files) rmSync(join(root, 'content', file))
}
const memories = (root: string) => readdirSync(join(root, '.stele/memory')).filter(name => name.endsWith('.jsonl'))
const synced = (look: (root: string) => Promise<void>) =>
  inFolder(FILES, async root => {
    await call(['sync'], root)
    await look(root)
  })

describe('an article without a page', () => {
  test('takes its memory along, and that is said once', () =>
    synced(async root => {
      removed(root, 'en/sea.md', 'ja/sea.md')
      const {stderr, stdout, status} = await call(['sync'], root)
      expect({stderr, stdout, status}).toEqual({
        stderr: 'sea is gone in all languages, and .stele/memory/sea.jsonl with it.\n',
        stdout: 'All versions are in step.\n',
        status: 0
      })
      expect(memories(root)).toEqual(['port.jsonl', 'town.jsonl'])
      expect((await call(['sync'], root)).stderr).toBe('')
    }))

  test.each([['--dry-run'], ['--check'], ['content/en/port.md']])('keeps it with %s', option =>
    synced(async root => {
      removed(root, 'en/sea.md', 'ja/sea.md')
      expect((await call(['sync', option], root)).stderr).toBe('')
      expect(memories(root)).toContain('sea.jsonl')
    })
  )

  test('gives it to the one it was renamed to', () =>
    synced(async root => {
      for (const locale of ['en', 'ja']) {
        const [old, fresh] = [`content/${locale}/sea.md`, `content/${locale}/ocean.md`]
        rmSync(join(root, old))
        writeFileSync(join(root, fresh), FILES.get(old)!)
      }
      expect((await call(['sync'], root)).stderr).toBe('ocean: was sea; its memory goes with it.\n')
      expect(memories(root)).toEqual(['ocean.jsonl', 'port.jsonl', 'town.jsonl'])
    }))

  test('keeps it while one language has the page', () =>
    synced(async root => {
      removed(root, 'ja/sea.md')
      expect((await call(['sync'], root)).stderr).toContain('content/ja/sea.md is gone; what it said stays')
      expect(memories(root)).toContain('sea.jsonl')
    }))

  test('keeps it while the source alone is gone, and says that the others may have to go too', () =>
    synced(async root => {
      removed(root, 'en/sea.md')
      const said = 'content/en/sea.md, from which the other versions were made, is gone; delete those too if the'
      for (const option of ['--check', '--dry-run', '--notes=comments', '--check']) {
        const {stdout, status} = await call(['sync', option], root)
        expect(stdout, option).toContain(said)
        expect(stdout, option).not.toContain('in step')
        expect(status, option).toBe(option === '--check' ? 1 : 0)
      }
      expect(memories(root)).toContain('sea.jsonl')
      expect((await call(['sync', '--format', 'jsonl'], root)).stderr).toContain(said)
      removed(root, 'ja/sea.md')
      expect(await call(['sync', '--check'], root)).toMatchObject({stdout: 'All versions are in step.\n', status: 0})
    }))

  test.each([
    ['a translation is gone', 'ja/port.md', {}],
    [
      'another language leads it now',
      'en/sea.md',
      {'content/ja/sea.md': '---\nsourceLanguage: ja\n---\n\nseaは我らのものである。\n'}
    ],
    ['another leads all', 'en/sea.md', {'stele.config.json': '{"sourceLanguage": "ja"}'}]
  ])('is in step where %s', (_, file, texts) =>
    synced(async root => {
      removed(root, file)
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, name), text)
      expect(await call(['sync', '--check'], root)).toMatchObject({stdout: 'All versions are in step.\n', status: 0})
    })
  )

  test('is in step again when the source comes back', () =>
    synced(async root => {
      removed(root, 'en/sea.md')
      await call(['sync'], root)
      writeFileSync(join(root, 'content/en/sea.md'), FILES.get('content/en/sea.md')!)
      expect(await call(['sync', '--check'], root)).toMatchObject({stdout: 'All versions are in step.\n', status: 0})
    }))

  test('keeps it where its page is ignored, or a link', () =>
    synced(async root => {
      removed(root, 'en/sea.md', 'ja/sea.md')
      symlinkSync(join(root, 'content/en/port.md'), join(root, 'content/en/sea.md'))
      writeFileSync(join(root, 'stele.config.json'), '{"ignore": ["**/town.md"]}')
      expect((await call(['sync'], root)).stderr).not.toContain('in all languages')
      expect(memories(root)).toEqual(['port.jsonl', 'sea.jsonl', 'town.jsonl'])
    }))

  test('keeps it where most are gone: the layout says another place', () =>
    synced(async root => {
      removed(root, 'en/sea.md', 'ja/sea.md', 'en/town.md', 'ja/town.md')
      expect((await call(['sync'], root)).stderr).toBe(
        '.stele/memory/ holds the memories of 2 articles that have no page where `content` of stele.config.json looks; they stay.\n'
      )
      expect(existsSync(join(root, '.stele/memory/sea.jsonl'))).toBe(true)
    }))
})
