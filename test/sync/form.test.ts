import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

/** What a reader sees, blanks between blocks aside. */
function rendered(text: string): string {
  const html = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).processSync(text)
  // The label of a note is an address that nobody reads.
  return String(html)
    .replaceAll(/-fn(?:ref)?-\w+/g, '-fn')
    .replaceAll(/\s+/g, ' ')
}

/** Forms of one text: whichever of them a source has before and after, nothing is to do. */
const FORMS: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['a heading', '## The port', '## The port ##', 'The port\n---', '##\tThe port', '   ## The port'],
  ['a title', '# The port', '# The port #', 'The port\n===='],
  ['emphasis', 'The *port* opened.', 'The _port_ opened.'],
  ['strong emphasis', 'The **port** opened.', 'The __port__ opened.'],
  ['both', 'The ***port*** opened.', 'The _**port**_ opened.', 'The *__port__* opened.', 'The ___port___ opened.'],
  ['bullets', '- Fishing\n- Ferries', '* Fishing\n* Ferries', '+ Fishing\n+ Ferries', '-   Fishing\n-   Ferries'],
  [
    'numbers',
    '1. Call\n2. Wait\n3. Go',
    '1. Call\n1. Wait\n1. Go',
    '1) Call\n2) Wait\n3) Go',
    '01. Call\n02. Wait\n03. Go'
  ],
  ['numbers from five', '5. Call\n6. Wait', '5. Call\n5. Wait'],
  [
    'a list in a list',
    '- Boats\n  - Ferries\n- Cranes',
    '* Boats\n    * Ferries\n* Cranes',
    '- Boats\n  + Ferries\n- Cranes'
  ],
  ['a task', '- [x] Call', '* [X] Call', '+ [x]  Call'],
  [
    'an address',
    'See <https://port.example/> now.',
    'See https://port.example/ now.',
    'See [https://port.example/](https://port.example/) now.'
  ],
  [
    'a mail address',
    'Ask <harbour@port.example> now.',
    'Ask harbour@port.example now.',
    'Ask [harbour@port.example](mailto:harbour@port.example) now.'
  ],
  [
    'a link',
    'See [the list](/ships/) now.',
    'See [the list](</ships/>) now.',
    'See [the list]( /ships/ ) now.',
    'See [the list][ships] now.\n\n[ships]: /ships/',
    'See [the list][SHIPS] now.\n\n[Ships]: </ships/>',
    'See [the list][] now.\n\n[The List]: /ships/',
    'See [the list] now.\n\n[the list]: /ships/',
    '[the list]: /ships/\n\nSee [the list] now.'
  ],
  [
    'a link with a title',
    'See [the list](/ships/ "All") now.',
    "See [the list](/ships/ 'All') now.",
    'See [the list](/ships/ (All)) now.',
    'See [the list][1] now.\n\n[1]: /ships/ "All"',
    "See [the list][1] now.\n\n[1]: /ships/\n  'All'"
  ],
  [
    'a link with code',
    'See [`ls`](/ls/) now.',
    'See [`ls`][] now.\n\n[`ls`]: /ls/',
    'See [``ls``][ls] now.\n\n[ls]: /ls/'
  ],
  [
    'an image',
    'See ![the map](/map.png) now.',
    'See ![the map][] now.\n\n[the map]: /map.png',
    'See ![the map][m] now.\n\n[m]: /map.png',
    'See ![the map](</map.png>) now.'
  ],
  ['two links to one place', 'See [one](/a/) and [two](/a/).', 'See [one][a] and [two][a].\n\n[a]: /a/'],
  ['a hard break', 'The port  \nopened.', 'The port\\\nopened.', 'The port     \nopened.'],
  ['a soft break', 'The port opened in 1997.', 'The port\nopened in\n1997.', '  The port\n    opened in 1997.'],
  ['code', 'Run `ls` now.', 'Run ``ls`` now.', 'Run `` ls `` now.', 'Run ```ls``` now.'],
  ['code with a grave accent', 'Run `` a`b `` now.', 'Run ```a`b``` now.', 'Run ``a`b`` now.'],
  [
    'entities',
    'Ships &amp; boats © 2024',
    'Ships & boats &copy; 2024',
    'Ships &#38; boats &#xA9; 2024',
    'Ships \\& boats &#169; 2024'
  ],
  ['escapes', 'Ships * 5 [a] #1 `x', 'Ships \\* 5 \\[a] \\#1 \\`x', 'Ships &#42; 5 \\[a\\] &#35;1 &#96;x'],
  ['a quotation', '> The sea\n> is our road.', '> The sea\nis our road.', '>The sea\n>is our road.'],
  ['fenced code', '```sh\nls -l\n```', '~~~sh\nls -l\n~~~', '````sh\nls -l\n````', '``` sh\nls -l\n```'],
  ['indented code', '```\nls -l\n```', '    ls -l', '~~~\nls -l\n~~~'],
  [
    'a break between',
    'One.\n\n---\n\nTwo.',
    'One.\n\n***\n\nTwo.',
    'One.\n\n_ _ _\n\nTwo.',
    'One.\n\n----------\n\nTwo.'
  ],
  [
    'a table',
    '| ship | tons |\n| - | -: |\n| Maru | 500 |',
    'ship | tons\n-|-:\nMaru | 500',
    '| ship   |  tons |\n| :----- | ----: |\n| Maru   |   500 |'.replace(':-----', '------'),
    '|ship|tons|\n|---|---:|\n|Maru|500|'
  ],
  ['a bar in a cell', '| a \\| b | c |\n| - | - |\n| 1 | 2 |', '| a &#124; b | c |\n|---|---|\n| 1 | 2 |'],
  ['a note under another label', 'The port.[^1]\n\n[^1]: Of 1997.', 'The port.[^a]\n\n[^a]: Of 1997.'],
  ['the title of a definition', '[a]: /x/ "T"\n\nSee [a].', "[a]: /x/ 'T'\n\nSee [a]."],
  [
    'a definition under another label',
    'See [it][1].\n\n[1]: /x/',
    'See [it][x].\n\n[x]: /x/',
    'See [it].\n\n[it]: /x/'
  ],
  ['code in a list', '- Run\n\n  ```sh\n  ls\n    -l\n  ```', '-   Run\n\n    ```sh\n    ls\n      -l\n    ```'],
  ['code in a quotation', '> ```sh\n> ls\n>\n> cd\n> ```', '>```sh\n>ls\n>\n>cd\n>```'],
  ['struck out', 'The ~~old~~ new port.', 'The ~old~ new port.'],
  [
    'a footnote',
    'The port.[^1]\n\n[^1]: Of 1997.',
    'The port.[^1]\n\n[^1]:\n    Of 1997.',
    '[^1]: Of 1997.\n\nThe port.[^1]'
  ],
  [
    'a definition',
    'See [a].\n\n[a]: /x/ "T"',
    "See [a].\n\n[a]: </x/> 'T'",
    'See [a].\n\n[a]:\n  /x/\n  (T)',
    'See [A].\n\n[A]: /x/ "T"'.replace('See [A]', 'See [a]')
  ]
]

