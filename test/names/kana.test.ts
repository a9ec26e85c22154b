import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from '../rules/site.ts'

/** What is said of a sentence in Japanese beside its English. */
const told = (en: string, ja: string) =>
  findingsOn({page: {en, ja}}, ['name-misspelt']).map(({args}) => Object.values(args).join(' '))

test.each([
  ['Choose an option.', 'オプショソを選びます。', ['オプショソ オプション']],
  ['See the preview.', 'プレビュ一を見ます。', ['プレビュ一 プレビュー']],
  ['Read the document.', 'ドキュメソトを読みます。', ['ドキュメソト ドキュメント']]
])('a common word that the source says: %s', (en, ja, expected) => {
  expect(told(en, ja)).toEqual(expected)
})

test.each([
  ['パスダイア口グを開きます。', ['パスダイア口グ パスダイアログ']],
  ['ステー夕スを見ます。', ['ステー夕ス ステータス']],
  ['スマホ口コミを見ます。', []],
  ['海辺の夕ガイドです。', []]
])('a Han character between katakana: %s', (ja, expected) => {
  expect(told('Open the dialog of the paths.', ja)).toEqual(expected)
})

test.each([
  ['the word itself', 'Choose an option.', 'オプションを選びます。'],
  ['what the source does not say', 'The coating of a school is dry.', 'スクールのコーティングは乾いています。'],
  ['the voicing of a loanword', 'A bucket is here.', 'バゲットがあります。'],
  ['a spelling that stands twice', 'Choose an option.\n\nNo option.', 'オプショソを選びます。\n\nオプショソなし。'],
  ['a numeral behind a word', 'See the menu list.', 'メニュー一覧を見ます。'],
  ['another word of the lexicon', 'Clean the table.', 'グリーンのテーブルです。'],
  ['the verb behind a word', 'It captures the capturer.', 'キャプチャし、キャプチャレを使います。'],
  [
    'a word before the verb, beside one like it',
    'The page you load runs code.',
    'ロードしたページはコードを実行します。'
  ]
])('leaves %s', (_, en, ja) => {
  expect(told(en, ja)).toEqual([])
})

test('the source need not be English for the rest', () => {
  expect(
    findingsOn({page: {zh: '选择一个选项。', ja: 'オプショソを選びます。'}}, ['name-misspelt']).map(brief)
  ).toEqual([])
})

describe('any sign in the place of another, in company that no word has', () => {
  test.each([
    [
      'a word beside one that the source writes as one of two',
      'Use the keyboard.\n\nA keyboard.\n\nHit the keynote of the keyboard.',
      'キーボードです。\n\nキーボード。\n\nキーボードのキーコードです。',
      ['キーコード キーボード']
    ],
    ['a word of the source', 'See the desktop.', 'デサクトップを見ます。', ['デサクトップ デスクトップ']],
    [
      'inside of a longer word',
      'See the desktop session.',
      'デサクトップセッションを見ます。',
      ['デサクトップセッション デスクトップセッション']
    ],
    [
      'another word that the source does not say',
      'A database.\n\nThe database.\n\nAn external database.',
      'データベースです。\n\nデータベース。\n\n外部のデータソースです。',
      ['データソース データベース']
    ],
    [
      'a word of the page',
      'It is a process.\n\nIt was a process.\n\nIt was one.',
      'レンダラープロセスです。\n\nレンダラープロセスでした。\n\nレンダアープロセスでした。',
      ['レンダアープロセス レンダラープロセス']
    ]
  ])('tells %s', (_, en, ja, expected) => expect(told(en, ja)).toEqual(expected))

  test.each([
    [
      'two words beside one with a long vowel',
      'The tab of the browser. The browser.',
      'ブラウザタブです。ブラウザーです。'
    ],
    ['another word', 'The block list. The blacklist.', 'ブロックリストです。'],
    ['both spellings of a loanword', 'An interface is here.', 'インターフェイスです。'],
    [
      'a word of two that the source writes as one',
      'Use the keyboard.\n\nA keyboard.\n\nHit the keycode of the keyboard.',
      'キーボードです。\n\nキーボード。\n\nキーボードのキーコードです。'
    ],
    ['a spelling that stands twice', 'See the desktop.\n\nNo desktop.', 'デサクトップです。\n\nデサクトップなし。'],
    [
      'a word of the source beside another that the page has often',
      'A database.\n\nThe database.\n\nAn external data source.',
      'データベースです。\n\nデータベース。\n\n外部のデータソースです。'
    ],
    [
      'what the source says beside a slip that stands twice',
      'A sound server.\n\nThe sound server.\n\nOne more sound server.',
      'サウンドラーバーです。\n\nサウンドラーバー。\n\n別のサウンドサーバー。'
    ],
    ['a word that sounds like a name', 'Please see it in a navigator.', 'ブラウザーで見ます。'],
    ['クオ and クォ', 'A quota is here.\n\nNo quota.\n\nTwo.', 'クオータです。\n\nクォータなし。\n\nクォータ。'],
    ['ウイ and ウィ', 'A window is here.\n\nNo window.\n\nTwo.', 'ウインドウです。\n\nウィンドウなし。\n\nウィンドウ。']
  ])('leaves %s', (_, en, ja) => expect(told(en, ja)).toEqual([]))
})

test('two characters of two words are no pair', () => {
  const en = 'The Dock of Minato is near.\n\nThe Dock of Minato was near.\n\nA recently closed Dock of Minato.'
  const ja = '最近関です。\n\n最近関でした。\n\n最近閉じた桟橋です。'
  expect(told(en, ja)).toEqual([])
})

describe('a word that only looks like another', () => {
  test.each([
    [
      'what the source says, beside a slip that the page makes often',
      'Select the category.\n\nThe one.\n\nThe two.',
      'カテゴリーを選びます。\n\nテカゴリー。\n\nテカゴリー。'
    ],
    [
      'a word that ends in another',
      'The checks.\n\nThe list of checks.\n\nA list.',
      'チェックテストです。\n\nチェックリスト。\n\nチェックリストです。'
    ],
    [
      'a word that begins with another of the page',
      'The installer manual.\n\nThe install manual.\n\nAn install manual of the installer.',
      'インストーラマニュアルです。\n\nインストールマニュアル。\n\nインストールマニュアルとインストーラ。'
    ],
    [
      '一 of a word behind it',
      'The list of users.\n\nA user.\n\nUser.',
      'ユーザ一覧です。\n\nユーザー。\n\nユーザー。'
    ],
    ['r before a consonant', 'The law of Bernoulli.', 'ベルヌーイの法則です。']
  ])('is left: %s', (_, en, ja) => expect(told(en, ja)).toEqual([]))

  test.each([
    [
      '一 for ー',
      'The user name.\n\nA user.\n\nUser.',
      'ユーザ一名です。\n\nユーザー。\n\nユーザー。',
      ['ユーザ一 ユーザー']
    ],
    ['two signs exchanged', 'The law of Minsk.', 'ミンクスの法則です。', ['ミンクス ミンスク']],
    [
      'a slip that sounds like the source as much as the right word',
      'The category.\n\nA category.\n\nCategory.',
      'カチゴリーです。\n\nカテゴリー。\n\nカテゴリーだ。',
      ['カチゴリー カテゴリー']
    ]
  ])('is told: %s', (_, en, ja, expected) => expect(told(en, ja)).toEqual(expected))
})

test('a word of two words is no slip for a name that sounds like it with two signs exchanged', () => {
  expect(
    told('Open **Size** toolbar from **Table** Bar, click', '**最適化** ツールバーを**表** バー から開きます')
  ).toEqual([])
})
