import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {locate} from '../../src/locate.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'
import {article, segmentsOf, shown} from '../article.ts'
import {markdown} from '../markdown.ts'

const split = (text: string, locale = 'en') => segmentsOf(segment(article(text, locale))).map(shown)

describe('codes', () => {
  test.each([
    ['a mark that closes with the sentence stays with it', '**Open.** Closed.', ['<1>Open.</1>', 'Closed.']],
    ['emphasis over a boundary keeps it together', '*Open. Closed.* Late.', ['<1>Open. Closed.</1>', 'Late.']],
    ['a link over a boundary keeps it together', 'See [one. Two](/a). Three.', ['See <1>one. Two</1>.', 'Three.']],
    ['a tag over a boundary keeps it together', 'See <b>one. Two</b>. Three.', ['See <1/>one. Two<2/>.', 'Three.']],
    ['a note mark stays with its sentence', 'One.[^1] Two.\n\n[^1]: x', ['One.<1/>', 'Two.', 'x']],
    ['code is no end', 'Use `a. B` here. Then stop.', ['Use <1/> here.', 'Then stop.']],
    ['a line break is an end where a mark is', 'One.\\\nTwo.', ['One.<1/>', 'Two.']],
    ['an image alone is no sentence', 'One. ![](a.png)', ['One. <1/>']],
    ['a sentence may be nothing but code', 'Run this. `npm ci`', ['Run this.', '<1/>']]
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test.each(['visit.md', 'visit.mdx'])('a tag that breaks a line is an end where a mark is, in %s', file => {
    const read = (text: string) => segmentsOf(segment(parse(text, {path: 'visit', locale: 'en', file}))).map(shown)
    expect(read('Means "the last".<br /><br />In the day, another.')).toEqual([
      'Means "the last".<1/><2/>',
      'In the day, another.'
    ])
    expect(read('The pier<br />and the quay. <img />Open.')).toEqual(['The pier<1/>and the quay.', '<2/>Open.'])
    expect(read('At 9.<img />Open.')).toEqual(['At 9.<1/>Open.'])
  })

  test('keep their places', () => {
    const text = 'First *one*. Then **two** and `three`.'
    const [, second] = segmentsOf(segment(article(text)))
    expect(
      second!.codes.map(({at, data, range}) => [
        second!.text[at] !== undefined,
        data,
        text.slice(range.start, range.end)
      ])
    ).toEqual([
      [true, '**', '**'],
      [true, '**', '**'],
      [true, '`three`', '`three`']
    ])
  })
})

describe('blocks', () => {
  test.each([
    ['a heading', '# One. Two.\n', ['One. Two.']],
    ['a front matter field', '---\ntitle: One. Two.\n---\n', ['One. Two.']],
    ['an alternative text', '![One. Two.](a)\n', ['<1/>', 'One. Two.']]
  ])('%s is one segment', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test.each([
    ['a paragraph over lines', 'One\ntwo. Three\nfour.\n', ['One two.', 'Three four.']],
    ['CRLF', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['a cell', '| One. Two. |\n| - |\n', ['One.', 'Two.']],
    ['a quotation', '> One. Two\n> three.\n', ['One.', 'Two three.']],
    ['text of HTML', '<p>One. Two.</p>\n', ['One.', 'Two.']]
  ])('%s is split', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('a line break between CJK characters is nothing', () => {
    expect(split('港口\n开放。船\n离港。', 'zh')).toEqual(['港口开放。', '船离港。'])
  })
})

test('every segment maps to its own stretch of the file', () => {
  fc.assert(
    fc.property(markdown, text => {
      let read: ReturnType<typeof article>
      try {
        read = article(text)
      } catch {
        return
      }
      for (const one of segmentsOf(segment(read))) {
        const {start, end} = locate(one, {start: 0, end: one.text.length})
        expect(start).toBeGreaterThanOrEqual(one.range.start)
        expect(end).toBeLessThanOrEqual(one.range.end)
        for (const {at, range, data} of one.codes) {
          expect(one.text.charCodeAt(at)).toBeGreaterThanOrEqual(0xe000)
          expect(text.slice(range.start, range.end)).toBe(data)
        }
      }
    }),
    {numRuns: 300}
  )
})
