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

test('新潟 is written so in Chinese', () => {
  expect(told('新潟队概不退票。', '新潟隊は払い戻しをしません。')).toEqual([])
  expect(told('新潟隊概不退票。', '新潟隊は払い戻しをしません。')).toEqual(['zh/page.md:1 error han'])
})
