import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createTranslator} from '../../src/messages/index.ts'
import type {Flavour} from '../../src/model/index.ts'
import {DEFAULT_SYNTAX} from '../../src/parse/index.ts'
import {content} from '../../src/site/content.ts'
import {showUnclosed} from '../../src/site/unclosed.ts'

const t = createTranslator('en')

function shown(
  text: string,
  {
    flavour = 'gfm',
    file = 'a.md',
    isCjkText = false,
    headingIds = []
  }: {flavour?: Flavour; file?: string; isCjkText?: boolean; headingIds?: readonly string[]} = {}
) {
  return content(text, {
    t,
    file,
    syntax: {...DEFAULT_SYNTAX, flavour},
    isCjkText,
    headingIds,
    reserved: new Set(['content', 'names']),
    link: target => (/^https?:|^#|^mailto:/.test(target) ? target : undefined),
    image: () => undefined
  })
}

describe('emphasis', () => {
  test.each([
    ['*重要*', true, '<p><em>重要</em></p>'],
    ['港の *package-1.0*', true, '<p class="mixed">港の <em class="latin">package-1.0</em></p>'],
    ['*package-1.0版*', true, '<p class="mixed"><em>package-1.0版</em></p>'],
    ['*`code`と*', true, '<p><em><code>code</code>と</em></p>'],
    ['*a [b](https://example.org)*', true, '<p><em class="latin">a <a href="https://example.org">b</a></em></p>'],
    ['<em>a</em> <i>b</i>', true, '<p><em class="latin">a</em> <i>b</i></p>'],
    ['*a* *重要*', false, '<p><em>a</em> <em>重要</em></p>']
  ])('of letters in a text of characters slants: %j, %s', (text, isCjkText, html) => {
    expect(shown(text, {isCjkText}).html).toBe(html)
  })
})

describe('a link to a place of the page', () => {
  test.each([
    ['that is there', '## A {#gate}\n\n[b](#gate)\n', []],
    ['that is its top', '[b](#)\n', []],
    ['elsewhere', '[b](https://example.org/#none)\n', []]
  ])('%s is kept', (_, text, lost) => {
    const {html, lostPlaces} = shown(text, {flavour: 'docusaurus', headingIds: ['gate']})
    expect(html).toContain('<a href=')
    expect(lostPlaces).toEqual(lost)
  })

  test.each([
    ['in Markdown', '[b](#none)\n'],
    ['in HTML', '<a href="#none">b</a>\n'],
    ['of the frame', '[b](#none) [c](#content)\n']
  ])('that is not there is told, and keeps its words: %s', (_, text) => {
    const {html, lostPlaces} = shown(text)
    expect(html).not.toContain('<a')
    expect(html).toContain('b')
    expect(lostPlaces).toContain('#none')
  })
})

describe('Markdown becomes HTML', () => {
  test.each([
    ['a line break between CJK characters', '一行\n二行\n', '<p>一行二行</p>'],
    ['one beside Latin letters', '一行\nabc\n二行\n', '<p>一行\nabc\n二行</p>'],
    ['one before emphasis', '一行\n**二行**\n', '<p>一行<strong>二行</strong></p>'],
    ['a hard break', '一行\\\n二行\n', '<p>一行<br>\n二行</p>'],
    [
      'ruby',
      '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>\n',
      '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>'
    ],
    [
      'an image from elsewhere',
      '![Map](https://example.org/x.png)\n',
      '<p><span class="image">[Image: Map]</span></p>'
    ],
    [
      'a link without words',
      '[](https://example.org)\n',
      '<p><a href="https://example.org" aria-label="Link to https://example.org"></a></p>'
    ],
    [
      'a link whose words are its address',
      '<https://example.org/a%20b/>, https://example.org/x, [x](https://example.org/x)\n',
      '<p><a href="https://example.org/a%20b/" class="address">https://example.org/a%20b/</a>, <a href="https://example.org/x" class="address">https://example.org/x</a>, <a href="https://example.org/x">x</a></p>'
    ],
    [
      'a long word in Latin letters among Han',
      '运行 harbourclosegates 即可。\n\n运行 `harbour-close-gates` 即可。\n',
      '<p class="ragged">运行 harbourclosegates 即可。</p>\n<p class="ragged">运行 <code>harbour-close-gates</code> 即可。</p>'
    ],
    [
      'a shorter one, which spreads a line on a phone alone',
      '运行 harbour 即可。\n',
      '<p class="mixed">运行 harbour 即可。</p>'
    ],
    [
      'short words, an address, and a long word among Latin letters',
      '运行 gates 即可。\n\n见 https://stele.example/harbour 。\n\nRun harbourclosegates.\n',
      '<p>运行 gates 即可。</p>\n<p>见 <a href="https://stele.example/harbour" class="address">https://stele.example/harbour</a> 。</p>\n<p>Run harbourclosegates.</p>'
    ],
    ['a link to no place', '[x](#gone)\n', '<p><span>x</span></p>'],
    [
      'an alert with a title',
      '> [!TIP] Do it\n> so\n',
      '<aside class="admonition tip">\n<p class="title">Do it</p>\n<p>so</p>\n</aside>'
    ],
    [
      'a title with emphasis',
      '> [!TIP] Do *it* `now`\n> **so**\n',
      '<aside class="admonition tip">\n<p class="title">Do <em>it</em> <code>now</code></p>\n<p><strong>so</strong></p>\n</aside>'
    ],
    [
      'an alert whose text begins with emphasis',
      '> [!TIP]\n> **so** it is\n',
      '<aside class="admonition tip">\n<p class="title">Tip</p>\n<p><strong>so</strong> it is</p>\n</aside>'
    ],
    [
      'an alert of another kind',
      '> [!Custom]\n> so\n',
      '<aside class="admonition">\n<p class="title">custom</p>\n<p>so</p>\n</aside>'
    ],
    ['a quotation', '> so [!TIP]\n', '<blockquote>\n<p>so [!TIP]</p>\n</blockquote>'],
    [
      'a directive in another',
      ':::note\n\nA\n\n::::tip\n\nB\n\n::::\n\n:::\n',
      '<aside class="admonition note">\n<p class="title">Note</p>\n<p>A</p>\n<aside class="admonition tip">\n<p class="title">Tip</p>\n<p>B</p>\n</aside>\n</aside>'
    ],
    [
      'a box by indentation',
      '!!! tip "Do *it*"\n    so\n\n    !!! note\n        B\n\nA\n',
      '<aside class="admonition tip">\n<p class="title">Do <em>it</em></p>\n<p>so</p>\n<aside class="admonition note">\n<p class="title">Note</p>\n<p>B</p>\n</aside>\n</aside>\n<p>A</p>'
    ],
    [
      'a folded box without a kind',
      '??? "More"\n    so\n',
      '<aside class="admonition details">\n<p class="title">More</p>\n<p>so</p>\n</aside>'
    ],
    ['a tab', '=== "By train"\n\n    Line 2.\n', '<p class="label">By train</p>\n<p>Line 2.</p>'],
    [
      'a block between slashes',
      '/// tip | Do it\n\nso\n\n///\n',
      '<aside class="admonition tip">\n<p class="title">Do it</p>\n<p>so</p>\n</aside>'
    ],
    ['a closing line alone', ':::\n\nA\n', '<p>A</p>'],
    [
      'a table without a head',
      '|  |  |\n|-|-|\n| 1 | 2 |\n',
      '<div class="scroll" role="group" tabindex="0" aria-label="Table"><table>\n\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>'
    ],
    [
      'a table with a corner',
      '|  | b |\n|-|-|\n| 1 | 2 |\n',
      '<div class="scroll" role="group" tabindex="0" aria-label="Table"><table>\n<thead>\n<tr>\n<td></td>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table></div>'
    ],
    [
      'a table with edges',
      '|a|b|\n|:-:|-:|\n|1|2|\n',
      '<div class="scroll" role="group" tabindex="0" aria-label="Table"><table>\n<thead>\n<tr>\n<th class="center">a</th>\n<th class="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="center">1</td>\n<td class="right">2</td>\n</tr>\n</tbody>\n</table></div>'
    ],
    ['a link to no place with a broken escape', '[x](#%E0%A4%A)\n', '<p><span>x</span></p>'],
    ['an alert alone', '> [!TIP]\n', '<aside class="admonition tip">\n<p class="title">Tip</p>\n</aside>'],
    [
      'a directive',
      ':::warning\n\nMind *it*.\n\n:::\n',
      '<aside class="admonition warning">\n<p class="title">Warning</p>\n<p>Mind <em>it</em>.</p>\n</aside>'
    ],
    [
      'one with a title',
      ':::note[A **title**]\n\nText.\n\n:::\n',
      '<aside class="admonition note">\n<p class="title">A <strong>title</strong></p>\n<p>Text.</p>\n</aside>'
    ],
    [
      'one that is never closed',
      ':::note\n\nText.\n',
      '<aside class="admonition note">\n<p class="title">Note</p>\n<p>Text.</p>\n</aside>'
    ],
    ['a comment', 'a <!-- b --> c\n', '<p>a  c</p>']
  ])('%s', (_, text, html) => expect(shown(text).html.trim()).toBe(html))

  test('shortcodes are left out and counted, but not in code', () => {
    const {html, unrendered} = shown('{{< figure src="x" >}}\n\nText {{< ref "x" >}} end, `{{< ref >}}`.\n', {
      flavour: 'hugo'
    })
    expect(html).toContain('<p>Text  end, <code>{{&#x3C; ref >}}</code>.</p>')
    expect(html).not.toContain('figure')
    expect(unrendered).toBe(2)
  })

  test.each<[string, Flavour, string, number]>([
    ['::video[The port]{src=x}\n\nA\n', 'docusaurus', '<p class="label">The port</p>\n<p>A</p>', 1],
    ['::video{src=x}\n\nA\n', 'docusaurus', '<p>A</p>', 1],
    ['Hi {{ name }}.\n', 'vitepress', '<p>Hi .</p>', 1],
    // No heading without words.
    ['## {{% heading "next" %}}\n\nA\n', 'hugo', '<span></span>\n<p>A</p>', 1],
    ['## Next {{< icon >}}\n', 'hugo', '<h2>Next </h2>', 1],
    ['## ![Next](next.png)\n', 'hugo', '<h2><span class="image">[Image: Next]</span></h2>', 0],
    ['$$\nx^2\n$$\n', 'hugo', '<pre tabindex="0"><code class="language-math">$$\nx^2\n$$\n</code></pre>', 0],
    ['a $x$ b\n', 'hugo', '<p>a <span class="math">$x$</span> b</p>', 0]
  ])('%j in %s', (text, flavour, html, unrendered) => {
    const found = shown(text, {flavour})
    expect(found.html.trim()).toBe(html)
    expect(found.unrendered).toBe(unrendered)
  })

  test.each([
    ['{/* c */}\n', '', 0],
    ['{run()}\n', '', 1],
    ['a {/* c */}b{`c`}{"d"}{e}\n', '<p>a bcd</p>', 1],
    ['<>a</>\n', '<p><span>a</span></p>', 0],
    ['<X.Y title="T">a</X.Y> b\n', '<p><span><span>T</span>a</span> b</p>', 1],
    // Only words can be attributes of the page.
    ['<a href={url} title="t">a</a> b\n', '<p><a title="t">a</a> b</p>', 0]
  ])('%j in MDX', (text, html, unrendered) => {
    const found = shown(text, {file: 'a.mdx'})
    expect(found.html.trim()).toBe(html)
    expect(found.unrendered).toBe(unrendered)
  })

  test('of JSX the content and the texts of attributes stay', () => {
    const {html, unrendered} = shown(
      'import X from "x"\n\n<Card title="Port">\n\n**Open.**\n\n</Card>\n\n{run()} a <Badge text="new" /> <b className="x">b</b>{" "}c\n',
      {file: 'a.mdx'}
    )
    expect(html).toContain('<p class="label">Port</p>')
    expect(html).toContain('<strong>Open.</strong>')
    expect(html).toContain('<b>b</b> c')
    expect(html).not.toMatch(/import|run\(/)
    expect(unrendered).toBe(3)
  })

  test('ids are there once and never those of the page', () => {
    const {html, ids} = shown('<a id="content">a</a> <a id="x">b</a> <a id="x">c</a> [d](#x)\n')
    expect(html.match(/id="x"/g)).toHaveLength(1)
    expect(html).not.toContain('id="content"')
    expect([...ids]).toEqual(['x'])
  })
})

describe('hostile text', () => {
  /** Every start tag of a page. */
  const tags = (html: string) => [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s[^<>"]*(?:"[^"]*")?)*)>/gi)]
  const ALLOWED =
    /^(?:a|abbr|aside|b|bd[io]|blockquote|br|caption|cite|code|dd|del|details|dfn|div|d[lt]|em|fig(?:caption|ure)|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|r[pt]|ruby|s|samp|section|small|span|strong|su[bp]|summary|table|t(?:body|d|foot|h|head|ime|r)|u|ul|var|wbr)$/

  const isHarmless = (html: string) => {
    for (const [tag, name = '', attributes = ''] of tags(html)) {
      expect(name, tag).toMatch(ALLOWED)
      const bare = attributes.replace(/"[^"]*"/g, '""')
      expect(bare, tag).not.toMatch(/\s(?:on\w+|style|srcset|formaction|action|xlink:href|srcdoc|data)\s*=/i)
      for (const [, , value = ''] of attributes.matchAll(/\s(href|src)="([^"]*)"/g))
        expect(value, tag).toMatch(/^(?:https?:|mailto:|#)/i)
    }
  }

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '<a href="java&#9;script:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '![x](data:image/svg+xml;base64,AA)',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<form action="//x"><button formaction="javascript:alert(1)">x</button></form>',
    '<style>*{background:url(//x)}</style>',
    '<base href="//x">',
    '<meta http-equiv="refresh" content="0;url=//x">',
    '<p style="background:url(//x)" onclick="alert(1)">x</p>',
    '<details ontoggle=alert(1) open>x</details>',
    '</div></main><script>alert(1)</script>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><script>alert(1)</script>-->',
    '<input type="image" src="//x" onfocus="alert(1)" autofocus>',
    '`<script>`</code><script>alert(1)</script>',
    '<a id="constructor" name="__proto__">x</a>'
  ])('%s', text => isHarmless(shown(`${text}\n`).html))

  test.each(['a.md', 'a.mdx'])('of any kind in %s', file => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '<script>',
          '</script>',
          '<img src=x onerror=a()>',
          '<svg ',
          'onload=',
          '"',
          "'",
          '`',
          '<',
          '>',
          '</',
          '<!--',
          '-->'
        ],
        ...[
          '[x](',
          'javascript:',
          ')',
          '![',
          '](',
          '&#x6a;',
          '\n',
          '\n\n',
          '> ',
          '- ',
          '| ',
          '| - |\n',
          '<a href="',
          '<div>',
          '</div>'
        ],
        ...[
          '<style>',
          '</style>',
          '<template>',
          '<math>',
          '<table>',
          '<td>',
          '<p',
          ' style="',
          '{',
          '}',
          '{{<',
          '>}}',
          '$$',
          ':::note\n',
          '\0',
          '漢字'
        ]
      ),
      fc.string({maxLength: 6})
    )
    const texts = fc.array(piece, {maxLength: 20}).map(list => list.join(''))
    fc.assert(
      fc.property(texts, text => {
        isHarmless(shown(text, {file, flavour: 'hugo'}).html)
      }),
      {numRuns: 400}
    )
  })
})

