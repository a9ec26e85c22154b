import {expect, test} from 'vitest'
import {romanised, sameRoman} from '../../src/names/roman.ts'

test.each([
  ['みほん たろう', 'mihon tarou'],
  ['ミホン・タロウ', 'mihon tarou'],
  ['しんいち', 'shinichi'],
  ['きょうこ', 'kyouko'],
  ['はっとり', 'hattori'],
  ['りょーた', 'ryota'],
  ['見本', undefined]
])('%s', (reading, roman) => {
  expect(romanised(reading)).toBe(roman)
})

test.each([
  ['mihon tarou', 'Tarō MIHON', true],
  ['mihon tarou', 'Mihon Taro', true],
  ['kanbe', 'Kambe', true],
  ['mihon tarou', 'Mimoto Taro', false]
])('%s and %s', (one, other, isSame) => {
  expect(sameRoman(one, other)).toBe(isSame)
})
