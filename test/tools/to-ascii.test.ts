import fc from 'fast-check'
import {expect, test} from 'vitest'
import {toAscii} from '../../tools/to-ascii.ts'

/** What JavaScript makes of an expression. */
const meaningOf = (source: string): unknown => new Function(`return ${source}`)()

test.each([
  ['/[几数]百/.test("数百")', true],
  ['/^[ァ-ヺ]+$/u.test("カナ")', true],
  ['/^\u{20BB7}$/u.test("\u{20BB7}")', true],
  ['/[^一-龠]/.test("数")', false],
  ['"数" + `\\u6570数`', '数数数'],
  ['({令和: 2019}).令和', 2019],
  ['new RegExp(String.raw`^数\\d$`).test("数1")', true]
])('means the same: %s', (source, value) => {
  const ascii = toAscii(source)
  expect(ascii).toMatch(/^[\0-\x7F]*$/)
  expect(meaningOf(ascii)).toBe(value)
  expect(meaningOf(source)).toBe(value)
})

test('says any string as it is', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const source = JSON.stringify(text).replace(/[\u2028\u2029]/g, '')
      expect(meaningOf(toAscii(source))).toBe(meaningOf(source))
    })
  )
})
