import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {html} from '../../src/reporters/html/index.ts'
import {page} from './editorial.ts'
import {CLEAN, findingAt, HOSTILE, hostileReport, optionsOf, placeOf, reportOf, UNREAD} from './report.ts'

const TEXTS = {
  en: '# The Port\n\nThe Port has **5** cranes.\n\nIt is old.\n',
  zh: '# 港口\n\n港口有**5**台起重机。\n\n它很旧。\n',
  ja: '# 港\n\n港にはクレーンが**6**基ある。\n'
}

describe('the page', () => {
  const whole = page(TEXTS)

  test('marks the words of a finding and says what is wrong beside them', () => {
    expect(whole).toContain('<mark class="error"><strong>6</strong></mark>')
    expect(whole).toContain('data-rule="number-mismatch" data-locale="ja" data-severity="error"')
    expect(whole).toContain('“6” in ja is “5 cranes” in en, zh.')
  })

  test('quotes a witness of several lines on one', () => {
    const code = {en: '```sh\n# All ports\nopen -a\n```\n', ja: '```sh\n# All ports\nopen -b\n```\n'}
    expect(page(code)).toContain('“```sh # All ports open -a ```”')
  })

  test('says where a version has nothing', () => {
    expect(whole).toContain('<p class="absent" lang="en">not in this version</p>')
  })

  test('sets sentences of one row as their language does', () => {
    const merged = page({
      en: 'The port opened in 1931 and closed in 1988. It has 5 cranes.\n',
      zh: '港口于1931年开放。它于1988年关闭。它有5台起重机。\n',
      ja: '港は1931年に開いた。1988年に閉じた。クレーンが6基ある。\n'
    })
    expect(merged).toMatch(/1931年开放。<?.*它于1988年关闭/)
    expect(merged).not.toMatch(/。 [\p{Script=Han}\d]/u)
  })

  test('links names to what they stand for', () => {
    expect(whole).toContain('<a class="term" href="#name-port">港</a>')
    expect(whole).toContain('<dt id="name-port">port</dt>')
    expect(whole).toContain('Where &lt;ships&gt; lie.')
  })

  test('explains the names in the order of their ids', () => {
    expect(whole.indexOf('id="name-crane"')).toBeGreaterThan(0)
    expect(whole.indexOf('id="name-crane"')).toBeLessThan(whole.indexOf('id="name-port"'))
  })

  test('every link leads to a place of the page', () => {
    const ids = new Set([...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, target] of whole.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  test('names the language of every text', () => {
    expect(whole).toContain('<td lang="zh-Hans" data-label="中文">')
    expect(page(TEXTS, 'ja')).toContain('<html lang="ja">')
    expect(page(TEXTS, 'zh')).toContain('<ul class="findings" lang="zh-Hans">')
  })

  test('the same input gives the same bytes', () => expect(page(TEXTS)).toBe(whole))

  test('loads nothing', () => expect(whole).not.toMatch(/\b(?:src|href)="(?!#)|@import|url\(/))

  test('opens and closes its tags in order', () => expect(openTags(page(TEXTS))).toEqual([]))
})

test('says so when nothing was found', () => {
  const clean = html(CLEAN, optionsOf({}))
  expect(clean).toContain('No findings.')
  expect(clean).not.toContain('<form')
})

test('names what could not be read before all findings', () => {
  const {position: _, ...somewhere} = UNREAD
  const whole = html(CLEAN, optionsOf({}, {unread: [UNREAD, somewhere]}))
  expect(whole).toContain(
    'The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).'
  )
  expect(whole).toContain('<span class="where">ja/broken.md:2:5</span>')
  expect(whole).toContain('<span class="where">ja/broken.md</span>')
  expect(openTags(whole)).toEqual([])
  expect(html(CLEAN, optionsOf({}))).not.toContain('id="unread"')
})

test.each([
  [2, false],
  [24, false],
  [25, true]
])('a list of %s articles is opened when it is asked for: %s', (count, isFolded) => {
  const files = Array.from({length: count}, (_, index) => `content/ja/${index}.md`)
  const text = '港。\n'
  const findings = files.map(file => findingAt(placeOf('港', {file, text})))
  const article = (file: string, path: string) => lineUp([{path, locale: 'ja', file, text}], {config: defaultConfig})
  const whole = html(
    reportOf(...findings),
    optionsOf(Object.fromEntries(files.map(file => [file, text])), {
      parallels: files.map((file, index) => article(file, String(index))),
      locales: defaultConfig.locales
    })
  )
  expect(whole.includes(`<details><summary>Articles (${count})</summary>`)).toBe(isFolded)
  expect([...whole.matchAll(/<li><a href="#a\d+">/g)]).toHaveLength(count)
  expect(openTags(whole)).toEqual([])
})

test('lets no text out of its place', () => {
  const {report, texts, unread} = hostileReport()
  const bare = html(report, optionsOf(texts, {unread}))
  expect(openTags(bare)).toEqual([])
  expect(bare).not.toContain('<e>')
  expect(bare).not.toMatch(/[\u001B\u202E]/)
  const hostile = page({
    en: `# The Port ${HOSTILE.replaceAll(/[`\n]/g, ' ')}\n\n</p></td><script>alert(1)</script> The Port has 5 cranes.\n`,
    zh: '# 港口\n\n<img src=x onerror=alert(1)> 港口有6台起重机。\n',
    ja: '# 港\n\n港にはクレーンが5基ある。 `</code><script>`\n'
  })
  expect(openTags(hostile)).toEqual([])
  expect(hostile.match(/<script>/g)).toHaveLength(1)
  expect(hostile).not.toMatch(/<img|onerror=(?!alert)|<e>/)
})

/** Elements that are not closed, or closed out of order. */
function openTags(page: string): string[] {
  const body = page.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace('<!doctype html>', '')
  const open: string[] = []
  for (const [, end, name = ''] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/g)) {
    if (/^(?:meta|input|br)$/.test(name)) continue
    if (end && open.at(-1) === name) open.pop()
    else open.push(`${end}${name}`)
  }
  return open
}
