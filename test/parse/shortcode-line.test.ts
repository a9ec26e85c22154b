import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {closedNames, isInText} from '../../src/parse/shortcode-line.ts'

const kinds = (text: string) =>
  parse(text, {path: 'pier', file: 'pier.md', locale: 'zh', syntax: {flavour: 'hugo'}}).blocks.map(({kind}) => kind)

describe('a shortcode on a line of its own', () => {
  test.each([
    ['amid a paragraph', '防止\n{{< term "pier" >}}\n被误删。', ['paragraph']],
    ['behind the first line of an item', '- 防止\n  {{< term "pier" >}}\n  被误删。', ['paragraph']],
    ['behind a line that begins with one', '{{< term "port" >}}和\n{{< term "pier" >}}\n已开放。', ['paragraph']],
    ['behind a line with a link', '[规则](/r)。\n{{< term "pier" >}}\n防止误删。', ['paragraph']],
    ['at the end of a paragraph', '码头开放。\n{{< tide >}}\n', ['paragraph', 'shortcode']],
    ['before a paragraph', '{{< tide >}}\n码头开放。', ['shortcode', 'paragraph']],
    ['below a heading', '## 码头\n{{< tide >}}\n开放。', ['heading', 'shortcode', 'paragraph']],
    [
      'that is a pair',
      '前。\n{{< note >}}\n码头。\n{{< /note >}}\n后。',
      ['paragraph', 'shortcode', 'paragraph', 'shortcode', 'paragraph']
    ],
    ['behind a comment', '<!-- a -->\n{{< tide >}}\n开放。', ['shortcode', 'paragraph']],
    [
      'between two of its kind',
      '前。\n{{< tide >}}\n{{< pier >}}\n后。',
      ['paragraph', 'shortcode', 'shortcode', 'paragraph']
    ]
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected))

  test('a pair is known by its end', () => {
    expect([...closedNames('{{< a >}}x{{< /a >}}{{% /b %}}{{</c>}}')]).toEqual(['a', 'b', 'c'])
    expect(isInText('x\n{{<a>}}\ny', {start: 2, end: 9}, new Set(['a']))).toBe(false)
    expect(isInText('x\n{{<a>}}\ny', {start: 2, end: 9}, new Set())).toBe(true)
  })
})
