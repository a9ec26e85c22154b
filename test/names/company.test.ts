import {expect, test} from 'vitest'
import type {Locale, Segment, TranslationUnit} from '../../src/model/index.ts'
import {keepCompany} from '../../src/names/company.ts'

/** Units of an English and a Chinese or Japanese sentence each. */
function company(...pairs: readonly (readonly [string, string])[]) {
  const units = pairs.map(([en, ja]) => {
    const variants = new Map<Locale, Pick<Segment, 'text'>[]>([
      ['en', [{text: en}]],
      ['ja', [{text: ja}]]
    ])
    // Company looks at nothing but the texts.
    return {variants} as unknown as TranslationUnit
  })
  return keepCompany(units, 'ja', 'en')
}

test('a piece is counted once a unit', () => {
  const {count} = company(['One', '東京と東京'], ['Two', '東京'], ['Three', '京都'])
  expect(['東京', '京都', '東都'].map(count)).toEqual([2, 1, 0])
})

test('pairs do not reach over kana, and words in katakana have three signs', () => {
  const {count} = company(['One', '東のスミス、ヤシ'])
  expect(['東ス', 'スミス', 'ヤシ', 'ミス'].map(count)).toEqual([0, 1, 0, 0])
})

const twice = [
  ['Smith came.', 'スミスが来た。'],
  ['Mr Smith left.', 'スミヌが去った。'],
  ['Nobody spoke.', '誰も話さなかった。']
] as const

test('a word keeps company with a name that another unit has it with', () => {
  const {isAtHome, isKnown} = company(...twice)
  expect(isAtHome('スミス', 1)).toBe(true)
  expect(isKnown('スミヌ', 0)).toBe(true)
})

test('of two spellings that stand once each the later one is not at home', () => {
  expect(company(...twice).isAtHome('スミヌ', 0)).toBe(false)
})

test('not where the unit does not have the name', () => {
  const {isAtHome, isKnown} = company(...twice)
  expect(isAtHome('スミス', 2)).toBe(false)
  expect(isKnown('スミス', 2)).toBe(false)
})

test('not where the unit itself is all that has it', () => {
  expect(company(...twice).isKnown('スミス', 0)).toBe(false)
})

test('not where the name often stands without it', () => {
  const often = [1, 2, 3].map(() => ['Smith spoke.', '彼は話した。'] as const)
  expect(company(...twice, ...often).isKnown('スミス', 1)).toBe(false)
})
