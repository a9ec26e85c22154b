import {expect, test} from 'vitest'
import {once} from '../src/once.ts'

test.each([[1], [undefined], ['']])('%j is made when first asked for, and once', value => {
  let made = 0
  const get = once(() => {
    made += 1
    return value
  })
  expect(made).toBe(0)
  expect([get(), get()]).toEqual([value, value])
  expect(made).toBe(1)
})
