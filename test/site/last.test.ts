import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {beforeAll, describe, expect, test} from 'vitest'
import {deadLinks} from '../../bench/dead-links.ts'
import {inFolder} from '../scenario.ts'
import {filesOf, PAGES, project, site} from './project.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off'}
})
const RELEASE = {refused: 'fallback', fallback: ['last', 'source'], url: 'https://example.org'}

function put(root: string, file: string, text: string): void {
  mkdirSync(join(root, file, '..'), {recursive: true})
  writeFileSync(join(root, file), text)
}

const manifest = (root: string, folder: string) => JSON.parse(readFileSync(join(root, folder, 'site.json'), 'utf8'))
const stateOf = (root: string, folder: string, path: string, locale: string) =>
  manifest(root, folder)
    .articles.find((one: {path: string}) => one.path === path)
    .versions.find((one: {locale: string}) => one.locale === locale)

describe('a version that is held back, with the last site at hand', () => {
  let files: ReadonlyMap<string, string>
  let last: ReadonlyMap<string, string>
  let told = ''
  let entry: Record<string, unknown> = {}
  let dead: ReturnType<typeof deadLinks>
  let again: ReadonlyMap<string, string>

  beforeAll(async () => {
    const described = (file: string, words: string) =>
      (PAGES[file] ?? '').replace('source:', `description: ${words}\nsource:`)
    const changes = {
      'content/en/port.md': described('content/en/port.md', 'On “the Port”'),
      'content/zh/port.md': described('content/zh/port.md', '“港口”的故事'),
      'content/ja/port.md': described('content/ja/port.md', '「港」の話'),
      'content/ja/plan.md': '# 計画\n\n## 時間\n\n今。\n'
    }
    await inFolder(project(changes, RELEASE), async root => {
      expect((await site(root, '--output', 'first')).status).toBe(0)
      last = filesOf(root, 'first')
      // The Japanese page is wrong now, its image is gone, and what it led to is withdrawn.
      put(root, 'content/ja/port.md', changes['content/ja/port.md'].replace('5基', '6基'))
      for (const file of ['content/ja/map.png', 'content/ja/plan.md', 'first/ja/plan.html']) rmSync(join(root, file))
      const config = JSON.stringify({release: {...RELEASE, fallback: ['last', 'omit']}})
      put(root, 'stele.config.json', config)
      const outcome = await site(root, '--last', join(root, 'first'))
      expect(outcome.stderr).toBe('')
      expect(outcome.status).toBe(0)
      told = outcome.stdout
      files = filesOf(root)
      entry = stateOf(root, 'site', 'port', 'ja')
      dead = deadLinks(join(root, 'site'))
      expect((await site(root, '--last', join(root, 'site'), '--output', 'third')).status).toBe(0)
      again = filesOf(root, 'third')
    })
  }, 240_000)
  const page = (file: string) => files.get(file) ?? ''

  test('is told and written as it was', () => {
    expect(told).toContain('ja/port.html')
    expect(entry).toMatchObject({state: 'fallback', title: '港と町', fallback: {kind: 'last', revision: null}})
    expect(page('ja/port.html')).toContain('5基ある')
    expect(page('ja/port.html')).not.toContain('6基')
  })

  test('has its head, its table, its task and its image', () => {
    const kept = page('ja/port.html')
    for (const part of [
      '<h1>港と町</h1>',
      '<time datetime="2020-08-03">2020年8月3日</time>',
      '港湾事務所',
      '<meta name="description" content="「港」の話">',
      'class="scroll" role="group" tabindex="0"',
      'class="task" role="img"',
      'class="right"',
      'class="admonition note"',
      '<img src="../media/'
    ])
      expect(kept).toContain(part)
    expect([...files.keys()].filter(file => file.startsWith('media/'))).toEqual(
      [...last.keys()].filter(file => file.startsWith('media/'))
    )
  })

  test('has only links that lead somewhere: what was withdrawn keeps its words', () => {
    expect(dead.dead).toEqual([])
    expect(page('ja/port.html')).toContain('<span>計画</span>')
    expect(JSON.stringify(entry.notices)).toContain('plan.html#times')
  })

  test('is in the list, the feed, the site map and the language switch, but not in the parallel edition', () => {
    expect(page('ja/index.html')).toContain('<a href="port.html">港と町</a>')
    expect(page('ja/feed.xml')).toContain('港湾事務所')
    expect(page('sitemap.xml')).toContain('<loc>https://example.org/ja/port.html</loc>')
    expect(page('en/port.html')).toContain('hreflang="ja"')
    expect([...files.keys()].filter(file => file.startsWith('parallel/'))).not.toContain('parallel/ja/port.html')
    expect(page('parallel/en/port.html')).not.toContain('基')
  })

  test('is valid HTML', async () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.html')) continue
      const {results} = await validator.validateString(text, file)
      expect(results.flatMap(({messages}) => messages.map(({message, line}) => `${file}:${line}: ${message}`))).toEqual(
        []
      )
    }
  })

  test('stays the same for as long as it is kept', () => {
    expect(again.get('ja/port.html')).toBe(page('ja/port.html'))
  })
})