const around = (text: string) => `# Head\n\nFirst words of it.\n\n${text}\n\nLast words of it.\n`
const JA: Readonly<Record<string, string>> = {'First words of it.': '最初の言葉。', 'Last words of it.': '最後の言葉。'}
const inJa = (text: string) => text.replaceAll(/First words of it\.|Last words of it\./g, words => JA[words]!)

describe.each(FORMS)('%s', (_, ...forms) => {
  test('looks the same in every form', () => {
    expect(new Set(forms.map(form => rendered(form)))).toEqual(new Set([rendered(forms[0]!)]))
  })

  const pairs = forms.flatMap(before => forms.filter(after => after !== before).map(after => [before, after] as const))
  test.each(pairs)('%j → %j asks for nothing', (before, after) => {
    const first = {en: around(before), ja: inJa(around(before))}
    const memory = memoryOf(first)
    const now = {...first, en: around(after)}
    const {items} = sync(parallelOf(now, memory), memory)
    expect(items.filter(({status}) => status !== 'keep').map(({status, source, was}) => [status, source, was])).toEqual(
      []
    )
  })
})

const FRONT = 'title: The port\nweight: 3\ntags: [sea, ships]\ndraft: false'

describe('a head with the same data asks for nothing', () => {
  test.each([
    ['quotation marks', 'title: "The port"\nweight: 3\ntags: ["sea", \'ships\']\ndraft: false'],
    ['a list line by line', 'title: The port\nweight: 3\ntags:\n  - sea\n  - ships\ndraft: false'],
    ['another order', 'weight: 3\ndraft: false\ntags: [sea, ships]\ntitle: The port'],
    ['a remark and blanks', '# of the port\ntitle:   The port\nweight:  3\n\ntags: [ sea, ships ]\ndraft: false'],
    ['what a version says of itself', `${FRONT}\nsourceLanguage: en\nminor: 2`]
  ])('%s', (_, after) => {
    const page = (head: string) => `---\n${head}\n---\n\nText.\n`
    const memory = memoryOf({en: page(FRONT), ja: page(FRONT)})
    for (const [before, now] of [
      [FRONT, after],
      [after, FRONT]
    ] as const) {
      const known = before === FRONT ? memory : memoryOf({en: page(before), ja: page(before)})
      const {items} = sync(parallelOf({en: page(now), ja: page(before)}, known), known)
      expect(items.filter(({status}) => status !== 'keep')).toEqual([])
    }
  })
})

