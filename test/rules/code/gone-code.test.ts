import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['code-mismatch']).map(brief)

test.each<[string, Texts]>([
  [
    'an element',
    {
      en: 'The quay needs a `<PierLayout>` around `main`.',
      zh: '码头的 `main` 外面需要 `<PierLayout>`。',
      ja: '岸壁では`main`を囲む必要があります。'
    }
  ],
  [
    'an ending',
    {
      en: 'Pier reads `.html` and `.md` files.',
      zh: 'Pier 读取 `.html` 和 `.md` 文件。',
      ja: 'Pier は`.md`ファイルを読みます。'
    }
  ]
])('code that one translation does not name is told: %s', (_, texts) => expect(told(texts)).toHaveLength(1))

test.each<[string, Texts]>([
  [
    'an element',
    {
      en: 'The quay needs a `<PierLayout>` around `main`.',
      zh: '码头的 `main` 外面需要 `<PierLayout>`。',
      ja: '岸壁では`main`を PierLayout で囲む必要があります。'
    }
  ],
  [
    'an ending',
    {
      en: 'Pier reads `.html` and `.md` files.',
      zh: 'Pier 读取 `.html` 和 `.md` 文件。',
      ja: 'Pier は HTML と`.md`のファイルを読みます。'
    }
  ]
])('code that is named without its marks is left: %s', (_, texts) => expect(told(texts)).toEqual([]))

const table = (name: string, about: string, other?: string) =>
  [`| ${name} | ${about} |`, '| - | - |', ...(other === undefined ? [] : [`| ${other} | ${about} |`])].join('\n')
const inTables = (en: string, zh: string, ja: string, other?: string) => ({
  en: table(en, 'Function that adds what Harbor Native needs to support Pier.', other),
  zh: table(zh, '为 Harbor Native 启用 Pier 所需功能的函数。', other),
  ja: table(ja, 'Harbor Native が Pier をサポートするために必要な機能を追加する関数。', other)
})

test.each<[string, Texts, number]>([
  ['lost its marks', inTables('`pierMarkdown`', '`pierMarkdown`', 'pierMarkdown', '`pierBoard`'), 1],
  ['lost its marks in the only row', inTables('`pierMarkdown`', '`pierMarkdown`', 'pierMarkdown'), 1],
  ['is no code in the source', inTables('pierMarkdown', 'pierMarkdown', 'pierMarkdown', '`pierBoard`'), 0],
  ['has its marks', inTables('`pierMarkdown`', '`pierMarkdown`', '`pierMarkdown`'), 0]
])('the whole of a cell that %s', (_, texts, count) => expect(told(texts)).toHaveLength(count))
