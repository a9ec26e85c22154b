import {expect, test} from 'vitest'
import {arePinyin, isPinyinOf, isRomajiOf, plainRomaji, syllablesOf} from '../../src/names/readings.ts'

test.each([
  ['建国', 'Jianguo', true],
  ['建国', 'Jian-guo', true],
  ['建国', 'Jianguang', false],
  ['西安', 'Xi’an', true],
  ['吕', 'Lü', true],
  ['吕', 'Lyu', true],
  ['曾', 'Zeng', true]
])('reads %s as %s in China: %s', (name, word, isRead) => expect(isPinyinOf(name, word)).toBe(isRead))

test.each([
  ['一郎', 'Ichiro', true],
  ['一郎', 'Ichirō', true],
  ['一郎', 'Ichirou', true],
  ['一郎', 'Jiro', false],
  ['田中', 'Tanaka', true],
  ['田中', 'Nakata', false],
  ['佐藤', 'Satoh', true],
  ['佐藤', 'Saito', false],
  ['中岛', 'Nakashima', true],
  ['石井', 'Ishii', true],
  ['大浦', 'Oura', true],
  ['服部', 'Hattori', true]
])('reads %s as %s in Japan: %s', (name, word, isRead) => expect(isRomajiOf(name, word)).toBe(isRead))

test('ways to romanise come to one', () =>
  expect(['Junichi', 'Jun’ichi', 'Shunpei', 'Shumpei', 'Tsuji', 'Tuji'].map(plainRomaji)).toEqual([
    'sunisi',
    'sunisi',
    'sunhei',
    'sunhei',
    'susi',
    'susi'
  ]))

test('parts a word into syllables', () => {
  expect(syllablesOf('Xian')).toEqual([['xi', 'an'], ['xian']])
  expect(syllablesOf('Smith')).toEqual([])
})

test('knows whether a character has a reading', () => {
  expect(arePinyin('建国')).toBe(true)
  expect(arePinyin('建〇')).toBe(false)
})
