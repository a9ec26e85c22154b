import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {InputError} from '../../src/input-error.ts'
import {locate} from '../../src/locate.ts'
import {parse} from '../../src/parse/index.ts'
import {article, segmentsOf, shown} from '../article.ts'
import {markdown} from '../markdown.ts'

const outline = (text: string) =>
  article(text).blocks.map(({kind, containers, segments}) =>
    [[...containers.map(container => container.kind), kind].join(' '), ...segments.map(shown)].join(': ')
  )

describe('blocks', () => {
  test.each([
    ['a heading and a paragraph', '# Visit\n\nText.', ['heading: Visit', 'paragraph: Text.']],
    [
      'a list in a quotation',
      '> - a\n> - b',
      ['blockquote list listItem paragraph: a', 'blockquote list listItem paragraph: b']
    ],
    [
      'a table with an empty cell',
      '| a | b |\n| - | - |\n| c | |',
      [
        'table tableRow tableCell: a',
        'table tableRow tableCell: b',
        'table tableRow tableCell: c',
        'table tableRow tableCell'
      ]
    ],
    ['protected blocks', '```js\nx\n```\n\n<div>\n\n---\n\n[r]: /x', ['code', 'html', 'thematicBreak', 'definition']],
    ['a footnote', 'a[^1]\n\n[^1]: note', ['paragraph: a<1/>', 'footnoteDefinition paragraph: note']]
  ])('%s', (_, text, expected) => expect(outline(text)).toEqual(expected))

  test('a comment alone is no block', () => {
    const {blocks, comments} = article('a\n\n<!-- note -->\n\nb')
    expect(blocks).toHaveLength(2)
    expect(comments?.map(({value}) => value)).toEqual(['<!-- note -->'])
  })

  test('blocks of one item share their containers', () => {
    const [first, second, third] = article('- a\n\n  b\n- c').blocks
    expect(first!.containers[1]).toBe(second!.containers[1])
    expect(first!.containers[0]).toBe(third!.containers[0])
    expect(first!.containers[1]).not.toBe(third!.containers[1])
  })

  test('a shortcode alone on its line that blanks stand before', () => {
    const text = 'Open.\n\n  {{< note file="pier">}}\n\nShut.'
    expect(article(text).blocks[1]).toMatchObject({
      kind: 'shortcode',
      value: '{{< note file="pier">}}',
      range: {start: 9, end: 32}
    })
  })

  test.each([
    ['## Visit *now*[[visit-now]]', 'visit-now', 'Visit now'],
    ['## Visit [[参观]] ', '参观', 'Visit'],
    ['## Visit %{#visit-now}%', 'visit-now', 'Visit'],
    ['## Visit \\{#visit-now\\}', 'visit-now', 'Visit'],
    ['## Visit \\\\{#visit-now\\\\}', 'visit-now', 'Visit'],
    ['## Visit \\{visit-now\\}', undefined, 'Visit {visit-now}'],
    ['## Visit [[Harbor front]]', undefined, 'Visit [[Harbor front]]'],
    ['## Visit [[harbor|front]]', undefined, 'Visit [[harbor|front]]'],
    ['## Visit 5%', undefined, 'Visit 5%'],
    ['## Visit `a[[0]]`', undefined, 'Visit ']
  ])('the id between other marks: %s', (text, id, words) => {
    const [heading] = article(text).blocks
    expect(heading?.id).toBe(id)
    expect(heading?.segments.map(({text}) => text.replaceAll(/[\uE000-\uF8FF]/g, ''))).toEqual([words])
  })

  test('an explicit heading id is no text', () => {
    const [heading] = article('## Visit {#visit-2020}').blocks
    expect(heading).toMatchObject({depth: 2, id: 'visit-2020'})
    expect(heading!.segments[0]!.text).toBe('Visit')
  })

  test.each(['visit.md', 'visit.mdx'])('a comment of one word is the id of a heading in %s', file => {
    const read = (text: string) => parse(text, {path: 'visit', locale: 'en', file}).blocks[0]!
    expect(read('## Visit *now* {/*visit-now*/}')).toMatchObject({depth: 2, id: 'visit-now'})
    expect(shown(read('## Visit *now* {/*visit-now*/}').segments[0]!)).toBe('Visit <1>now</1>')
    expect(read('## Visit {/* a word to us */}').id).toBeUndefined()
    expect(read('## Visit {/*TODO*/}').id).toBeUndefined()
    expect(read('Visit {/*visit-now*/}').id).toBeUndefined()
  })
})

