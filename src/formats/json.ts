import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import type * as z from 'zod/mini'
import {InputError} from '../input-error.ts'
import type {Position} from '../model/index.ts'

/** A JSON document that knows where its values stand. */
export interface JsonSource {
  readonly data: unknown
  /** Line and column, from 1, of the value a path leads to, or of the nearest one there is. */
  position(path: readonly PropertyKey[]): Position
}

/**
 * Reads JSON with positions. The grammar is JSON's; the positions come from the YAML parser, since JSON is YAML.
 *
 * @throws InputError `json.syntax` with the place of the fault.
 */
export function readJson(text: string, path: string): JsonSource {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ' '), {
    lineCounter: lines,
    schema: 'json',
    prettyErrors: false
  })
  const at = (offset: number): Position => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new InputError('json.syntax', {
      path,
      position: at(document.errors[0]?.pos[0] ?? Math.max(text.length - 1, 0))
    })
  }
  return {data, position: steps => at(offsetOf(document.contents, steps))}
}

function offsetOf(root: Node | null, steps: readonly PropertyKey[]): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && key.value === step)
      if (!pair) return offset
      node = pair.value
    } else if (isSeq(node)) node = node.items[Number(step)]
    else return offset
    offset = rangeOf(node) ?? offset
  }
  return offset
}

function rangeOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
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
  const where = issue.path.join('.') || '$'
  const args = {where, expected: expectedBy(issue), count: issues.length}
  throw new InputError(`json.${faultOf(issue.code)}`, {path, position: source.position(issue.path), args})
}

type Issue = z.core.$ZodIssue

/** Of the branches of a union the one that came furthest says most. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
  return inner && inner.path.length > 0 ? deepest({...inner, path: [...issue.path, ...inner.path]}) : issue
}

function faultOf(code: Issue['code']): 'unknown-key' | 'value' | 'type' {
  if (code === 'unrecognized_keys') return 'unknown-key'
  return code === 'invalid_type' || code === 'invalid_union' ? 'type' : 'value'
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'unrecognized_keys':
      return issue.keys.join(', ')
    case 'invalid_value':
      return issue.values.map(String).join(' | ')
    case 'invalid_format':
      return String(issue.pattern ?? issue.format)
    case 'too_small':
      return `≥ ${issue.minimum}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedBy))].join(' | ')
    default:
      return issue.code
  }
}
