import type * as z from 'zod/mini'
import {InputError} from '../input-error.ts'
import {positions} from '../locate.ts'
import type {Position} from '../model/index.ts'
import {faultIn} from './json-fault.ts'
import {keysAt} from './json-keys.ts'
import {endOfString, keyOffsetAt, offsetAt} from './json-places.ts'
import {repeatedKey} from './json-twice.ts'

/** A JSON document that knows where its values stand. */
export interface JsonSource {
  readonly data: unknown
  /** Line and column, from 1, of the value a path leads to, or of the nearest one there is. */
  position(path: readonly PropertyKey[]): Position
  /** The same of the key a path ends with. */
  keyPosition(path: readonly PropertyKey[]): Position
}

/**
 * Reads JSON; a byte order mark is allowed. Places are looked up only when they are asked for.
 *
 * @throws InputError `json.syntax.<kind of fault>` with the place of the fault, what stands there and what was expected; `json.repeated`
 * with the place of a key that stands twice: which of the two is meant nobody can know.
 */
export function readJson(text: string, path: string): JsonSource {
  // A blank in place of the byte order mark keeps the columns.
  const json = text.replace(/^\uFEFF/, ' ')
  try {
    return sourceOf(json, path, JSON.parse(json))
  } catch (error) {
    if (error instanceof InputError) throw error
    const {kind, at, seen, expected} = faultIn(json)
    throw new InputError(`json.syntax.${kind}`, {path, position: positions(json)(at), args: {seen, expected}})
  }
}

function sourceOf(json: string, path: string, data: unknown): JsonSource {
  const at = (offset: number) => positions(json)(offset)
  const again = repeatedKey(json, data)
  if (again !== undefined) {
    const seen = json.slice(again, endOfString(json, again))
    throw new InputError('json.repeated', {path, position: at(again), args: {seen}})
  }
  return {
    data,
    position: steps => at(offsetAt(json, steps)),
    keyPosition: steps => at(keyOffsetAt(json, steps))
  }
}

/**
 * The data of a JSON source when it fits the schema.
 *
 * @throws InputError `json.<kind of fault>` with the place of the first fault, the path to it, what was expected, and
 * how many faults there are.
 */
export function fitting<Schema extends z.ZodMiniType>(
  schema: Schema,
  source: JsonSource,
  path: string
): z.infer<Schema> {
  const result = schema.safeParse(source.data)
  if (result.success) return result.data
  const {issues} = result.error
  const issue = deepest(issues[0]!)
  const about = {where: issue.path.join('.') || path, count: issues.length}
  const args =
    issue.code === 'unrecognized_keys'
      ? {...about, seen: issue.keys.join(', '), expected: keysAt(schema, issue.path).join(' | ')}
      : {...about, expected: expectedBy(issue)}
  // An unknown key is at fault itself, not what holds it.
  const position =
    issue.code === 'unrecognized_keys'
      ? source.keyPosition([...issue.path, issue.keys[0]!])
      : source.position(issue.path)
  const seen = valueAt(source.data, issue.path)
  // Nothing stands where the schema wants something.
  const isMissing = issue.path.length > 0 && seen === undefined
  throw new InputError(`json.${isMissing ? 'missing' : faultOf(issue, seen)}`, {path, position, args})
}

type Issue = z.core.$ZodIssue

/** Of the branches of a union the one that came furthest says most; of a wrong key, what is wrong with it. */
function deepest(issue: Issue): Issue {
  if (issue.code === 'invalid_key' && issue.issues[0]) return {...issue.issues[0], path: issue.path}
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return inner && inner.path.length > 0 ? deepest({...inner, path: [...issue.path, ...inner.path]}) : issue
}

/** A schema names the format of a string by a word, the key of a message under `input.json.format`. */
function faultOf(issue: Issue, seen: unknown): string {
  const {code, message} = issue
  if (code === 'unrecognized_keys') return 'unknown-key'
  if (code === 'invalid_format' && /^[a-z]+$/.test(message)) return `format.${message}`
  if ((code === 'too_small' || code === 'too_big') && (issue.origin === 'string' || issue.origin === 'array'))
    return code === 'too_small' && issue.minimum === 1 ? 'empty' : 'length'
  if (code === 'invalid_union')
    return isText(seen) && issue.errors.flat().some(({code}) => code === 'invalid_value') ? 'value' : 'type'
  return code === 'invalid_type' || (code === 'invalid_value' && !isText(seen)) ? 'type' : 'value'
}

/** Values to choose from are texts. */
function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function valueAt(data: unknown, path: Issue['path']): unknown {
  let value = data
  // Only a JSON object or list has anything at a key.
  for (const key of path) value = (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key]
  return value
}

/** Values as they are written in JSON: the same in every language. */
const SAMPLES: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '123',
  int: '123',
  boolean: 'true | false',
  array: '[…]',
  object: '{…}',
  record: '{…}'
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return SAMPLES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'invalid_format':
      return String(issue.pattern ?? issue.format)
    case 'too_small':
      return issue.minimum === 1 && SAMPLES[issue.origin] ? SAMPLES[issue.origin]! : `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedBy))].join(' | ')
    default:
      return issue.code
  }
}
