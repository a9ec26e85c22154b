import {describe, expect, test} from 'vitest'
import {createTranslator} from '../../src/messages/index.ts'
import {pretty} from '../../src/reporters/pretty.ts'
import {CLEAN, findingAt, hostileReport, optionsOf, placeOf, reportOf} from './report.ts'

const file = 'content/ja/visit.md'
const text = '# 来訪\n\n代表団 15 名が来訪した。\n'
const options = optionsOf({[file]: text})

describe('pretty', () => {
  test('says that nothing was found and how much was looked at', () => {
    expect(pretty(CLEAN, options)).toBe('1 article, 2 pages, 3 segments, 4 units checked\nNo findings.\n')
    const none = {...CLEAN, counts: {...CLEAN.counts, articles: 0, pages: 0, segments: 0, units: 0}}
    expect(pretty(none, options)).toBe('0 articles, 0 pages, 0 segments, 0 units checked\nNothing was checked.\n')
  })

  test('marks the words where they stand, wide characters as two columns', () => {
    expect(
      pretty(reportOf(findingAt(placeOf('15 名', {file, text}))), options)
    ).toBe(`content/ja/visit.md:3:5: error: “x” is wrong. [sample]
    代表団 15 名が来訪した。
           ^^^^^

1 article, 2 pages, 3 segments, 4 units checked
1 error, 0 warnings, 0 notes
`)
  })

  test('shows the witnesses below', () => {
    const zh = {file: 'content/zh/visit.md', text: '代表团一行 16 人来访。'}
    const report = reportOf(findingAt(placeOf('15', {file, text}), {related: [placeOf('16', zh)], severity: 'warning'}))
    const shown = pretty(report, optionsOf({[file]: text, [zh.file]: zh.text}))
    expect(shown).toContain(`  content/zh/visit.md:1:7
    代表团一行 16 人来访。
               ^^
`)
  })

  test('marks one column where something is missing', () => {
    const place = placeOf('15', {file, text})
    const shown = pretty(
      reportOf(findingAt({...place, range: {...place.range, end: place.range.start}, end: place.start})),
      options
    )
    expect(shown).toContain('\n           ^\n')
  })

  test.each([
    ['far behind', `${'長'.repeat(500)}誤り${'い'.repeat(500)}`],
    ['after astral characters', `${'𠮷'.repeat(300)}誤り`],
    ['in a line of a million characters', `${'a'.repeat(500_000)}誤り${'b'.repeat(500_000)}`]
  ])('keeps the words %s in sight', (_, line) => {
    const long = {file, text: line}
    const [, shown = '', marks = ''] = pretty(
      reportOf(findingAt(placeOf('誤り', long))),
      optionsOf({[file]: line})
    ).split('\n')
    expect(shown).toContain('誤り')
    expect(shown.length).toBeLessThan(120)
    expect(shown.isWellFormed()).toBe(true)
    expect(marks.trim()).toBe('^^^^')
  })

  test('says what was not checked, what was suppressed, in the language of the reader', () => {
    const report = {
      ...CLEAN,
      counts: {...CLEAN.counts, suppressed: 2},
      unchecked: [{file, reason: 'one-language', args: {}}]
    }
    expect(pretty(report, {...options, t: createTranslator('zh')})).toBe(
      `${file}：文章只有一种语言，未作比较\n已检查 1 篇文章、2 个页面、3 个句段、4 个翻译单元\n已忽略 2 个问题\n没有发现问题。\n`
    )
  })

  test('colours only when asked', () => {
    const report = reportOf(findingAt(placeOf('15', {file, text})))
    expect(pretty(report, options)).not.toContain('\u001B')
    expect(pretty(report, {...options, color: true})).toContain('\u001B[31merror\u001B[39m')
  })

  test('lets no text write to the terminal', () => {
    const {report, texts} = hostileReport()
    const shown = pretty(report, optionsOf(texts))
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(shown.isWellFormed()).toBe(true)
    expect(shown.split('\n')[0]).toMatch(/^content\/ja\/a,b%c:d␊<e>.*\[sample\]$/)
  })
})
