import {describe, expect, test} from 'vitest'
import * as z from 'zod/mini'
import {fitting, readJson} from '../../src/formats/json.ts'
import {InputError} from '../../src/input-error.ts'

const schema = z.strictObject({
  name: z.optional(z.string().check(z.minLength(2), z.maxLength(4))),
  kind: z.optional(z.enum(['a', 'b'])),
  rule: z.optional(z.union([z.string(), z.strictObject({level: z.enum(['low', 'high'])})])),
  list: z.optional(z.array(z.number())),
  must: z.optional(
    z.strictObject({have: z.string().check(z.minLength(1)), some: z.optional(z.array(z.int()).check(z.minLength(1)))})
  ),
  odd: z.optional(z.number().check(z.multipleOf(2))),
  many: z.optional(z.record(z.string(), z.strictObject({tag: z.string()})))
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
  test.each([
    '{}',
    '{"name": "\\":"}',
    '{"name": "a\\":", "rule": "{,"}',
    '{"must": {"have": "must"}}',
    '\uFEFF{}',
    '{"name": "abc", "list": [1, 2]}',
    '{"rule": "x"}',
    '{"rule": {"level": "low"}}'
  ])('fits: %j', text => {
    expect(fault(text)).toBeUndefined()
  })

  test.each([
    ['{', '1:2 json.syntax.cut  }'],
    ['', '1:1 json.syntax.cut  {'],
    ['{"list": [1', '1:12 json.syntax.cut  ]}'],
    ['{"list": [1,]}', '1:13 json.syntax.comma  ]}'],
    ['{"list": [1 2]}', '1:13 json.syntax.next  ]'],
    ["{'list': [1]}", '1:2 json.syntax.key  }'],
    ['{list: [1]}', '1:2 json.syntax.key  }'],
    ['{"list" [1]}', '1:9 json.syntax.colon  }'],
    ['{"list": [yes]}', '1:11 json.syntax.value  ]}'],
    ['{"list": []} x', '1:14 json.syntax.end'],
    ['{"name": "a\nb"}', '1:10 json.syntax.string  }'],
    ['{"na\tme": 1}', '1:2 json.syntax.string  }'],
    ['{"name": "ab", "name": "cd"}', '1:16 json.repeated'],
    ['{\n  "must": {"have": "x", "list": [{"a": 1}, {"a": 1}], "h\\u0061ve": "y"}\n}', '2:55 json.repeated'],
    ['[{"a": {"b": 1, "c": 2}, "b": 3}, {"a": 1, "a" : 2}]', '1:44 json.repeated'],
    ['{"__proto__": 1, "__proto__": 2}', '1:18 json.repeated'],
    ['{"must": {}}', '1:10 json.missing must.have "…"'],
    ['{"must": {"have": ""}}', '1:19 json.empty must.have "…"'],
    ['{"must": {"have": "x", "some": []}}', '1:32 json.empty must.some […]'],
    ['{"name": "a"}', '1:10 json.length name ≥ 2'],
    ['{"name": "abcde"}', '1:10 json.length name ≤ 4'],
    ['{"name": 1}', '1:10 json.type name "…"'],
    ['{\n  "kind": "c"\n}', '2:11 json.value kind a | b'],
    ['{\n  "kind": "a",\n  "other": 1\n}', '3:3 json.unknown-key x.json name | kind | rule | list | must | odd | many'],
    ['{"must": {"have": "x", "more": 1}}', '1:24 json.unknown-key must have | some'],
    ['{"rule": {"level": "low", "more": 1}}', '1:27 json.unknown-key rule level'],
    ['{"many": {"a": {"tag": "x"}, "b": {"tag": "x", "teg": 1}}}', '1:48 json.unknown-key many.b tag'],
    ['{"rule": 5}', '1:10 json.type rule "…" | {…}'],
    ['{"rule": {"level": "mid"}}', '1:20 json.value rule.level low | high'],
    ['{"list": [1, "2"]}', '1:14 json.type list.1 123'],
    ['{"odd": 3}', '1:9 json.value odd not_multiple_of'],
    ['[]', '1:1 json.type x.json {…}']
  ])('%j is told with its place', (text, expected) => {
    expect(fault(text)).toBe(expected)
  })
})
