import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) =>
  findingsOn({page: texts}, ['script-mismatch', 'mojibake', 'zero-width-character']).map(brief)

describe('letters of a third language, joiners and residue of encodings', () => {
  test.each<[string, Texts, string]>([
    ['Hangul', {en: 'The port is open.', zh: '港口开放입니다。'}, 'zh/page.md:1 error han'],
    ['Cyrillic', {en: 'The port is open.', ja: '港は開いていますпорт。'}, 'ja/page.md:1 error han'],
    ['a joiner', {en: 'The port is open.', ja: '港は開い\u200Dています。'}, 'ja/page.md:1 warning invisible'],
    ['GBK', {en: 'The port is open.', zh: '港口锟斤拷开放。'}, 'zh/page.md:1 error misread'],
    ['memory', {en: 'The port is open.', zh: '港口烫烫烫开放。'}, 'zh/page.md:1 error misread'],
    ['half of a letter', {en: 'The port is open.', zh: '港口\u00E3\u0081开放。'}, 'zh/page.md:1 error misread'],
    ['kana beside a reading', {en: 'It is read “umi”.', zh: '这个字（ご，海ん）这样读。'}, 'zh/page.md:1 error kana'],
    ['kana that the source has not', {en: 'Bags marked red.', zh: '带有ごみ标志的袋子。'}, 'zh/page.md:1 error kana'],
    ['kana in a sentence', {en: 'The boat goes there.', zh: '船ご去那里（go）。'}, 'zh/page.md:1 error kana']
  ])('are told: %s', (_, texts, expected) => expect(told(texts)).toEqual([expected]))

  test.each<[string, Texts]>([
    ['a word that the source has', {en: 'The word is порт.', zh: '这个词是 порт。'}],
    ['a word in brackets', {en: 'Pages in Korean.', zh: '韩文（한국어）页面。'}],
    ['Greek', {en: 'It is 5 micrometres.', ja: '5μmです。αとβがあります。'}],
    ['an emoji of several', {en: 'A family \u{1F468}\u200D\u{1F469}.', ja: '家族\u{1F468}\u200D\u{1F469}です。'}],
    ['residue that is spoken of', {en: 'It shows residue.', zh: '屏幕上显示“锟斤拷”。'}],
    ['hot tea', {en: 'The tea is hot.', zh: '茶很烫，烫烫的。'}],
    ['a mark of the source', {en: 'Bags marked プラ.', zh: '带有プラ标志的袋子。', ja: 'プラマークのある袋。'}],
    ['a reading with its letters', {en: 'It is “umi”.', zh: '这叫「海」（うみ，umi）。'}],
    ['letters with a reading', {en: 'It is “umi”.', zh: '这叫「海」（umi，うみ）。'}],
    ['an accent', {en: 'A café.', zh: '有 café 和字母é的店。'}]
  ])('are left: %s', (_, texts) => expect(told(texts)).toEqual([]))
})

const foreign = (texts: Texts) => findingsOn({page: texts}, ['script-mismatch', 'name-misspelt']).map(brief)

describe('a word of another language in a Japanese or Chinese sentence', () => {
  test.each<[string, Texts, string]>([
    [
      'in English only as part of a longer word',
      {en: 'It says 长城.', ja: '长と書いてある。'},
      'ja/page.md:1 error han'
    ],
    ['in Chinese only', {en: 'Tasting.', zh: '品尝十点开始。', ja: '品尝は10時に始まる。'}, 'ja/page.md:1 error han'],
    [
      'beside another word that English has',
      {en: 'It says 八宝菜.', ja: '谁もが八宝菜と言う。'},
      'ja/page.md:1 error han'
    ],
    [
      'kana that only Japanese has',
      {en: 'Cherry.', zh: '名为さくら的菜。', ja: 'さくらの料理。'},
      'zh/page.md:1 error kana'
    ]
  ])('is told: %s', (_, texts, expected) => expect(foreign(texts)).toEqual([expected]))

  test.each<[string, Texts]>([
    ['in quotation marks', {en: 'The word 品尝 means tasting.', ja: '「品尝」は味わうことである。'}],
    ['before kana', {en: 'The word 穷人 means the poor.', ja: '穷人は貧しい人である。'}],
    ['between kana', {en: 'He wrote 长城.', ja: '彼は壁に长城と書いた。'}],
    ['three versions', {en: 'It says 品尝.', zh: '上面写着品尝。', ja: '品尝と書いてある。'}],
    ['kana in Chinese', {en: 'The dish さくら is good.', zh: '名为さくら的菜很好。', ja: '「さくら」はうまい。'}]
  ])('is left where English has it: %s', (_, texts) => expect(foreign(texts)).toEqual([]))
})
