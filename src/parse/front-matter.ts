import {type Document, isScalar, LineCounter, type Pair, parseDocument, visit} from 'yaml'
import {InputError} from '../input-error.ts'
import type {Block, FrontMatter, Range, Segment} from '../model/index.ts'

/** What stands between the fences, and where. */
export interface FrontMatterSource {
  readonly yaml: string
  /** Offset of `yaml` in the file. */
  readonly offset: number
  /** Line of the file that holds the first line of `yaml`, from 1. */
  readonly line: number
  /** File, for messages. */
  readonly file: string
  readonly translatableKeys: readonly string[]
}

/**
 * Reads YAML front matter: its data, and one block for each string of a translatable key (`hero.title` names a key
 * inside a map).
 *
 * @throws InputError `front-matter.invalid` with the place of the first error.
 */
export function readFrontMatter(source: FrontMatterSource): {frontMatter: FrontMatter; blocks: Block[]} {
  const lines = new LineCounter()
  const document = parseDocument(source.yaml, {lineCounter: lines, keepSourceTokens: false, prettyErrors: false})
  const [error] = document.errors
  const fail = (code: string, offset: number, args: Record<string, string>) => {
    const {line, col} = lines.linePos(offset)
    return new InputError(code, {path: source.file, position: {line: line + source.line - 1, column: col}, args})
  }
  if (error) throw fail('front-matter.invalid', error.pos[0], {reason: error.code})
  const data = toData(document)
  if (!data) throw fail('front-matter.invalid', 0, {reason: 'ALIAS_BOMB'})
  const blocks: Block[] = []
  visit(document, {
    Pair(_, pair, path) {
      const key = [...path.flatMap(keyOf), ...keyOf(pair)].join('.')
      if (source.translatableKeys.includes(key)) blocks.push(...field(key, pair, source))
    }
  })
  return {frontMatter: {data}, blocks}
}

function keyOf(node: unknown): string[] {
  const isPair = typeof node === 'object' && node !== null && 'key' in node
  return isPair && isScalar(node.key) ? [String(node.key.value)] : []
}

/** The data; none when it is no map, as in a text that begins with two rules; undefined when aliases multiply. */
function toData(document: Document): Record<string, unknown> | undefined {
  try {
    const data: unknown = document.toJS({maxAliasCount: 100})
    return isRecord(data) ? data : {}
  } catch {
    return undefined
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function field(key: string, {value: node}: Pair, {yaml, offset}: FrontMatterSource): Block[] {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range || node.value.trim() === '') return []
  const [start, end] = node.range
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const inner: Range = isQuoted ? {start: start + 1, end: end - 1} : {start, end}
  const source = {start: inner.start + offset, end: inner.end + offset}
  const isVerbatim = yaml.slice(inner.start, inner.end) === node.value
  const segment: Segment = {
    text: node.value,
    codes: [],
    range: source,
    map: isVerbatim ? [{at: 0, length: node.value.length, source}] : wholeRun(node.value, source)
  }
  return [
    {
      kind: 'frontMatterField',
      key,
      containers: [],
      segments: [segment],
      range: {start: start + offset, end: end + offset}
    }
  ]
}

/** A value that is not its source letter by letter maps as a whole; the length is kept from being equal. */
function wholeRun(text: string, source: Range) {
  if (text.length !== source.end - source.start) return [{at: 0, length: text.length, source}]
  const middle = source.start + text.length - 1
  return [
    {at: 0, length: text.length - 1, source: {start: source.start, end: middle + 1}},
    {at: text.length - 1, length: 1, source: {start: middle, end: middle + 1}}
  ]
}