describe('inline', () => {
  test.each([
    ['emphasis', 'a *b* **c**', 'a <1>b</1> <2>c</2>'],
    ['nested', '***a** b*', '<1><2>a</2> b</1>'],
    ['a link', '[a](/x "t") b', '<1>a</1> b'],
    ['an autolink is one code', '<https://a.b> and https://a.b', '<1/> and <2/>'],
    ['code and image', '`x` ![y](z)', '<1/> <2/>'],
    ['escapes and references', '\\*a\\* &amp; &#x4e2d;', '*a* & 中'],
    ['a backslash that escapes nothing', 'C:\\dir', 'C:\\dir'],
    ['a soft break between words', 'one\ntwo', 'one two'],
    ['a soft break between CJK', '代表団は\n会見した。', '代表団は会見した。'],
    ['a soft break between CJK and markup', '代表団は\n**会見**した。', '代表団は<1>会見</1>した。'],
    ['a soft break between CJK and Latin', '代表団は\nCCFAO', '代表団は CCFAO'],
    ['a soft break beside inline code', '使用\n`x`', '使用 <1/>'],
    ['a lazy continuation', '> a\nb', 'a b'],
    ['a prefix of a quotation', '> > 一\n> > 二', '一二'],
    ['a hard break', 'a  \n  b', 'a<1/>b'],
    ['CRLF', 'a\r\nb', 'a b']
  ])('%s', (_, text, expected) => expect(shown(segmentsOf(article(text))[0]!)).toBe(expected))

  test('codes say what they stand for', () => {
    const [segment] = segmentsOf(article('[a](/x "t") `b` ![c](d.png)'))
    expect(segment!.codes.map(({kind, role, data, target, value}) => [kind, role, data, target, value])).toEqual([
      ['link', 'open', '[', '/x', undefined],
      ['link', 'close', '](/x "t")', '/x', undefined],
      ['inlineCode', 'alone', '`b`', undefined, 'b'],
      ['image', 'alone', '![c](d.png)', 'd.png', 'c']
    ])
  })
})

describe('front matter', () => {
  test('translatable keys are blocks, the rest is data', () => {
    const {blocks, frontMatter} = article('---\ntitle: "A: b"\nupdated: 2020-08-03\n---\nx')
    expect(frontMatter.data).toEqual({title: 'A: b', updated: '2020-08-03'})
    expect(blocks[0]).toMatchObject({kind: 'frontMatterField', key: 'title', segments: [{text: 'A: b'}]})
  })

  test.each([
    ['front-matter.invalid', 3, '---\ntitle: a\nb: "c\n---\nx'],
    ['front-matter.invalid', 3, '---\na: 1\na: 2\n---\n'],
    ['front-matter.unclosed', 1, '---\ntitle: a\n\ntext']
  ])('%s in line %i', (code, line, text) => {
    expect(() => article(text)).toThrow(InputError)
    try {
      article(text)
    } catch (error) {
      expect(error).toMatchObject({code, path: 'content/en/visit.md', position: {line}})
    }
  })

  test.each([
    ['front-matter.invalid', '---\ntitle: "a\n---\nx'],
    ['front-matter.toml', '+++\ntitle = "a\n+++\nx']
  ])('%s is told and passed over by who is tolerant', (code, text) => {
    const {blocks, frontMatter} = parse(text, {path: 'visit', locale: 'en', file: 'en/visit.md', isTolerant: true})
    expect(frontMatter).toMatchObject({data: {}, fault: {code, file: 'en/visit.md'}, end: text.length - 2})
    expect(blocks.map(({segments}) => segments[0]?.text)).toEqual(['x'])
  })

  test('two rules and a word are no metadata', () => {
    expect(article('---\nvisit\n---\n').frontMatter.data).toEqual({})
    expect(article('---\n\nvisit').blocks).toHaveLength(2)
  })
})

describe('any text', () => {
  test('segments are in order and never overlap, but for texts inside markup', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {blocks} = read(text)
        let end = 0
        for (const {range} of blocks.filter(({kind}) => kind !== 'attribute').flatMap(({segments}) => segments)) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          end = range.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        const codes = blocks.flatMap(({segments}) => segments.flatMap(({codes}) => codes))
        for (const {range, key} of blocks.filter(({kind}) => kind === 'attribute'))
          expect(
            key === 'title' || codes.some(code => code.range.start < range.start && range.end < code.range.end)
          ).toBe(true)
      })
    )
  })

  test('every character of a text maps into its segment, in order', () => {
    fc.assert(
      fc.property(markdown, text => {
        for (const segment of segmentsOf(read(text))) {
          let last = segment.range.start
          for (let at = 0; at < segment.text.length; at += 1) {
            const {start, end} = locate(segment, {start: at, end: at + 1})
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(segment.range.end)
            last = start
          }
        }
      })
    )
  })

  test('every code character has its code', () => {
    fc.assert(
      fc.property(markdown, text => {
        for (const {text: read_, codes} of segmentsOf(read(text)))
          for (const {at, id} of codes) expect(read_.charCodeAt(at)).toBe(0xe000 + (id % 6400))
      })
    )
  })
})

function read(text: string) {
  try {
    return article(text)
  } catch (error) {
    // Broken front matter is refused; nothing else may be thrown.
    expect(error).toBeInstanceOf(InputError)
    return article('')
  }
}

// A development build of the parser fails an assertion here, before the message of the tag that is not closed.
test.each(['<script>:::note\n- ', '<p>a\n=', 'a {\n- '])(
  '%j is no MDX: a fault of the page, or an input error',
  text => {
    const options = {path: 'p', locale: 'en', file: 'p.mdx'}
    expect(() => parse(text, options)).toThrow(InputError)
    expect(parse(text, {...options, isTolerant: true}).fault?.position.line).toBeGreaterThan(0)
  }
)
