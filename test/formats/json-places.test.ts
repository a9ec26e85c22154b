import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {faultIn} from '../../src/formats/json-fault.ts'
import {offsetAt} from '../../src/formats/json-places.ts'

describe('the value a path leads to', () => {
  const text = '{ "a" : [1, {"b\\u0020c": "x]}\\""}, -2e5], "d": null, "d": {} }'
  test.each([
    [[], '{ "a"'],
    [['a'], '[1'],
    [['a', 0], '1,'],
    [['a', 1, 'b c'], '"x]}'],
    [['a', 2], '-2e5'],
    [['d'], '{} }'],
    [['a', 7], '[1'],
    [['a', 0, 'deeper'], '1,']
  ])('%j', (steps, start) => {
    expect(text.slice(offsetAt(text, steps)).startsWith(start)).toBe(true)
  })
})

describe('where a text stops being JSON', () => {
  test.each([
    ['', 0],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[01]', 1],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['{} {}', 3],
    ['[1, 2', 5],
    ["{'a': 1}", 1],
    ['[1] // why', 4]
  ])('%j at %i', (text, offset) => {
    expect(faultIn(text).at).toBe(offset)
  })

  test('nowhere in JSON, and where the text before is still a beginning of JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ',', '"', 'x', '0', '\n', '\u0001'), (json, at, extra) => {
        expect(faultIn(json).at).toBe(json.length)
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + extra + json.slice(place)
        const fault = faultIn(text).at
        expect(fault).toBeLessThanOrEqual(text.length)
        if (isJson(text)) expect(fault).toBe(text.length)
        else if (fault < text.length) expect(faultIn(text.slice(0, fault)).at).toBe(fault)
      })
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
