import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'
import {isNote, notesIn} from '../../src/sync/note.ts'
import {annotate} from '../../src/sync/notes.ts'
import type {SyncItem} from '../../src/sync/plan.ts'
import {markdown} from '../markdown.ts'
import {unsealed} from './unsealed.ts'

const read = (text: string, file = 'content/ja/a.md'): Article => parse(text, {path: 'a', locale: 'ja', file})
const missing = (article: Article, at = article.text.length, source = 'A -- --> <b> */ {{< c >}}.'): SyncItem => ({
  status: 'missing',
  locale: 'ja',
  unit: 'abc',
  file: article.file,
  range: {start: at, end: at},
  source,
  sourceLocale: 'en',
  sourceFile: 'content/en/a.md',
  sourceRange: {start: 0, end: 1}
})
const stale = (article: Article, text: string): SyncItem => {
  const start = article.text.indexOf(text)
  return {...missing(article, start, 'new'), range: {start, end: start + text.length}, status: 'stale', was: 'old'}
}
const word = (key: string, {text = ''}: Record<string, unknown>) => (text === '' ? key : `${key}: ${text}`)

const QUOTED = '<!-- stele: abc missing\nsource: A -- -\u2060-> <b> *\u2060/ {\u2060{< c >}}.\n[ ] done -->'
const CHANGED = (prefix = '') => `<!-- stele: abc stale\n${prefix}was: old\n${prefix}now: new\n${prefix}[ ] done -->`

