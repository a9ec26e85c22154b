import {expect, test} from 'vitest'
import {charactersOf} from '../src/count.ts'

test.each([
  ['', 0],
  ['pier', 0],
  ['桟橋と港', 3],
  ['港 and 桟橋', 3],
  ['𠮷野の𩸽', 3]
])('of %j a run of Han characters is counted a character at a time', (text, count) => {
  expect(charactersOf(text, /\p{Script=Han}+/gu)).toBe(count)
})
