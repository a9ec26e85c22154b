import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {article} from '../article.ts'

const targets = (text: string) => [
  ...article(text).blocks.flatMap(({segments, target}) => [
    ...segments.flatMap(({codes}) =>
      codes.filter(({kind, role}) => kind === 'link' && role !== 'close').map(({target}) => target)
    ),
    ...(target === undefined ? [] : [target])
  ])
]

test.each([
  ['a variable amid a path', '[a](/{{ page.lang }}/b.html#c)', '/{{ page.lang }}/b.html#c'],
  ['a filter with quotation marks', '[a]({{ "/b" | relative_url }})', '{{ "/b" | relative_url }}'],
  ['a tag', '[a]({% link _posts/b.md %})', '{% link _posts/b.md %}'],
  ['two templates', '[a]({{ site.url }}{% link b.md %}#c)', '{{ site.url }}{% link b.md %}#c'],
  ['a definition', '[a]: {{ site.url }}/en/b/', '{{ site.url }}/en/b/'],
  ['one without blanks', '[a](/{{page.lang}}/b)', '/{{page.lang}}/b']
])('the target of a link holds %s', (_, text, target) => expect(targets(text)).toEqual([target]))

test.each([
  ['a template that is not closed', '[a](/{{ page.lang /b)'],
  ['words behind a blank', '[a](b {{ c }})'],
  ['another line', '[a](/{{ b\n}})']
])('%s makes no link', (_, text) => expect(targets(text)).toEqual([]))

test('a template in a sentence stays an expression', () => {
  const codes = article('In {{ page.lang }} (see [a](/b)).').blocks[0]!.segments[0]!.codes
  expect(codes.map(({kind}) => kind)).toEqual(['expression', 'link', 'link'])
})

test('in MDX braces are expressions', () => {
  const {blocks} = parse('[a](/{page.lang}/b)', {path: 'a', locale: 'en', file: 'a.mdx'})
  expect(blocks[0]!.segments[0]!.codes[0]!.target).toBe('/{page.lang}/b')
})
