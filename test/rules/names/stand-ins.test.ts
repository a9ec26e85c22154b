import {expect, test} from 'vitest'
import {findingsOn, word} from '../site.ts'

const PAGE = word('page', {en: 'page', zh: '页面', ja: 'ページ'}, 'usually')

/** What is said of the common word “page” in a version of one page. */
function told(en: string, translations: Readonly<Record<string, string>>, concepts = [PAGE]) {
  return findingsOn({p: {en, ...translations}}, ['term-missing'], concepts).map(
    ({location, message}) => `${location.locale} ${message}`
  )
}

test.each([
  ['zh', 'See the reference page.', '参见参考。'],
  ['ja', 'See the reference page.', 'リファレンスを参照してください。'],
  // Small words, verbs and adjectives name nothing.
  ['zh', 'See the reference page.', '请你从这里参见参考。'],
  ['ja', 'See the reference page.', 'リファレンスを参照して少ないのを読む。'],
  // What stands elsewhere without the word is of another one.
  [
    'ja',
    'The harbour is open.\n\nSee the reference page.',
    '港湾は開いています。\n\n港湾のリファレンスを参照してください。'
  ],
  // Beside the name it is another word.
  ['ja', 'The page is open.\n\nSee the page.', 'ページは版面が開いています。\n\n版面を参照してください。']
])('says nothing of a word that a sentence leaves out (%s: %s, %s)', (locale, en, text) => {
  expect(told(en, {[locale]: text})).toEqual([])
})

test.each([
  ['zh', 'See the reference page.', '参见参考版面。'],
  ['ja', 'See the reference page.', 'リファレンス頁を参照してください。'],
  ['ja', 'See the reference page.', '港湾のリファレンスを参照してください。']
])('tells of another word in its place (%s: %s, %s)', (locale, en, text) => {
  expect(told(en, {[locale]: text})).toEqual([`${locale} missing`])
})

test('asks for a name however the sentence is worded', () => {
  const always = word('page', {en: 'page', ja: 'ページ'}, 'always')
  expect(told('See the reference page.', {ja: 'リファレンスを参照してください。'}, [always])).toEqual(['ja missing'])
})

test('knows no words of other languages', () => {
  const page = word('page', {zh: '页面', ja: 'ページ'}, 'usually')
  const pages = {p: {zh: '参见参考页面。', ja: 'リファレンスを参照してください。'}}
  expect(findingsOn(pages, ['term-missing'], [page])).toHaveLength(1)
})

test.each([
  ['It can optionally be run on the page.', 'オプションで実行できます。', []],
  ['It can be run on the page.', 'オプションで実行できます。', ['ja other']]
])('tells the name of another concept unless a word of the source is akin to it: %s', (en, ja, expected) => {
  expect(told(en, {ja}, [PAGE, word('option', {en: 'option', ja: 'オプション'}, 'usually')])).toEqual(expected)
})

test('takes letters that both versions have for no other name', () => {
  const concepts = [
    word('part', {en: 'component', zh: '组件'}, 'usually'),
    word('parts', {zh: 'components'}, 'usually')
  ]
  expect(told('See styled-components, a component library.', {zh: '参见 styled-components 库。'}, concepts)).toEqual([])
})
