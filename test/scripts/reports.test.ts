import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The harbour office counted 12 ferries.\n'],
  ['content/ja/port.md', '港湾事務所は渡船を13隻数えた。\n']
])
const REPORT = '.stele/cache/report.json'
const KEPT = '.stele/cache/check/port.json'

const check = (root: string) => call(['check', '--format', 'jsonl'], root)
const change = (root: string, file: string, text: string) => writeFileSync(join(root, file), text)

describe('a second check', () => {
  test('says the same, from what was kept', () =>
    inFolder(FILES, async root => {
      const first = await check(root)
      expect(first.stdout).toContain('number-mismatch')
      const kept = JSON.parse(readFileSync(join(root, KEPT), 'utf8'))
      change(root, KEPT, JSON.stringify({...kept, value: {...kept.value, findings: []}}))
      expect(await check(root)).toMatchObject({stdout: first.stdout, status: first.status})
      rmSync(join(root, REPORT))
      expect((await check(root)).stdout).not.toContain('number-mismatch')
      change(root, KEPT, JSON.stringify(kept))
      rmSync(join(root, REPORT))
      expect(await check(root)).toMatchObject({stdout: first.stdout, status: first.status})
    }))

  test.each([
    ['a version', 'content/ja/port.md', '港湾事務所は渡船を12隻数えた。\n'],
    ['the configuration', 'stele.config.json', '{"rules": {"number-mismatch": "off"}}']
  ])('works it out again when %s has changed', (_, file, text) =>
    inFolder(FILES, async root => {
      await check(root)
      change(root, file, text)
      expect(await check(root)).toMatchObject({stdout: '', status: 0})
    })
  )

  test('tells a rule that there is not every time, until it is mended', () =>
    inFolder(FILES, async root => {
      await check(root)
      change(root, 'stele.config.json', '{"rules": {"number-mismach": "off"}}')
      for (const _ of ['first', 'second'])
        expect(await check(root)).toMatchObject({
          stdout: '',
          stderr: expect.stringContaining('stele.config.json:1:12: “number-mismach” is no rule'),
          status: 3
        })
      change(root, 'stele.config.json', '{"rules": {"number-mismatch": "off"}}')
      expect(await check(root)).toMatchObject({stdout: '', stderr: '', status: 0})
    }))

  test('works it out again when the glossary has changed', () =>
    inFolder(FILES, async root => {
      await check(root)
      const terms = {en: [{text: 'harbour office', source: 'port law'}], ja: [{text: '港務局', source: 'port law'}]}
      const concept = {id: 'office', kind: 'organisation', state: 'approved', terms}
      change(root, 'glossary.json', JSON.stringify({concepts: [concept]}))
      expect((await check(root)).stdout).toContain('term-missing')
    }))

  test('tells a glossary that cannot be read, once', () =>
    inFolder(
      new Map([...FILES, ['content/en/quay.md', 'A quay.\n'], ['content/ja/quay.md', '岸壁。\n']]),
      async root => {
        await check(root)
        change(root, 'glossary.json', '{')
        const {stderr, status} = await check(root)
        expect(status).toBe(3)
        expect(stderr.trim().split('\n')).toHaveLength(1)
      }
    ))

  test('keeps nothing where nothing could be read', () =>
    inFolder(new Map([...FILES, ['glossary.json', '{']]), async root => {
      await check(root)
      expect(readdirSync(root)).not.toContain('.stele')
    }))
})

describe('a page whose front matter cannot be read', () => {
  const page = (head: string, text: string) => `---\n${head}\n---\n\n${text}\n`
  const files = (zh: string, en = 'title: The port') =>
    new Map([
      ['content/en/port.md', page(en, 'The harbour office counted 12 ferries.')],
      ['content/zh/port.md', page('title: "港口', zh)],
      ['content/ja/port.md', page('title: 港', '港湾事務所は渡船を12隻数えた。')]
    ])

  test('is compared without it, and told each time', () =>
    inFolder(files('港务局清点了 13 艘渡轮。'), async root => {
      for (const _ of ['first', 'kept']) {
        const {stdout, stderr, status} = await check(root)
        expect(status).toBe(3)
        expect(stderr).toMatch(/^content\/zh\/port\.md:\d+:\d+: The front matter is not YAML here[^\n]*\n$/)
        const told = stdout
          .trim()
          .split('\n')
          .map(line => JSON.parse(line))
        expect(told.map(({file, rule}) => `${file} ${rule}`)).toEqual(['zh/port.md number-mismatch'])
      }
    }))

  test('says nothing of its fields', () =>
    inFolder(files('港务局清点了 12 艘渡轮。'), async root => {
      expect(await check(root)).toMatchObject({stdout: '', status: 3})
    }))

  test('may be the source, or all of them', () =>
    inFolder(files('港务局清点了 12 艘渡轮。', 'title: [The port'), async root => {
      const {stdout, stderr, status} = await check(root)
      expect([stdout, status]).toEqual(['', 3])
      expect(
        stderr
          .trim()
          .split('\n')
          .map(line => line.split(':')[0])
      ).toEqual(['content/en/port.md', 'content/zh/port.md'])
    }))

  test('holds a release back', () =>
    inFolder(files('港务局清点了 12 艘渡轮。'), async root => {
      const {stderr, status} = await call(['release'], root)
      expect(status).toBe(3)
      expect(stderr).toContain('1 file could not be read')
    }))
})