describe('a cell of a table', () => {
  const classes = (text: string) =>
    [...shown(`| a | b |\n| - | -: |\n| ${text} | 9 |\n`).html.matchAll(/<td([^>]*)>/g)].map(([, own]) => own)

  test.each([
    ['nine words of text', '', ' class="right"'],
    ['By ferry', '', ' class="right"'],
    ['1,200 yen', ' class="short"', ' class="right"'],
    ['Line 12', ' class="short"', ' class="right"'],
    ['8 t to 10 t', '', ' class="right"'],
    ['May 3 or 4', '', ' class="right"'],
    ['港', '', ' class="right"'],
    ['9号', ' class="short"', ' class="right"'],
    ['フェリーで', ' class="short"', ' class="right"'],
    ['フェリー下船', '', ' class="right"'],
    ['![](map.png)', '', ' class="right"'],
    [' ', '', ' class="right"'],
    ['It is closed in winter, when the ice is thick', ' class="long"', ' class="right"'],
    ['冬季江面冰层过厚时停航', '', ' class="right"'],
    ['冬季江面冰层超过船体所能承受的厚度时停航', ' class="long"', ' class="right"']
  ])('with %j', (text, first, second) => {
    expect(classes(text)).toEqual([first, second])
  })
})

describe('an element that is not shown as it is', () => {
  const NAMES = [
    'button',
    'marquee',
    'iframe',
    'noembed',
    'noframes',
    'noscript',
    'object',
    'plaintext',
    'script',
    'select',
    'style'
  ]
  test.each([...NAMES, 'svg', 'math', 'template', 'textarea', 'title', 'xmp', 'TITLE'])(
    'is a word of the text where nothing closes it: <%s>',
    name => {
      const {html} = shown(`Set the <${name}> of a page.\n\nThe rest.\n`)
      expect(html).toBe(`<p>Set the &#x3C;${name}> of a page.</p>\n<p>The rest.</p>`)
    }
  )

  test.each([
    // Nothing of what it holds is seen, wherever it is closed.
    ['A <title>x</title> b.\n', '<p>A  b.</p>'],
    ['<style>\np{}\n</style>\n\nB.\n', '<p>B.</p>'],
    ['<select>\n\n<option>x</option>\n\n</select>\n\nB.\n', '<p>B.</p>'],
    ['<svg viewBox="0 0 1 1"/> b\n', '<p> b</p>'],
    ['<svg>a<svg/>c</svg> b\n', '<p> b</p>'],
    ['`<title>`\n', '<p><code>&#x3C;title></code></p>'],
    ['<!-- <title> -->\n\nB.\n', '<p>B.</p>'],
    ['<button>a</button> b\n', '<p>a b</p>'],
    ['<titles> b\n', '<p> b</p>']
  ])('goes where it is closed, or is none: %j', (text, html) => {
    expect(shown(text).html.trim()).toBe(html)
  })

  test.each([
    ['The <title> of <title>x</title> b.\n', '<p>The &#x3C;title> of  b.</p>'],
    ['<script src="a.js">\n\nThe rest.\n', '&#x3C;script src="a.js">'],
    ['<div><select class="a">\n\nThe rest.\n\n</div>\n', 'The rest.']
  ])('takes nothing along: %j', (text, html) => {
    expect(shown(text).html).toContain(html)
  })

  test('is looked for in linear time', () => {
    for (const part of ['<title ', '<title', '<!-- ', '<title "', '</title ']) {
      const start = performance.now()
      showUnclosed({type: 'root', children: [{type: 'html', value: part.repeat(50_000)}]})
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})

describe('an element of MDX on a line of its own', () => {
  const mdx = (text: string) => shown(text, {flavour: 'mdx', file: 'a.mdx'}).html
  test.each([
    [
      '<details>\n<summary>More</summary>\n\nText.\n\n</details>\n',
      '<details><summary>More</summary><p>Text.</p></details>'
    ],
    [
      '<details>\n<summary>**More** of it</summary>\nText.\n</details>\n',
      '<summary><strong>More</strong> of it</summary><p>\nText.</p>'
    ],
    ['<p>One.</p>\n<p>Two.</p>\n', '<p>One.</p>\n<p>Two.</p>'],
    ['- <div>One.</div>\n', '<li>\n<div>One.</div>\n</li>']
  ])('is in no paragraph where none may hold it: %j', (text, html) => {
    expect(mdx(text)).toContain(html)
    expect(mdx(text)).not.toContain('<p></p>')
  })

  test.each([
    ['<a href="https://example.org">One</a>\n', '<p><a href="https://example.org">One</a></p>'],
    ['Words and <b>more</b>.\n', '<p>Words and <b>more</b>.</p>'],
    ['<kbd>A</kbd> <kbd>B</kbd>\n', '<p><kbd>A</kbd> <kbd>B</kbd></p>']
  ])('stays in its paragraph: %j', (text, html) => {
    expect(mdx(text)).toBe(html)
  })
})

describe('the mark of a note', () => {
  const isSetOff = (text: string) => shown(`${text}\n\n[^a]: A.\n\n[^b]: B.\n`).html.includes('</sup>\u202F<sup>')

  test.each([
    ['Both.[^a][^b]', true],
    ['2<sup>nd</sup>[^a] boat', true],
    ['One.[^a] Two.[^b]', false],
    ['One[^a]', false]
  ])('is set off from one before it: %j %j', (text, expected) => {
    expect(isSetOff(text)).toBe(expected)
  })
})

describe('a note', () => {
  test.each(['注', 'a%b', 'é', 'x<y'])('of the name %j is led to and back', name => {
    const {html, lostPlaces} = shown(`Text.[^${name}]\n\n[^${name}]: Note.\n`)
    expect(lostPlaces).toEqual([])
    expect(html).toContain('data-footnote-backref')
    expect(html).toContain(`<li id="user-content-fn-${name}">`)
    expect([...html.matchAll(/<a href="#/g)]).toHaveLength(2)
  })
})

describe('the ways back from a note', () => {
  const labels = (text: string) =>
    [...shown(text).html.matchAll(/aria-label="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, label, mark]) => [label, mark])

  test('say which of several places they lead to, as they show it', () => {
    expect(labels('One[^a], two[^b], again[^a].\n\n[^a]: A.\n\n[^b]: B.\n')).toEqual([
      ['Back to reference 1', '↩'],
      ['Back to reference 1-2', '↩<sup>2</sup>'],
      ['Back to reference 2', '↩']
    ])
  })

  test('bear the number of the note alone where there is one place', () => {
    expect(labels('One[^a].\n\n[^a]: A.\n')).toEqual([['Back to reference 1', '↩']])
  })
})

describe('the id of a heading', () => {
  test.each<[string, string, Flavour, string]>([
    ['## Words {#x1}\n', 'a.mdx', 'docusaurus', 'Words'],
    ['## Words {#x1}\n', 'a.md', 'docusaurus', 'Words'],
    ['## Words {#x1}\n', 'a.mdx', 'mdx', 'Words'],
    ['## Words **and** {#x1}\n', 'a.mdx', 'mdx', 'Words <strong>and</strong>'],
    ['## `code` {#x1}\n', 'a.mdx', 'docusaurus', '<code>code</code>'],
    ['## Words {/*x1*/}\n', 'a.md', 'gfm', 'Words'],
    ['## Words {/*x1*/}\n', 'a.mdx', 'mdx', 'Words'],
    ['## Words {#x1}\n', 'a.md', 'gfm', 'Words']
  ])('is not shown: %j in %s (%s)', (text, file, flavour, words) => {
    const [, shownWords] = /<h2[^>]*>(.*)<\/h2>/.exec(shown(text, {file, flavour}).html) ?? []
    expect(shownWords?.trim()).toBe(words)
  })

  test.each<[string, string, string]>([
    ['```md\n## Words {#x1}\n```\n', 'a.mdx', '## Words {#x1}'],
    ['Words \\{#x1}\n', 'a.mdx', 'Words {#x1}'],
    ['## The sign `{#x1}`\n', 'a.mdx', '<code>{#x1}</code>'],
    ['Words {/* x */}\n', 'a.md', 'Words {/* x */}']
  ])('is none in %j', (text, file, words) => {
    expect(shown(text, {file, flavour: file.endsWith('x') ? 'mdx' : 'gfm'}).html).toContain(words)
  })
})
