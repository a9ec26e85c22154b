import {expect, test} from 'vitest'
import {exchangedTitles} from '../../src/names/exchanged-titles.ts'
import {brief, findingsOn} from '../rules/site.ts'

const ja = '古田晴一市長と林海音総領事が式に出た。'

test('two persons with each other’s titles', () => {
  expect(exchangedTitles(ja, '林海音市长与古田晴一总领事出席仪式。')).toBeDefined()
  const texts = {en: 'Two guests came.', zh: '林海音市长与古田晴一总领事出席仪式。', ja}
  expect(findingsOn({page: texts}, ['name-misspelt']).map(brief)).toEqual(['zh/page.md:1 error person'])
})

test.each([
  ['their own titles', '古田晴一市长与林海音总领事出席仪式。'],
  ['their own titles, the other way round', '林海音总领事与古田晴一市长出席仪式。'],
  ['one of them', '林海音市长出席仪式。'],
  ['others', '松本清风市长与陈月总领事出席仪式。']
])('%s', (_, zh) => expect(exchangedTitles(ja, zh)).toBeUndefined())
