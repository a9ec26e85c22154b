import {expect, test} from 'vitest'
import {bare, familySlip, likeNames, wholeNameSlip} from '../../src/names/person-pairs.ts'

test.each([
  ['松村 耕一', '松村耕二', 'Koichi Matsumura', true],
  ['松村耕一', '村松耕一', 'Koichi “Ko” Matsumura', true],
  ['松村 耕一', '松村耕一', 'Koichi Matsumura', false],
  ['松村 耕一', '松田耕二', 'Koichi Matsumura', false],
  ['運営方針', '运营方法', 'How we work', false],
  ['使用場面', '使用场景', 'Usage Scenarios', false],
  ['松村耕一', '松村耕二', 'Koichi Young', true],
  ['松村耕一氏が来た', '松村耕二来了', 'Koichi Matsumura', false]
])('%s and %s for %s: a slip %s', (ja, zh, en, isSlip) => {
  expect(wholeNameSlip(ja, zh, [en]) !== undefined).toBe(isSlip)
})

test('a name is found within its blanks', () => {
  expect(bare(' 松村 耕一 ')).toEqual({name: '松村耕一', range: {start: 1, end: 6}})
  expect(bare('松村 Koichi')).toBeUndefined()
})

test.each([
  ['浜田さんが来た。', '滨口女士来了。', [['浜田', '滨口']]],
  ['浜田さんが来た。', '滨田女士来了。', []],
  ['浜田さんと浜口さん', '滨口女士', []],
  ['浜田さんが来た。', '山本女士来了。', []],
  ['浜田さんが来た。', '她来了。', []]
])('%s and %s', (ja, zh, expected) => {
  const slip = familySlip(ja, zh)
  const found = slip ? [[ja.slice(slip.ja.start, slip.ja.end), zh.slice(slip.zh.start, slip.zh.end)]] : []
  expect(found).toEqual(expected)
})

test.each([
  ['何建国', '副会长何建园说。', []],
  ['何建国', '何建园副会长说。', ['何建园']],
  ['何建国', '何建国副会长说。', []],
  ['西村遥', '西村市长说，西村在场。', []],
  ['西村遥', '西林遥到场。', ['西林遥']],
  ['山田太郎', '山田大郎到场。', ['山田大郎']]
])('a name like %s in %s', (name, zh, expected) => {
  expect(likeNames(name, zh).map(({start, end}) => zh.slice(start, end))).toEqual(expected)
})

test.each([
  ['変数選択', '变量选择', 'Variable Selection'],
  ['命名規則', '命名规范', 'Naming Conventions'],
  ['設定方法', '设置方法', 'Setup Steps']
])('a heading of two words is no person: %s', (ja, zh, en) => {
  expect(wholeNameSlip(ja, zh, [en])).toBeUndefined()
})
