import {expect, test} from 'vitest'
import {brief, findingsOn} from '../rules/site.ts'

const told = (zh: string, ja: string) =>
  findingsOn({page: {en: 'No refund is made after departure.', zh, ja}}, ['name-misspelt', 'script-mismatch']).map(
    brief
  )

test('a word of place or time behind a noun makes no name of it', () => {
  expect(told('开船后概不退票。', '出航後の払い戻しはできません。')).toEqual([])
  expect(told('会议室外概不退票。', '事務室外の払い戻しはできません。')).toEqual([])
})

test('a pair of its own does', () => {
  expect(told('港务长訪門后概不退票。', '訪問後の払い戻しはできません。').length).toBeGreaterThan(0)
})

test('a pair that stands beside what is like it is no slip', () => {
  expect(told('从加勒比海到北海概不退票。', 'カリブ海から北海までの払い戻しはできません。')).toEqual([])
  expect(told('从比海概不退票。', '北海からの払い戻しはできません。')).toEqual(['zh/page.md:1 error misspelt'])
})

test('新潟 is written so in Chinese', () => {
  expect(told('新潟队概不退票。', '新潟隊は払い戻しをしません。')).toEqual([])
  expect(told('新潟隊概不退票。', '新潟隊は払い戻しをしません。')).toEqual(['zh/page.md:1 error han'])
})

test('the end of a word and the beginning of the next are no pair', () => {
  expect(told('最近关闭的码头概不退票。', '最近閉じた桟橋は払い戻しをしません。')).toEqual([])
})

test.each([
  ['the language of Korea', '中文、日语或朝鲜语的字符', []],
  ['another country', '中文、日语或朝鲜的字符', ['zh/page.md:1 error other']]
])('朝鲜 of %s', (_, zh, expected) => {
  const texts = {en: 'Chinese, Japanese, or Korean characters', zh, ja: '中国語、日本語、韓国語の文字'}
  expect(findingsOn({page: texts}, ['name-misspelt']).map(brief)).toEqual(expected)
})
