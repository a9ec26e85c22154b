import {describe, expect, test} from 'vitest'
import * as z from 'zod/mini'
import {fitting, readJson} from '../../src/formats/json.ts'
import {InputError} from '../../src/input-error.ts'

const schema = z.strictObject({
  name: z.optional(z.string().check(z.minLength(2), z.maxLength(4))),
  kind: z.optional(z.enum(['a', 'b'])),
  rule: z.optional(z.union([z.string(), z.strictObject({level: z.enum(['low', 'high'])})])),
  list: z.optional(z.array(z.number())),
  odd: z.optional(z.number().check(z.multipleOf(2)))
})

const fault = (text: string) => {
  try {
    fitting(schema, readJson(text, 'x.json'), 'x.json')
  } catch (error) {
    if (error instanceof InputError)
      return `${error.position?.line}:${error.position?.column} ${error.code} ${error.args.where ?? ''} ${error.args.expected ?? ''}`.trimEnd()
    throw error
  }
  return undefined
}

describe('a JSON file', () => {
  test.each(['{}', '\uFEFF{}', '{"name": "abc", "list": [1, 2]}', '{"rule": "x"}', '{"rule": {"level": "low"}}'])(
    'fits: %j',
    text => {
      expect(fault(text)).toBeUndefined()
    }
  )

  test.each([
    ['{', '1:2 json.syntax'],
    ['{"name": "a"}', '1:10 json.value name ≥ 2'],
    ['{"name": "abcde"}', '1:10 json.value name ≤ 4'],
    ['{"name": 1}', '1:10 json.type name string'],
    ['{\n  "kind": "c"\n}', '2:11 json.value kind a | b'],
    ['{\n  "kind": "a",\n  "other": 1\n}', '3:3 json.unknown-key $ other'],
    ['{"rule": 5}', '1:10 json.type rule string | object'],
    ['{"rule": {"level": "mid"}}', '1:20 json.value rule.level low | high'],
    ['{"list": [1, "2"]}', '1:14 json.type list.1 number'],
    ['{"odd": 3}', '1:9 json.value odd not_multiple_of'],
    ['[]', '1:1 json.type $ object']
  ])('%j is told with its place', (text, expected) => {
    expect(fault(text)).toBe(expected)
  })
})
