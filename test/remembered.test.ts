import {expect, test, vi} from 'vitest'
import {remembered} from '../src/remembered.ts'

test('the same text is told once', () => {
  const tell = vi.fn((text: string) => text.length > 3)
  const told = remembered(tell)
  expect([told('pier'), told('bay'), told('pier'), told('bay')]).toEqual([true, false, true, false])
  expect(tell).toHaveBeenCalledTimes(2)
})

test('what is kept has an end, and is told again', () => {
  const tell = vi.fn((text: string) => text)
  const told = remembered(tell)
  for (let at = 0; at <= 20_000; at += 1) told(`${at}`)
  expect([told('20000'), told('0')]).toEqual(['20000', '0'])
  expect(tell).toHaveBeenCalledTimes(20_002)
})
