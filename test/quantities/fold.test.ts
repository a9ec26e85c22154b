import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fold, offsetsOf} from '../../src/quantities/fold.ts'

test.each([
  ['plain text, 3.5%', 'plain text, 3.5%'],
  ['２０２４年３月、１５％', '2024年3月、15%'],
  ['（￥１００）', '(\u00a5100)'],
  ['＄５', '$5'],
  ['3〜5，3～5，3∼5', '3~5,3~5,3~5'],
  ['12\u202f500 and 1\u00a0000', '12,500 and 1,000'],
  ['3–5 − 2 ‐ 1', '3-5 - 2 - 1'],
  ['the ‘90s’', "the '90s'"],
  ['1\u3000000\u00a0m\u202f2\u2009s', '1 000 m 2 s']
])('%j is read as %j, of the same length', (text, folded) => {
  expect(fold(text)).toBe(folded)
  expect(offsetsOf(text)).toEqual(Array.from({length: text.length + 1}, (_, at) => at))
})

test.each([
  ['10\uE0009\uE001', '10 9', [0, 1, 2, 3, 5]],
  ['10\uE000\uE0019', '10 9', [0, 1, 3, 4, 5]],
  ['１\uE000２', '1 2', [0, 1, 2, 3]],
  ['\uE000ten\uE001 men', 'ten men', [1, 2, 3, 5, 6, 7, 8, 9]],
  ['1\uE000a', '1a', [0, 2, 3]],
  ['\uE000', '', [1]],
  ['共 \uE0003\uE001 个', '共3个', [0, 3, 6, 7]],
  ['3 月', '3月', [0, 2, 3]],
  ['5 km 到 8 km', '5 km 到8 km', [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11]],
  ['第十 3 个', '第十 3个', [0, 1, 2, 3, 5, 6]]
])('of %j what says nothing is left out: %j', (text, folded, offsets) => {
  expect(fold(text)).toBe(folded)
  expect(offsetsOf(text)).toEqual(offsets)
})

test('there is an offset for each character, and they rise', () => {
  const text = fc.string({unit: fc.constantFrom('1', '９', 'a', '年', '\uE000', '\uE001', '，', ' ', '\u{20000}')})
  fc.assert(
    fc.property(text, written => {
      const [folded, offsets] = [fold(written), offsetsOf(written)]
      expect(offsets).toHaveLength(folded.length + 1)
      expect(offsets.every((offset, at) => at === 0 || offset > offsets[at - 1]!)).toBe(true)
      expect(offsets.at(-1)).toBe(written.length)
    })
  )
})
