import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (sourceLanguage: string, texts: Texts) =>
  findingsOn({page: texts}, ['code-mismatch'], [], {sourceLanguage}).map(brief)

const block = (lang: string, ...lines: readonly string[]) => [`\`\`\`${lang}`, ...lines, '```', ''].join('\n')

test.each<[string, string, Texts]>([
  [
    'texts in code',
    'zh',
    {zh: block('html', '<h2>码头</h2>', '<p>作者：{name}</p>'), en: block('html', '<h2>Piers</h2>', '<p>By {name}</p>')}
  ],
  [
    'a comment',
    'ja',
    {ja: block('js', '// 出力例', 'open(3)', 'shut(4)'), en: block('js', '// What it says', 'open(3)', 'shut(4)')}
  ],
  ['a text in a span', 'zh', {zh: '写 `<h1>首页</h1>`。', en: 'Write `<h1>Home</h1>`.'}],
  ['a path', 'ja', {ja: '`/tags/港` を開く。', en: 'Open `/tags/port`.', zh: '打开 `/tags/港口`。'}],
  ['what a reader fills in', 'zh', {zh: '打开 `[你的站点]/api/`。', en: 'Open `[YOUR-SITE]/api/`.'}],
  [
    'a word of English beside the code that is one',
    'zh',
    {zh: '`status` 为闸门的状态。', en: '`status` is the status of the gate.'}
  ],
  ['a name with the language in it', 'zh', {zh: '用 `zhCN.default` 打开。', en: 'Open it with `enUS.default`.'}]
])('%s in the words of a reader of another language', (_, lead, texts) => {
  expect(told(lead, texts)).toEqual([])
})

test.each<[string, string, Texts, readonly string[]]>([
  [
    'another command',
    'zh',
    {zh: block('js', '// 打开', 'openPort(3)'), en: block('js', '// Open', 'closePort(3)')},
    ['en/page.md:3 warning block']
  ],
  ['another path', 'ja', {ja: '`/tags/港` を開く。', en: 'Open `/topics/port`.'}, ['en/page.md:1 warning changed']],
  [
    'another file',
    'zh',
    {zh: '打开 `port.json` 文件。', en: 'Open the file `pier.yaml`.'},
    ['en/page.md:1 warning changed']
  ],
  [
    'a name that is no word of English',
    'zh',
    {zh: '`pierGate` 在 `open` 时关闭。', en: '`pierGate` is shut when pierGate is `open`.'},
    ['en/page.md:1 warning span']
  ],
  [
    'a word of English in Chinese',
    'en',
    {en: '`status` is shut.', zh: '`status` 关闭时 status 为空。'},
    ['zh/page.md:1 warning span']
  ],
  [
    'another figure',
    'zh',
    {zh: '写 `<p>11 双靴子</p>`。', en: 'Write `<p>12 pairs of boots</p>`.'},
    ['en/page.md:1 warning changed']
  ]
])('%s is told', (_, lead, texts, expected) => {
  expect(told(lead, texts)).toEqual(expected)
})
