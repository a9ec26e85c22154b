import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {article} from '../article.ts'

const kinds = (text: string) => article(text).blocks.map(({kind}) => kind)

test.each([
  ['a number', '<div class="box" markdown="1">'],
  ['a word', '<section markdown=block>'],
  ['nothing', '<div markdown class="box">']
])('what stands below a tag that says so with %s is Markdown', (_, tag) => {
  const text = `${tag}\n# The *port*\n\n**Note**: open\n</div>\n\nB`
  expect(kinds(text)).toEqual(['html', 'heading', 'paragraph', 'html', 'paragraph'])
  expect(article(text).blocks[0]).toMatchObject({value: tag, range: {start: 0, end: tag.length}})
})

test.each([
  ['any other tag', '<div class="markdown">\n# The port\n</div>'],
  ['one that says no', '<div markdown="0">\n# The port\n</div>'],
  ['one with text behind it', '<div markdown="1">Note\n# The port\n</div>']
])('below %s stands HTML', (_, text) => expect(kinds(text)).not.toContain('heading'))

test('a blank line needs no help, and a fence shows the tag', () => {
  expect(kinds('<div markdown="1">\n\n# The port\n\n</div>')).toEqual(['html', 'heading', 'html'])
  expect(kinds('```html\n<div markdown="1">\nport\n</div>\n```')).toEqual(['code'])
})

test('MDX knows no such tag', () => {
  const {blocks} = parse('<div markdown="1">\nport\n</div>', {path: 'a', locale: 'en', file: 'a.mdx'})
  expect(blocks.map(({kind}) => kind)).toEqual(['paragraph'])
})
