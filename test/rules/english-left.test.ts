import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['untranslated']).map(brief)

test.each(['desk at harbor dot example', 'desk (at) harbor (dot) example', 'info at pier dot harbor dot example'])(
  'leaves an address that is written out: %s',
  address => {
    expect(told({en: `## Contact\n\n${address}`, zh: `## 联系\n\n${address}`, ja: `## 連絡先\n\n${address}`})).toEqual(
      []
    )
  }
)

test('tells a sentence with such an address', () => {
  const text = 'Please write to us, desk at harbor dot example, when you are at the pier.'
  expect(told({en: text, ja: '桟橋にいるときは desk at harbor dot example までお知らせください。', zh: text})).toEqual([
    'zh/page.md:1 error untranslated'
  ])
})

const code = (lines: string) => `\`\`\`text\n${lines}\n\`\`\``
const [made, list] = ['Some words. 1. The pier 2. The quay', 'Some words.\n# nothing here\n1. The pier\n2. The quay']

test.each([
  ['every translation leaves it', list, {zh: made, ja: made}, []],
  ['the code has other words', list.replace('quay', 'pier'), {zh: made, ja: made}, ['zh', 'ja']],
  ['one translation has it', list, {zh: made, ja: 'いくつかの単語。1. 桟橋 2. 岸壁'}, ['zh']]
])('what the code of the page makes: %s', (_, lines, left, locales) => {
  const page = (above: string, text: string) => `${above}\n\n${code(lines)}\n\n${text}\n`
  const texts = {en: page('The list.', made), zh: page('列表。', left.zh), ja: page('一覧です。', left.ja)}
  expect([...new Set(told(texts).map(finding => finding.slice(0, 2)))]).toEqual(locales)
})

test.each([
  ['a command that the code begins with', 'dock add', '`dock add .`', []],
  ['what no code begins with', 'dock add', '`pier add .`', ['zh/page.md:1 error untranslated']],
  ['a title with capitals', 'Dock the boats', '`Dock the boats now`', ['zh/page.md:1 error untranslated']]
])('the heading of a page: %s', (_, heading, example, expected) => {
  const texts = {
    en: `# ${heading}\n\nIt can dock and add boats: ${example}`,
    zh: `# ${heading}\n\n添加船只：${example}`
  }
  expect(told(texts)).toEqual(expected)
})

test.each([
  ['a third version has one letter for it', 'Example', '例', ['zh/page.md:1 warning untranslated']],
  ['with a mark', 'Example:', '例：', ['zh/page.md:1 warning untranslated']],
  ['a third version leaves it', 'Example', 'Example', []],
  [
    'a word of grammar beside code',
    'Without `open()`',
    'Without `open()`',
    ['zh/page.md:1 warning untranslated', 'ja/page.md:1 warning untranslated']
  ],
  ['a comparison', '`open()` vs `shut()`', '`open()` vs `shut()`', []],
  ['code alone', '`open()`', '`open()`', []]
])('a heading of one word: %s', (_, heading, ja, expected) => {
  const page = (own: string, text: string) => `## ${own}\n\n${text}`
  const texts = {en: page(heading, 'It is open.'), zh: page(heading, '它开着。'), ja: page(ja, '開いています。')}
  expect(told(texts)).toEqual(expected)
})

test.each([
  ['values that are typed', '- `state`: open|shut|broken', '- `state`：open|shut|broken'],
  ['names of a program in a heading', '## open, shut, load', '## open、shut、load'],
  [
    'words to be typed',
    '| Word | Door |\n| - | - |\n| "open", "shut" | east |',
    '| 词 | 门 |\n| - | - |\n| "open", "shut" | 东 |'
  ]
])('leaves %s', (_, en, zh) => expect(told({en, zh})).toEqual([]))

test.each([
  ['words with blanks', '- `state`: open or shut or broken', '- `state`：open or shut or broken'],
  ['a heading with a capital', '## Open, shut and load', '## Open, shut and load']
])('tells %s', (_, en, zh) => expect(told({en, zh})).toHaveLength(1))
