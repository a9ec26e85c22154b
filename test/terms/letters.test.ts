import {expect, test} from 'vitest'
import {classifyByProperty, kindOf} from '../../src/terms/letters.ts'

test('what is told without the property tables is what they say', () => {
  const wrong = Array.from({length: 0x10000}, (_, unit) => unit).filter(
    unit => kindOf(unit) !== classifyByProperty(String.fromCharCode(unit))
  )
  expect(wrong.map(unit => unit.toString(16))).toEqual([])
})