test('a head in which a version speaks of itself alone is asked of no other', () => {
  const memory = memoryOf({en: 'Text.\n', ja: '本文。\n'})
  const asked = (head: string) => {
    const {items} = sync(parallelOf({en: `---\n${head}\n---\n\nText.\n`, ja: '本文。\n'}, memory), memory)
    return items.flatMap(({status, kind}) => (status === 'keep' ? [] : [`${status} ${kind}`]))
  }
  expect(asked('sourceLanguage: en')).toEqual([])
  expect(asked('minor: 1')).toEqual([])
  expect(asked('sourceLanguage: en\nweight: 3')).toEqual(['missing frontMatterField'])
})

describe('what looks another way is asked for', () => {
  const asked = (before: string, after: string, ja?: readonly [string, string]) => {
    const memory = memoryOf({en: around(before), ja: ja ? inJa(around(ja[0])) : inJa(around(before))})
    const now = {en: around(after), ja: inJa(around(ja?.[1] ?? ja?.[0] ?? before))}
    const {items} = sync(parallelOf(now, memory), memory)
    return items.flatMap(({status, source, was}) => (status === 'keep' ? [] : [`${status} ${source || was}`]))
  }

  test.each([
    ['the target of a link', 'See [a](/b).', 'See [a](/c).', ['stale See [a](/c).']],
    ['the target of a reference', 'See [a].\n\n[a]: /b', 'See [a].\n\n[a]: /c', ['stale [a]: /c']],
    [
      'a link to another place by a reference',
      'See [a](/b).',
      'See [a].\n\n[a]: /c',
      ['stale See [a].', 'missing [a]: /c']
    ],
    [
      'a reference to another definition',
      'See [it][a] of [b].\n\n[a]: /a\n\n[b]: /b',
      'See [it][b] of [b].\n\n[a]: /a\n\n[b]: /b',
      ['stale See [it][b] of [b].']
    ],
    [
      'two definitions that exchange their targets',
      'See [a], [b].\n\n[a]: /a\n\n[b]: /b',
      'See [a], [b].\n\n[a]: /b\n\n[b]: /a',
      ['stale [a]: /b', 'stale [b]: /a']
    ],
    ['the file of an image', '![a](/b.png) one', '![a](/c.png) one', ['stale ![a](/c.png) one']],
    ['the title of a definition', 'See [a].\n\n[a]: /b "One"', 'See [a].\n\n[a]: /b "Two"', ['stale Two']],
    [
      'an address',
      'See <https://a.example/> now.',
      'See https://b.example/ now.',
      ['stale See https://b.example/ now.']
    ],
    [
      'words for an address',
      'See <https://a.example/> now.',
      'See [us](https://a.example/) now.',
      ['stale See [us](https://a.example/) now.']
    ],
    [
      'a note that is another',
      'One.[^1] Two.[^2]\n\n[^1]: A.\n[^2]: B.',
      'One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.',
      ['stale One.[^2]', 'stale Two.[^1]']
    ],
    ['a line of code', '```sh\nls\n```', '~~~sh\nls -l\n~~~', ['stale ~~~sh\nls -l\n~~~']],
    ['the language of code', '```sh\nls\n```', '```bash\nls\n```', ['stale ```bash\nls\n```']],
    [
      'the indentation of a line',
      '```py\nif a:\n  b\n```',
      '```py\nif a:\n    b\n```',
      ['stale ```py\nif a:\n    b\n```']
    ],
    ['a heading below, with other words', '## Visitors', '### For visitors', ['stale ### For visitors']],
    ['a heading one level below', '## One', '### One', ['stale ### One']]
  ])('%s', (_, before, after, wanted) => {
    expect(asked(before, after)).toEqual(wanted)
  })

  test('a new sentence with the definition that it refers to', () => {
    expect(asked('One word.', 'One word.\n\nSee [a].\n\n[a]: /b')).toEqual(['missing See [a].', 'missing [a]: /b'])
  })

  test('a translation that only changed its form is no answer', () => {
    const ja = ['[一覧](/ships/)を参照。', '[一覧][1]を参照。\n\n[1]: /ships/'] as const
    expect(asked('See [the list](/ships/).', 'Read [all of it](/ships/).', ja)).toEqual([
      'stale Read [all of it](/ships/).'
    ])
  })

  test('a definition that the source has no more, where the translation uses it no more', () => {
    const ja = ['[一覧][1]を参照。\n\n[1]: /ships/', '[一覧](/ships/)を参照。\n\n[1]: /ships/'] as const
    expect(asked('See [all][1].\n\n[1]: /ships/', 'See [all](/ships/).', ja)).toEqual(['obsolete [1]: /ships/'])
  })
})