describe('a note', () => {
  test.each([
    ['at the end', '一。\n\n二。\n', `一。\n\n二。\n\n${QUOTED}\n`],
    ['at the end without a line end', '一。', `一。\n\n${QUOTED}`],
    ['with CRLF', '一。\r\n', `一。\r\n\r\n${QUOTED.replaceAll('\n', '\r\n')}\r\n`],
    ['in nothing', '', `${QUOTED}\n`]
  ])('%s', (_, text, expected) => {
    const article = read(text)
    const noted = annotate(article, [missing(article)], {word})
    expect(unsealed(noted)).toBe(expected)
    expect(annotate(read(noted), [], {word})).toBe(text)
  })

  test.each([
    ['before a paragraph', '一。\n\n二。\n', '二', `一。\n\n${CHANGED()}\n\n二。\n`],
    ['in an item of a list', '- 一\n- 二', '一', `- 一\n  ${CHANGED('  ')}\n- 二`],
    ['in the last item', '- 一\n- 二', '二', `- 一\n- 二\n  ${CHANGED('  ')}`],
    ['in a task', '1. [x] 一\n2. 二\n', '一', `1. [x] 一\n   ${CHANGED('   ')}\n2. 二\n`],
    ['in an inner item', '- 一\n  - 二\n', '二', `- 一\n  - 二\n    ${CHANGED('    ')}\n`],
    ['before the second block of an item', '- 一\n\n  二\n- 三\n', '二', `- 一\n\n  ${CHANGED('  ')}\n\n  二\n- 三\n`],
    ['in a quotation', '> 一\n> 二\n', '一\n> 二', `> ${CHANGED('> ')}\n>\n> 一\n> 二\n`],
    ['in a list in a quotation', '> - 一\n', '一', `> - 一\n>   ${CHANGED('>   ')}\n`],
    ['before a table', 'x\n\n| 一 | 二 |\n| - | - |\n', '二', `x\n\n${CHANGED()}\n\n| 一 | 二 |\n| - | - |\n`],
    ['before HTML', '<div>\n<p>一</p>\n</div>\n', '一', `${CHANGED()}\n\n<div>\n<p>一</p>\n</div>\n`]
  ])('%s', (_, text, about, expected) => {
    const article = read(text)
    const noted = annotate(article, [stale(article, about)], {word})
    expect(unsealed(noted).replace(/here: [一二]\n/, '')).toBe(expected)
    const again = read(noted)
    expect(annotate(again, [stale(again, about)], {word})).toBe(noted)
    expect(annotate(again, [], {word})).toBe(text)
  })

  test.each([
    ['at the top', '一。\n\n<Card />\n', 4, '一。\n\n{/* ', '\n\n<Card />\n'],
    ['in an element', '<Tab>\n\n  一\n\n</Tab>\n', 9, '<Tab>\n\n  {/* ', '\n\n  一\n\n</Tab>\n']
  ])('in MDX is an expression that nothing in it closes: %s', (_, text, at, before, behind) => {
    const article = read(text, 'content/ja/a.mdx')
    const noted = annotate(article, [missing(article, at)], {word})
    expect(noted.slice(0, before.length)).toBe(before)
    expect(noted.slice(-behind.length)).toBe(behind)
    const again = read(noted, 'content/ja/a.mdx')
    expect(again.comments?.map(isNote)).toEqual([true])
    expect(annotate(again, [], {word})).toBe(text)
  })

  test('is one for the sentences of a paragraph or the cells of a row, and each for what is stale', () => {
    const article = read('一。\n')
    const item = (unit: string, group: string, source: string) => ({...missing(article), unit, group, source})
    const items = [
      item('a', 'block 1', 'One.'),
      item('b', 'block 1', 'Two.'),
      item('c', 'row 9', 'x'),
      item('d', 'row 9', 'y')
    ]
    const noted = annotate(article, items, {word})
    expect(notesIn(read(noted)).map(({units}) => units)).toEqual([
      ['a', 'b'],
      ['c', 'd']
    ])
    expect(noted).toContain('source: One. Two.\n')
    expect(noted).toContain('source: x | y\n')
    const behind = [stale(article, '一'), {...stale(article, '一'), unit: 'b'}].map(one => ({...one, group: 'block 0'}))
    expect(notesIn(read(annotate(article, behind, {word})))).toHaveLength(2)
  })

  test('shows a block of code with its indentation', () => {
    const article = read('一。\n')
    const code = {...missing(article), kind: 'code' as const, source: '```js\nif (a) {\n  b -- c\n}\n```'}
    expect(unsealed(annotate(article, [code], {word}))).toContain(
      'missing\n```js\nif (a) {\n  b -- c\n}\n```\n[ ] done -->'
    )
    const changed = {...code, ...stale(article, '一'), source: 'a\n\n  b', was: 'a\n\n  c'}
    expect(unsealed(annotate(article, [{...changed, kind: 'code'}], {word}))).toContain(
      'stale\n-   c\n+   b\n[ ] done -->'
    )
  })

  test('shows control characters as pictures, so that the page stays a text', () => {
    const article = read('一。\n')
    expect(annotate(article, [missing(article, 4, 'A\0B\u001B[1m\u0085C\tD.')], {word})).toContain(
      'source: A\u2400B\u241B[1m\uFFFDC\tD.\n'
    )
  })

  test.each(['[x] done', '[X]', '［ｘ］対応済み'])('is done when its box is ticked: %s', tick => {
    const article = read('一。\n')
    const items = [{...stale(article, '一'), source: '[x]'}]
    const noted = read(annotate(article, items, {word}).replace('[ ] done', tick))
    expect(notesIn(noted)).toMatchObject([{units: ['abc'], isDone: true}])
  })

  test('is not done by what it quotes', () => {
    const article = read('一。\n')
    const noted = read(annotate(article, [{...stale(article, '一'), source: '[x] done'}], {word}))
    expect(notesIn(noted)).toMatchObject([{units: ['abc'], isDone: false}])
  })

  test('comes and goes without a trace, wherever it stands', () => {
    let placed = 0
    fc.assert(
      fc.property(
        markdown,
        fc.array(fc.nat(), {minLength: 1, maxLength: 3}),
        fc.string(),
        fc.constantFrom('a.md', 'a.mdx'),
        (text, picks, source, file) => {
          let article: Article
          try {
            article = read(text, file)
          } catch {
            return
          }
          // A text may hold what looks like a note of ours.
          if (article.comments?.some(isNote)) return
          const ranges = [...article.blocks.map(({range}) => range), {start: text.length, end: text.length}]
          const items = picks.map(pick => {
            const range = ranges[pick % ranges.length]!
            const item = missing(article, range.start, source)
            return range.end > range.start ? {...item, range, status: 'stale' as const, was: 'x'} : item
          })
          const noted = annotate(article, items, {word})
          const again = read(noted, file)
          placed += notesIn(again).length
          expect(annotate(again, [], {word})).toBe(text)
          expect(again.blocks.map(({kind}) => kind)).toEqual(article.blocks.map(({kind}) => kind))
        }
      ),
      {numRuns: 300}
    )
    expect(placed).toBeGreaterThan(250)
  })
})
