import {expect, test} from 'vitest'
import {brief, findingsOn} from '../rules/site.ts'

const told = (en: string, zh: string) => findingsOn({page: {en, zh}}, ['name-misspelt']).map(brief)

test('a character that says another word of the source is no slip', () => {
  expect(told('Buses leave Hailan East Station at noon.', '巴士正午从海岚东站发车。')).toEqual([])
})

test('one that says none is', () => {
  expect(told('Buses leave Hailan Station at noon.', '巴士正午从海岚东站发车。')).toEqual([
    'zh/page.md:1 error misspelt'
  ])
})