describe('words of a block of HTML are one thing to do', () => {
  test.each([
    ['an alternative text', '<img src="/a.png" alt="The port">', '<img src="/a.png" alt="The old harbour">'],
    [
      'one beside words',
      '<p><img src="/a.png" alt="The port"> of 1997</p>',
      '<p><img src="/a.png" alt="The old harbour"> of 1997</p>'
    ],
    [
      'one in a sentence',
      'See <img src="/a.png" alt="The port"> now.',
      'See <img src="/a.png" alt="The old harbour"> now.'
    ],
    ['a title', 'See <abbr title="The port">P</abbr> now.', 'See <abbr title="The old harbour">P</abbr> now.'],
    ['words', '<div class="a">\n<p>The port</p>\n</div>', '<div class="a">\n<p>The old harbour</p>\n</div>'],
    [
      'words in a quotation, which are protected',
      '> <div>\n> The port\n> </div>',
      '> <div>\n> The old harbour\n> </div>',
      '<div>\n> The old harbour\n> </div>'
    ],
    [
      'the file of an image',
      '<img src="/a.png" alt="The port">',
      '<img src="/b.png" alt="The port">',
      '<img src="/b.png" alt="The port">'
    ]
  ])('%s', (_, before, after, wanted = 'The old harbour') => {
    const memory = memoryOf({en: around(before), ja: inJa(around(before))})
    const {items} = sync(parallelOf({en: around(after), ja: inJa(around(before))}, memory), memory)
    expect(items.flatMap(({status, source}) => (status === 'keep' ? [] : [`${status} ${source}`]))).toEqual([
      `stale ${wanted}`
    ])
  })
})

test.each([
  ['a template of Liquid', '[a](/{{ page.lang }}/4/b)', '[a](/{{ page.lang }}/5/b)'],
  ['a tag of Liquid', '[a]({% link b.md %})', '[a]({% link c.md %})'],
  ['a shortcode of Hugo', '[a]({{< ref "b" >}})', '[a]({{< ref "c" >}})'],
  ['a definition', '[a]\n\n[a]: {{ site.url }}/b', '[a]\n\n[a]: {{ site.url }}/c']
])('a link with %s that leads elsewhere is stale', (_, before, after) => {
  const memory = memoryOf({en: `See ${before}\n`, ja: `${before}を参照\n`})
  const {items} = sync(parallelOf({en: `See ${after}\n`, ja: `${before}を参照\n`}, memory), memory)
  expect(items.map(({status}) => status).filter(status => status !== 'keep')).toEqual(['stale'])
})
