import {expect, test} from 'vitest'
import {padded, visible, width} from '../../src/reporters/width.ts'

test.each([
  ['visit', 5],
  ['訪問', 4],
  ['ﾎｳﾓﾝ', 4],
  ['ＡＢ', 4],
  ['か\u3099', 2],
  ['𠮷', 2],
  ['“”', 2],
  ['', 0]
])('%j takes %i columns', (text, columns) => {
  expect(width(text)).toBe(columns)
})

test('pads by columns', () => {
  expect(padded('訪問', 6)).toBe('訪問  ')
  expect(padded('訪問', 3)).toBe('訪問')
})

test.each([
  ['\u001B[31m', '␛[31m'],
  ['a\tb\nc', 'a␉b␊c'],
  ['\u202Ea\u2069', '⟨202E⟩a⟨2069⟩'],
  ['\uD800a\uDC00', '⟨D800⟩a⟨DC00⟩'],
  ['\u007F\u0085\uFEFF', '␡⟨0085⟩⟨FEFF⟩'],
  ['𠮷 か\u3099 “日本”\u3000', '𠮷 か\u3099 “日本”\u3000']
])('shows %j as %s', (text, shown) => {
  expect(visible(text)).toBe(shown)
})
