import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'
import {annotate, isNote} from '../../src/sync/notes.ts'
import type {SyncItem} from '../../src/sync/plan.ts'
import {markdown} from '../markdown.ts'

const read = (text: string, file = 'content/ja/a.md'): Article => parse(text, {path: 'a', locale: 'ja', file})
const missing = (article: Article, at = article.text.length, source = 'A new -- <sentence> */.'): SyncItem => ({
  status: 'missing',
  locale: 'ja',
  unit: 'abc',
  file: article.file,
  range: {start: at, end: at},
  source,
  sourceFile: 'content/en/a.md',
  sourceRange: {start: 0, end: 1}
})
const word = (key: string, {source}: Record<string, unknown>) => `${key}: ${source}`

describe('a note', () => {
  test.each([
    ['at the end', '一。\n\n二。\n', '一。\n\n二。\n\n<!-- stele: abc missing: A new -\u2060- ‹sentence› */. -->\n'],
    ['at the end without a line end', '一。', '一。\n\n<!-- stele: abc missing: A new -\u2060- ‹sentence› */. -->'],
    ['with CRLF', '一。\r\n', '一。\r\n\r\n<!-- stele: abc missing: A new -\u2060- ‹sentence› */. -->\r\n'],
    ['in nothing', '', '<!-- stele: abc missing: A new -\u2060- ‹sentence› */. -->\n']
  ])('%s', (_, text, expected) => {
    const article = read(text)
    const noted = annotate(article, [missing(article)], word)
    expect(noted).toBe(expected)
    expect(annotate(read(noted), [], word)).toBe(text)
  })

  test('in MDX is an expression that nothing in it closes', () => {
    const article = read('一。\n\n<Card />\n', 'content/ja/a.mdx')
    const noted = annotate(article, [missing(article, 4)], word)
    expect(noted).toBe('一。\n\n{/* stele: abc missing: A new -\u2060- ‹sentence› *\u2060/. */}\n\n<Card />\n')
    const again = read(noted, 'content/ja/a.mdx')
    expect(again.comments?.map(isNote)).toEqual([true])
    expect(annotate(again, [], word)).toBe(article.text)
  })

  test('comes and goes without a trace, wherever it stands', () => {
    fc.assert(
      fc.property(markdown, fc.nat(), fc.string(), (text, pick, source) => {
        let article: Article
        try {
          article = read(text)
        } catch {
          return
        }
        // A text may hold what looks like a note of ours.
        if (article.comments?.some(isNote)) return
        const starts = [...article.blocks.map(({range}) => range.start), text.length]
        const noted = annotate(article, [missing(article, starts[pick % starts.length]!, source)], word)
        expect(noted).not.toBe(text)
        const again = read(noted)
        if (again.comments?.filter(({containers}) => containers.length === 0).some(isNote))
          expect(annotate(again, [], word)).toBe(text)
      }),
      {numRuns: 300}
    )
  })
})
