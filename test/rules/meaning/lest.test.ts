import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['negation-missing']).map(brief)

test('“lest” says that it is not to be', () => {
  const en = 'Ring the bell so that boats do not enter.'
  const ja = '船が入らないように鐘を鳴らします。'
  expect(told({en, zh: '鸣钟以防船只进入。', ja})).toEqual([])
  expect(told({en, zh: '鸣钟让船只进入防火区。', ja})).toEqual(['zh/page.md:1 error affirmed'])
})

test('“whether” denies nothing', () => {
  const en = 'The bell does not check whether the boat exists.'
  const ja = '鐘は船があるかどうかを確かめません。'
  expect(told({en, zh: '铃会检查船是否存在。', ja})).toEqual(['zh/page.md:1 error affirmed'])
  expect(told({en, zh: '铃不检查船是否存在。', ja})).toEqual([])
  const without = 'You should check if there is not a better bell.'
  expect(told({en: without, zh: '请检查是否有更好的铃。', ja: 'よりよい鐘がないか確かめてください。'})).toEqual([])
})
