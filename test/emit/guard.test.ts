import {describe, expect, test} from 'vitest'
import {emit, emitWhatFits} from '../../src/emit/index.ts'
import {outline} from '../../src/emit/outline.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'
import {article, segmentsOf} from '../article.ts'

/** The page with its first segment written anew; `<` and `>` stand for its first pair of codes, `|` for a lone one. */
const write = (page: string, text: string, file = 'a.md', at = 0) => {
  const read = parse(page, {path: 'a', locale: 'zh', file})
  const segment = segmentsOf(read)[at]!
  const characters = segment.codes.map(code => segment.text[code.at]!)
  let next = 0
  const wanted = text.replace(/[«»¦]/g, () => characters[next++]!)
  return emit(read, [{segment, text: wanted}])
}

describe('emphasis beside CJK text', () => {
  test.each([
    ['moves inside brackets', 'a **b** c\n', '看«「书」»吧', '看「**书**」吧\n'],
    ['moves before closing punctuation', 'a **b** c\n', '«注意：»看书', '**注意**：看书\n'],
    [
      'is kept apart where nothing else helps',
      'a **b** c\n',
      '看«（一）、（二）»吧',
      '看&#8203;**（一）、（二）**&#8203;吧\n'
    ],
    ['becomes a star inside words', 'a _b_ c\n', '看«书»吧', '看*书*吧\n'],
    ['stays where it works', 'a _b_ c\n', '看 «书» 吧', '看 _书_ 吧\n'],
    ['stays beside punctuation', 'a **b** c\n', '看，«书»。', '看，**书**。\n'],
    ['lets blanks out', 'a **b** c\n', '看« 书 »吧', '看 **书** 吧\n'],
    ['strikethrough too', 'a ~~b~~ c\n', '看«「书」»吧', '看「~~书~~」吧\n'],
    [
      'an emoji is a letter to some readers',
      'a *b* c\n',
      '看 «（一）、（书）»\u{1F99E}',
      '看 *（一）、（书）*&#8203;\u{1F99E}\n'
    ],
    ['two in a row are kept apart', '*a* *b*\n', '«一»«二»', '*一*&#8203;*二*\n'],
    ['one in another does not close it', '*a **b** c*\n', '«一«二»三»', '*一**二**三*\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })
})

describe('what would run together', () => {
  test.each([
    ['code spans', '`a` and `b`\n', '¦¦', '`a` `b`\n'],
    ['a bare URL and what follows', 'see https://a.example/b now\n', '见¦。然后', '见<https://a.example/b>。然后\n'],
    ['a bare URL and a bracket', 'see https://a.example/b now\n', '(¦)吧', '(<https://a.example/b>)吧\n'],
    ['a bare URL in marks', 'see **https://a.example/b** now\n', '见 «¦»吧', '见 **<https://a.example/b>**&#8203;吧\n'],
    ['a mailbox and a letter', 'mail a@b.example now\n', '¦x', 'a@b.example x\n'],
    ['a bare host and what stands before', 'see www.a.example now\n', '见¦吧', '见 www.a.example 吧\n'],
    ['an exclamation mark and a link', 'see [a](/b)\n', '看！!«书»', '看！\\![书](/b)\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })
})

describe('a bare URL stays as it is', () => {
  test.each([
    ['before a full stop', 'see https://a.example/b now\n', 'Look ¦. Now', 'Look https://a.example/b. Now\n'],
    ['at the end', 'see https://a.example/b now\n', '见¦', '见https://a.example/b\n'],
    ['before a comma', 'see https://a.example/b now\n', '见¦, 吧', '见https://a.example/b, 吧\n'],
    ['in brackets', 'see https://a.example/b now\n', '(¦) 吧', '(https://a.example/b) 吧\n'],
    ['in marks', 'see **https://a.example/b** now\n', 'Look «¦» now', 'Look **https://a.example/b** now\n'],
    ['a mailbox before CJK text', 'mail a@b.example now\n', '发给¦。', '发给a@b.example。\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })

  test.each([
    ['what follows it', 'see https://a.example/b now\n', '见¦。', '见https://a.example/b 。\n'],
    ['marks around it', 'see **https://a.example/b** now\n', '见 «¦»吧', '见 **https://a.example/b** 吧\n']
  ])('in MDX a blank keeps it apart from %s', (_, page, text, expected) => {
    expect(write(page, text, 'a.mdx')).toBe(expected)
  })
})

describe('escapes', () => {
  test.each([
    ['braces of templates', 'a\n', '{{ x }} {: y} {#z} {{< w >}}', '\\{\\{ x }} \\{: y} \\{#z} {\\{< w >}}\n'],
    ['math', 'a\n', '$a$ and $b$', '\\$a\\$ and \\$b\\$\n'],
    ['one dollar is no math', 'a\n', 'costs $5', 'costs $5\n'],
    ['a host without a name', 'a\n', 'www..,,é', 'www\\..,,é\n'],
    ['a directive', 'a\n', '::: note', '\\::: note\n'],
    ['a bracket in a link', '[a](/b)\n', '«x] y»', '[x\\] y](/b)\n'],
    ['an underscore in a word is none', 'a\n', 'snake_case', 'snake_case\n'],
    ['a list in the middle of a line is none', 'One. Two.\n', '1. One. - Two.', '1\\. One. - Two.\n'],
    ['a line end', 'a\n', 'one\ntwo', 'one two\n'],
    ['a line end in Chinese', 'a\n', '一\n二', '一二\n'],
    ['the end of a heading', '# a\n', 'C #', '# C \\#\n'],
    ['a heading under a line', 'a\n===\n', '- b', '\\- b\n===\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })

  test.each([
    ['braces and tags', 'a\n', 'x {y} <z>', 'x \\{y} \\<z>\n'],
    ['a word that opens a module', 'a\n', 'export all', '&#101;xport all\n'],
    ['a word that opens a module, behind a line end of Windows', '\r\na\r\n', 'import it', '\r\n&#105;mport it\r\n'],
    ['one in a list opens none', '1. a\n', 'import it', '1. import it\n'],
    ['one in a heading opens none', '# a\n', 'export all', '# export all\n'],
    ['one in a tag that is indented opens none', '<A>\n  a\n</A>\n', 'import it', '<A>\n  import it\n</A>\n'],
    ['one without a blank opens none', 'a\n', 'import文を移す。', 'import文を移す。\n'],
    ['a longer one opens none', 'a\n', 'exports rose', 'exports rose\n'],
    [
      'an attribute',
      '<A title="b">\n  c\n</A>\n',
      'say "x" & {y}',
      '<A title="say &quot;x&quot; & &#123;y&#125;">\n  c\n</A>\n'
    ]
  ])('of MDX: %s', (_, page, text, expected) => {
    expect(write(page, text, 'a.mdx')).toBe(expected)
  })
})

describe('texts inside markup', () => {
  test.each([
    ['an alternative text', '![a](b.png) c\n', 1, 'x] *y*', '![x\\] \\*y\\*](b.png) c\n'],
    ['an alternative text that is its own reference', '![a] c\n\n[a]: b.png\n', 1, 'x', '![x][a] c\n\n[a]: b.png\n'],
    ['a collapsed one', '![a][] c\n\n[a]: b.png\n', 1, 'x', '![x][a] c\n\n[a]: b.png\n'],
    ['a title', '[a](b "c")\n', 1, 'say "x" \\', '[a](b "say \\"x\\" \\\\")\n'],
    ['a title in round brackets', '[a](b (c))\n', 1, 'x (y)', '[a](b (x \\(y\\)))\n'],
    ['a title in a cell', '| [a](b "c") |\n| - |\n', 1, 'x | y', '| [a](b "x \\| y") |\n| - |\n'],
    ['an HTML attribute', '<img alt="a"> b\n', 1, 'x "y" &amp;', '<img alt="x &quot;y&quot; &amp;amp;"> b\n'],
    ['an attribute in single quotes', "<img alt='a'> b\n", 1, "it's", "<img alt='it&#39;s'> b\n"],
    ['text of HTML', '<p>a</p>\n', 0, 'x < y &amp; z', '<p>x &lt; y &amp;amp; z</p>\n']
  ])('%s', (_, page, at, text, expected) => {
    expect(write(page, text, 'a.md', at)).toBe(expected)
  })

  test('go with the text around them', () => {
    const read = article('See ![a](b.png "c") now.\n')
    const [around, alternative, title] = segmentsOf(read)
    const character = around!.text[around!.codes[0]!.at]!
    const edits = [
      {segment: title!, text: '题'},
      {segment: around!, text: `现在看${character}。`},
      {segment: alternative!, text: '图'}
    ]
    expect(emit(read, edits)).toBe('现在看![图](b.png "题")。\n')
  })

  test.each([
    ['a link that is its own reference', 'See [a b].\n\n[a b]: /c\n', '看«书»。', '看[书][a b]。\n\n[a b]: /c\n'],
    ['whose text stays', 'See [a b].\n\n[a b]: /c\n', '看«a b»。', '看[a b]。\n\n[a b]: /c\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })
})

describe('front matter', () => {
  test.each([
    ['a literal block', '---\ntitle: |\n  a\n  b\n---\n', 'x\ny', '---\ntitle: |\n  x\n  y\n---\n'],
    ['a folded block', '---\ntitle: >-\n  a\n  b\nk: 1\n---\n', 'x y', '---\ntitle: >-\n  x y\nk: 1\n---\n'],
    ['TOML', '+++\ntitle = "a"\n+++\n', 'say "x"\\', '+++\ntitle = "say \\"x\\"\\\\"\n+++\n'],
    ['a literal of TOML', "+++\ntitle = 'a'\n+++\n", 'x "y"', '+++\ntitle = \'x "y"\'\n+++\n'],
    ['several lines of TOML', '+++\ntitle = """a"""\n+++\n', 'x\ny', '+++\ntitle = """x\ny"""\n+++\n']
  ])('%s', (_, page, text, expected) => {
    expect(write(page, text)).toBe(expected)
  })
})

describe('what cannot be written', () => {
  test('is left out, and the rest is written', () => {
    const read = article('One.\n\nTwo `a`.\n\nThree.\n')
    const [one, two, three] = segmentsOf(read)
    const result = emitWhatFits(read, [
      {segment: one!, text: 'Eins.'},
      {segment: two!, text: 'Zwei.'},
      {segment: three!, text: ''}
    ])
    expect(result.text).toBe('Eins.\n\nTwo `a`.\n\nThree.\n')
    expect(result.refused.map(({code, position}) => [code, position?.line])).toEqual([
      ['emit.codes', 3],
      ['emit.structure', 5]
    ])
  })

  test('is nothing when all can be', () => {
    const read = article('One.\n')
    expect(emitWhatFits(read, [{segment: segmentsOf(read)[0]!, text: 'Eins.'}])).toEqual({
      text: 'Eins.\n',
      edits: [{range: {start: 0, end: 4}, text: 'Eins.'}],
      refused: [],
      left: new Set()
    })
  })
})

describe('the outline', () => {
  const signatures = (text: string, writes: readonly string[] = []) => {
    const read = segment(article(text))
    const texts = new Map(segmentsOf(read).map((segment, at) => [segment, {reads: writes[at] ?? segment.text}]))
    return outline(read, texts).map(({signature}) => signature)
  }

  test.each([
    ['where a sentence ends', 'One. Two.\n', 'One, two.\n', ['One, two.', '']],
    ['how many sentences there are', 'One.\n', 'One. Two. Three.\n', ['One. Two. Three.']],
    ['runs of blanks', 'One two.\n', 'One  two.\n', ['One two.']],
    ['many sentences made one', 'One. Two. Three. Four.\n', 'One two three four.\n', ['One', 'two', 'three', 'four.']]
  ])('does not tell %s', (_, one, other, writes) => {
    expect(signatures(one, writes)).toEqual(signatures(other))
  })

  test.each([
    ['a word', 'One.\n', 'Two.\n'],
    ['what a code is', '`a` One.\n', '*a* One.\n'],
    ['a code between two texts', 'One `a` two.\n', 'One two.\n'],
    ['a character that stands for nothing', 'One\uFFFD.\n', 'One.\n']
  ])('tells %s', (_, one, other) => {
    expect(signatures(one)).not.toEqual(signatures(other))
  })
})
