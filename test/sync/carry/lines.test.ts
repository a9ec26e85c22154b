import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {carryCodeLines, carryLines} from '../../../src/sync/carry/lines.ts'

const code = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), {maxLength: 8}).map(lines => lines.join('\n'))

test('what the translator changed stands there afterwards, and so does what the source changed', () => {
  fc.assert(
    fc.property(code, code, code, (was, now, target) => {
      const result = carryLines({was, now, target})
      expect(carryLines({was, now, target: was})).toBe(now)
      if (result === undefined) return
      expect(carryLines({was, now: was, target})).toBe(target)
      // Both are changes of the same text: the order in which they are made is no matter.
      if (target !== was && now !== was) expect(carryLines({was, now: target, target: now})).toBe(result)
    })
  )
})

test('new lines of code are brought, new remarks are not', () => {
  const was = 'run\n\n// one\nstop'
  const target = 'run\n\n// 一\nstop'
  expect(carryLines({was, now: 'walk\n\n// one\nstop', target})).toBe('walk\n\n// 一\nstop')
  expect(carryLines({was, now: 'walk // fast\n\n// one\nstop', target})).toBeUndefined()
  expect(carryLines({was, now: 'run\n\n// two\nstop', target})).toBeUndefined()
})

test.each([
  ['an address', "open('http://quay.example')", 'open("http://quay.example/a")', true],
  ['an address and a remark', "open('http://quay.example')", "open('http://quay.example') // now", false],
  ['a remark that stays', "open('a') // the quay", 'open("a") // the quay', true],
  ['a remark that moves on', 'open(a) // the quay\nb()', 'b()\nopen(a) // the quay', false],
  ['another remark', "open('a') // the quay", "open('a') // the pier", false]
])('a line with %s', (_, line, fresh, isCarried) => {
  const [was, now] = [`${line}\n\n// one\nstop`, `${fresh}\n\n// one\nstop`]
  const target = was.replace('one', '一')
  expect(carryLines({was, now, target})).toBe(isCarried ? now.replace('one', '一') : undefined)
})

test.each([
  ['the line below a remark', '// 港\nships = 6\nend', '// the port\nships = 6\nend'],
  ['one that became two below a remark', undefined, '// the port\nships = 6\ncranes = 2\nend'],
  ['one that went below a remark', undefined, '// the port\nend'],
  ['two lines below a remark', '// 港\nships = 6\nfin', '// the port\nships = 6\nfin'],
  ['the remark itself', undefined, '// the harbour\nships = 5\nend']
])('%s', (_, result, now) => {
  expect(carryLines({was: '// the port\nships = 5\nend', now, target: '// 港\nships = 5\nend'})).toBe(result)
})

describe('a block that is set further in or out', () => {
  const [was, now] = ['```sh\n    moor quay\n    ```', '```sh\n    moor quay --fast\n    ```']
  test.each([
    ['out', '```sh\n   moor quay\n   ```', '```sh\n   moor quay --fast\n   ```'],
    ['in', '```sh\n      moor quay\n\n      ```', undefined],
    ['with other code', '```sh\n   moor pier\n   ```', undefined],
    ['the same', was, now]
  ])('%s', (_, target, expected) => {
    expect(carryCodeLines({was, now, target})).toBe(expected)
  })

  test('an empty line has no blanks before it, and gets none', () => {
    const [was, now] = ['```sh\n    moor\n\n    sail\n    ```', '```sh\n    moor\n\n    sail --fast\n    ```']
    const target = '```sh\n  moor\n\n  sail\n  ```'
    expect(carryCodeLines({was, now, target})).toBe('```sh\n  moor\n\n  sail --fast\n  ```')
  })

  test('a line that stands before its fence is left to people', () => {
    expect(carryCodeLines({was, now, target: '```sh\n moor quay\n   ```'})).toBeUndefined()
  })
})
