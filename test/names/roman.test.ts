import {expect, test} from 'vitest'
import {isRomaji, romanised, sameRoman} from '../../src/names/roman.ts'

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

test.each([
  ['Natsume Sōseki', true],
  ['Mihon Shin’ichi', true],
  ['Hattori Kyoko', true],
  ['Kambe Itchi', true],
  ['Lu Xun', false],
  ['Wang Ming', false],
  ['Jianzhen', false],
  ['Smith', false]
])('%s is of Japanese syllables: %s', (name, expected) => {
  expect(isRomaji(name)).toBe(expected)
})