describe('the last site', () => {
  const WRONG = {'content/ja/port.md': (PAGES['content/ja/port.md'] ?? '').replace('5基', '6基')}

  test(
    'that somebody changed since gives no page: the next fallback is taken',
    () =>
      inFolder(project({}, RELEASE), async root => {
        await site(root, '--output', 'first')
        put(root, 'first/ja/port.html', readFileSync(join(root, 'first/ja/port.html'), 'utf8').replace('5基', '9基'))
        put(root, 'content/ja/port.md', WRONG['content/ja/port.md'])
        await site(root, '--last', join(root, 'first'))
        expect(stateOf(root, 'site', 'port', 'ja')).toMatchObject({fallback: {kind: 'source', locale: 'en'}})
      }),
    60_000
  )

  test(
    'may be the folder that is written',
    () =>
      inFolder(project({}, RELEASE), async root => {
        await site(root)
        put(root, 'content/ja/port.md', WRONG['content/ja/port.md'])
        for (const _ of [1, 2]) {
          expect((await site(root, '--last', join(root, 'site'))).status).toBe(0)
          expect(stateOf(root, 'site', 'port', 'ja')).toMatchObject({fallback: {kind: 'last'}})
        }
      }),
    60_000
  )

  test('that is none is an input error', () =>
    inFolder(project({}, RELEASE), async root => {
      expect((await site(root, '--last', join(root, 'nowhere'))).status).toBe(3)
    }))

  test(
    'runs no script of a page, whatever its manifest says of it',
    () =>
      inFolder(project({}, RELEASE), async root => {
        await site(root, '--output', 'first')
        const {createHash} = await import('node:crypto')
        const file = join(root, 'first/ja/port.html')
        const old = readFileSync(file, 'utf8')
        const hostile = old.replace(
          '</article>',
          '<script>alert(1)</script><img src="x" onerror="alert(2)"><a href="javascript:alert(3)">x</a><iframe src="https://example.org"></iframe></article>'
        )
        writeFileSync(file, hostile)
        const sha = (text: string) => createHash('sha256').update(text).digest('hex')
        const sums = readFileSync(join(root, 'first/site.json'), 'utf8').replaceAll(sha(old), sha(hostile))
        writeFileSync(join(root, 'first/site.json'), sums)
        put(root, 'content/ja/port.md', WRONG['content/ja/port.md'])
        await site(root, '--last', join(root, 'first'))
        const page = filesOf(root).get('ja/port.html') ?? ''
        expect(stateOf(root, 'site', 'port', 'ja')).toMatchObject({fallback: {kind: 'last'}})
        expect(page).not.toMatch(/alert|onerror|iframe/)
      }),
    60_000
  )
})
