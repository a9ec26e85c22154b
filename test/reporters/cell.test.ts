import {describe, expect, test} from 'vitest'
import type {Concept, Finding, Term} from '../../src/model/index.ts'
import {segmentHtml} from '../../src/reporters/html/cell.ts'
import {segment} from '../../src/segment/index.ts'
import {article, segmentsOf} from '../article.ts'

const concept: Concept = {id: 'port', kind: 'place', state: 'approved', terms: new Map()}

/** The first sentence of a text as the page shows it; the words between ‹ and › are a name, those between « and » have a finding. */
function shown(text: string, isLatinMarked = false): string {
  const plain = text.replace(/[‹›«»]/g, '')
  const [first] = segmentsOf(segment(article(plain)))
  const term = /‹(.*)›/.exec(text.replace(/[«»]/g, ''))
  const found = /«(.*)»/.exec(text.replace(/[‹›]/g, ''))
  const range = found ? {start: found.index, end: found.index + found[1]!.length} : {start: -1, end: -1}
  // What a cell reads of findings and names.
  const findings = [{severity: 'error', location: {range}}] as unknown as Finding[]
  const at = term ? first!.text.indexOf(term[1]!) : -1
  const terms = term ? [{concept, term: {} as Term, locale: 'en', range: {start: at, end: at + term[1]!.length}}] : []
  return segmentHtml(first!, {findings, terms, termId: ({id}) => `name-${id}`, isLatinMarked})
}

describe('a segment as a reader sees it', () => {
  test.each([
    ['Plain & \\<simple>', 'Plain &amp; &lt;simple&gt;'],
    ['a **b** c', 'a <strong>b</strong> c'],
    ['a *b **c** d* e', 'a <em>b </em><strong><em>c</em></strong><em> d</em> e'],
    ['a ~~b~~ c', 'a <del>b</del> c'],
    ['a `<b>` c', 'a <span class="code">&lt;b&gt;</span> c'],
    ['a [b](c.md) d', 'a <span class="link">b</span> d'],
    ['a ![b](c.png) d', 'a [b] d'],
    ['a ![](c.png) d', 'a [] d'],
    ['a<br>b', 'a b'],
    ['x<sup>2</sup> H<SUB>2</SUB>O', 'x<sup>2</sup> H<sub>2</sub>O'],
    ['<kbd>Ctrl</kbd>+<kbd class="k">C</kbd>', '<kbd>Ctrl</kbd>+<kbd>C</kbd>'],
    ['<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>へ', '港<small>（みなと）</small>へ'],
    ['**x<sup>*n*</sup>**', '<strong>x</strong><sup><strong><em>n</em></strong></sup>'],
    // Nothing closes it, or it is another.
    ['x<sup>2', 'x2'],
    ['x</sup>2', 'x2'],
    ['x<support>2</support>', 'x2'],
    ['a  \nb', 'a b'],
    // Marks of Markdown are none of a reader’s.
    ['a.[^1]\n\n[^1]: b\n', 'a.<sup>1</sup>'],
    ['a.[^long]\n\n[^long]: b\n', 'a.<sup>long</sup>'],
    ['The ‹port› is', 'The <a class="term" href="#name-port">port</a> is'],
    ['The «port» is', 'The <mark class="error">port</mark> is'],
    ['The «‹port›» is', 'The <mark class="error"><a class="term" href="#name-port">port</a></mark> is'],
    // A finding about all of it is told beside it.
    ['«The port»', 'The port']
  ])('%j', (text, html) => {
    expect(shown(text)).toBe(html)
  })
})

test.each([
  ['港の *a* と', '港の <em class="latin">a</em> と'],
  ['港の *a版* と', '港の <em>a版</em> と'],
  ['*a **b***', '<em class="latin">a </em><strong><em class="latin">b</em></strong>']
])('emphasis of letters alone is marked where that is asked for: %j', (text, html) => {
  expect(shown(text, true)).toBe(html)
  expect(shown(text)).toBe(html.replaceAll(' class="latin"', ''))
})
