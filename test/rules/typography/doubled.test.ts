import {expect, test} from 'vitest'
import {doubledWords} from '../../../src/rules/typography/doubled.ts'
import {cpuTime} from '../../cpu.ts'

test.each([
  ['zh', '例如，许多城市 例如，许多城市的码头关闭。', ['例如，许多城市']],
  ['zh', '《海港管理条例》《海港管理条例》自明日起施行。', ['《海港管理条例》']],
  ['ja', '詳しくは係員にお尋ねください、詳しくは係員にお尋ねください。', ['詳しくは係員にお尋ねください']],
  ['zh', '例如，许多城市，又如，许多城市的码头。', []],
  ['ja', '開いた点検用の桟橋、開いた点検用の桟橋の板が含まれます。', []],
  ['ja', '開いた点検用の桟橋、開いた点検用の桟橋が含まれます。', []],
  ['zh', '哈哈哈哈哈哈哈哈哈哈哈哈。', []],
  ['ja', 'わっしょいわっしょい、わっしょいわっしょい。', []],
  ['zh', '第一码头的东门和第一码头的西门。', []]
])('a phrase that stands twice in %s: %s', (language, text, words) => {
  expect(doubledWords(text, language).map(({word}) => word)).toEqual(words)
})

test.each([
  ['The sizes are A+ A A−.', []],
  ['The marks are A A+ B.', []],
  ['Take a a boat.', ['a']],
  ['It is a A boat.', ['a']]
])('a mark of a letter with a sign is no word: %s', (text, words) => {
  expect(doubledWords(text, 'en').map(({word}) => word)).toEqual(words)
})

test.each([
  ['对投票投票结果', ['投票']],
  ['为投票投票的人', ['投票']],
  ['请为投票投票，谢谢。', []],
  ['为投票投票', []]
])('what is done and what it is done for are two words: %s', (text, words) => {
  expect(doubledWords(text, 'zh').map(({word}) => word)).toEqual(words)
})

test.each([
  ['係員までお電話お電話ください。', ['お電話']],
  ['詳しくはご説明ご説明します。', ['ご説明']],
  ['お一人お一人にお渡しします。', []],
  ['お電話、お手紙で受け付けます。', []]
])('a word with its prefix of politeness: %s', (text, words) => {
  expect(doubledWords(text, 'ja').map(({word}) => word)).toEqual(words)
})

test('a long text without any is read in no time', () => {
  const text = '码头今天开放而且明天也开放'.split('').reverse().join('').repeat(4000)
  expect(cpuTime(() => doubledWords(`${text.slice(1)}。`, 'zh'))).toBeLessThan(2000)
})
