/**
 * Hostile texts: `tsx bench/hostile.ts [--runs 100000] [--seed 1] [--strings FILE.json] [--show 10]` puts strings (an array in a JSON file, then
 * random ones, made of fragments that Markdown might read) in the place of a word in many contexts and counts those that keep the
 * structure and read back, spacers aside. A refusal counts as a failure.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {emit} from '../src/emit/index.ts'
import {outline} from '../src/emit/outline.ts'
import type {Article} from '../src/model/index.ts'
import {parse} from '../src/parse/index.ts'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '100000'},
    seed: {type: 'string', default: '1'},
    strings: {type: 'string'},
    show: {type: 'string', default: '10'}
  }
})

/** `語` is what is replaced. */
const CONTEXTS: Readonly<Record<string, string>> = {
  paragraph: '語\n',
  'in a paragraph': 'x 語 y\n',
  'after a line': 'first\n語 last\n',
  heading: '# 語\n',
  'heading with an id': '## 語 {#id}\n',
  setext: '語\n===\n',
  list: '- 語\n',
  'ordered list': '1. 語\n\n   next\n',
  task: '- [ ] 語\n',
  quote: '> 語\n',
  'in a quote': '> a\n> 語 b\n',
  alert: '> [!NOTE]\n> 語\n',
  cell: '| a | b |\n| - | - |\n| 語 | y |\n',
  link: 'a [語](/u) b\n',
  reference: 'a [語][r] b\n\n[r]: /u\n',
  shortcut: 'a [語] b\n\n[語]: /u\n',
  strong: 'a **語** b\n',
  'strong, tight': '**語**です\n',
  emphasis: 'a *語* b\n',
  underscore: 'a _語_ b\n',
  footnote: 'a[^n]\n\n[^n]: 語\n',
  nested: '> - a\n>   語\n',
  directive: ':::note[語]\nx\n:::\n',
  'before code': '語`code`\n',
  'after code': '`code`語\n',
  'before a link': '語[x](/u)\n',
  'before a URL': '語 https://example.org/a 次\n',
  html: '<div>\n語\n</div>\n',
  alternative: '![語](/u) x\n',
  title: '[x](/u "語")\n',
  attribute: '<img alt="語" src="x">\n',
  yaml: '---\ntitle: 語\n---\n\nx\n',
  'quoted yaml': '---\ntitle: "語"\n---\n\nx\n',
  toml: '+++\ntitle = "語"\n+++\n\nx\n',
  'mdx:paragraph': '語\n',
  'mdx:element': '<Card title="語">\n  x\n</Card>\n',
  'mdx:in an element': 'a <b>語</b> c\n'
}

const FRAGMENTS = [
  ...'\\`*_{}[]()<>#+-.!|~$^=:;,/?@&%"\'',
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    'a',
    'b1',
    '1.',
    '2)',
    '- ',
    '# ',
    '> ',
    '```',
    '~~~',
    '---',
    '***',
    '===',
    ':::',
    '::',
    '$$',
    '{{',
    '}}'
  ],
  ...[
    '{{<',
    '>}}',
    '{%',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<?',
    '?>',
    '&amp;',
    '&#42;',
    '&copy',
    '[^1]',
    '[x]',
    '](',
    '![',
    '||',
    'www.',
    'http://',
    'a@b.c'
  ],
  ...[
    '。',
    '、',
    '「',
    '」',
    '（',
    '）',
    '：',
    '中',
    'です',
    'カ',
    'é',
    '\u3000',
    '\u200B',
    '\u00A0',
    '\u2028',
    '😀',
    'import ',
    'export ',
    '[!NOTE]',
    '{#',
    '{.',
    '{:'
  ]
]

const articles = Object.entries(CONTEXTS).map(([name, text]) => {
  const file = name.startsWith('mdx:') ? 'x.mdx' : 'x.md'
  return {name, article: parse(text, {path: 'x', locale: 'zh', file})}
})
const totals = new Map<string, {all: number; good: number}>()
let left = Number(values.show)

const given: string[] = values.strings ? JSON.parse(readFileSync(values.strings, 'utf8')) : []
for (const text of given) for (const {name, article} of articles) attempt(name, article, text)
const random = mulberry(Number(values.seed))
for (let run = 0; run < Number(values.runs); run += 1) {
  const length = 1 + Math.floor(random() * 7)
  const text = Array.from({length}, () => FRAGMENTS[Math.floor(random() * FRAGMENTS.length)]).join('')
  const {name, article} = articles[Math.floor(random() * articles.length)]!
  attempt(name, article, text)
}
let [all, good] = [0, 0]
for (const [name, count] of totals) {
  all += count.all
  good += count.good
  if (count.good < count.all) console.log(`${name}: ${count.good} / ${count.all}`)
}
console.log(`${good} / ${all} (${((good / all) * 100).toFixed(4)} %)`)

function attempt(name: string, article: Article, text: string): void {
  // A block with nothing in it is no block.
  if (text.replace(/[\s\u200B]/g, '') === '') return
  const block = article.blocks.find(({segments}) => segments.some(segment => segment.text.includes('語')))!
  const segment = block.segments.find(segment => segment.text.includes('語'))!
  const wanted = segment.text.replace('語', () => text)
  const count = totals.get(name) ?? {all: 0, good: 0}
  totals.set(name, count)
  count.all += 1
  try {
    const result = emit(article, [{segment, text: wanted}])
    const index = article.blocks.indexOf(block)
    const read = parse(result, article)
    const got = read.blocks[index]?.segments.map(segment => segment.text).join('') ?? ''
    // Marks may have moved: words are compared without the places of codes.
    const isSame = bare(got) === bare(wanted) && outline(read, new Map()).length === outline(article, new Map()).length
    if (isSame) count.good += 1
    else show(name, text, result)
  } catch (error) {
    show(name, text, error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u200B\uE000-\uF8FF]+/g, '').replaceAll('\0', '\uFFFD')
}

function show(name: string, text: string, result: string): void {
  if (left <= 0) return
  left -= 1
  console.log(`${name}: ${JSON.stringify(text)} → ${JSON.stringify(result)}`)
}

/** A small generator of numbers in [0, 1) (mulberry32, Tommy Ettinger, public domain): the same numbers for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
