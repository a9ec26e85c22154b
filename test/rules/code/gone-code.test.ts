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

const table = (name: string, about: string) => `| ${name} | ${about} |\n| - | - |\n| \`PierBoard\` | ${about} |\n`

test('code that is the whole of a cell and lost its marks is told', () =>
  expect(
    told({
      en: table('`PierMarkdown`', 'renders content'),
      zh: table('PierMarkdown', '渲染内容'),
      ja: table('`PierMarkdown`', 'コンテンツを描画')
    })
  ).toHaveLength(1))

test('a cell of the same words that are no code in the source is left', () =>
  expect(
    told({
      en: table('PierMarkdown', 'renders content'),
      zh: table('PierMarkdown', '渲染内容'),
      ja: table('PierMarkdown', 'コンテンツを描画')
    })
  ).toEqual([]))
