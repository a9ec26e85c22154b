import {expect, test} from 'vitest'
import {findingsOn} from '../rules/site.ts'

/** What is said of the Japanese of a page. */
const told = (en: readonly string[], ja: readonly string[]) =>
  findingsOn({page: {en: en.join('\n\n'), ja: ja.join('\n\n')}}, ['name-misspelt']).map(({args}) =>
    Object.values(args).join(' ')
  )

const EN = ['see one here.', 'see two here.', 'see three here.']

test.each([
  ['a sign voiced otherwise', 'ディストリビューション', 'ディストリビュージョン'],
  ['a labial voiced otherwise', 'ルートスパン', 'ルートスバン'],
  ['two signs that changed places', 'ライブラリ', 'ライブリラ']
])('tells %s of a word that the page has twice', (_, word, slip) => {
  const ja = [`最初の${word}です。`, `次の${word}です。`, `三番目の${slip}です。`]
  expect(told(EN, ja)).toEqual([`${slip} ${word}`])
})

test('tells it in a longer word', () => {
  const ja = ['最初のメトリクスです。', '次のメトリクスです。', '三番目のサーバーメドリクスです。']
  expect(told(EN, ja)).toEqual(['サーバーメドリクス サーバーメトリクス'])
})

test.each([
  [
    'a word that stands as often',
    ['ルートスパンとルートスバン。', '次のルートスパンです。', '三番目のルートスバンです。']
  ],
  ['a word of the language', ['最初のブログポストです。', '次のブログポストです。', '三番目のブログホストです。']],
  ['a short word', ['最初のスパンです。', '次のスパンです。', '三番目のスバンです。']],
  ['another sign', ['最初のテストケースです。', '次のテストケースです。', '三番目のテストベースです。']],
  ['another end', ['最初のエクスポートです。', '次のエクスポートです。', '三番目のエクスポーターです。']]
])('leaves %s', (_, ja) => {
  expect(told(EN, ja)).toEqual([])
})

test('leaves what the source says, beside a slip that the page makes often', () => {
  const en = [...EN.slice(0, 2), 'see a component here.']
  const ja = ['最初のコンボーネントです。', '次のコンボーネントです。', '三番目のコンポーネントです。']
  expect(told(en, ja)).toEqual([])
})
