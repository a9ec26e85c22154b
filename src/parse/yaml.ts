import {type Document, isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar, visit} from 'yaml'
import {InputError} from '../input-error.ts'
import type {Block, FrontMatter, Range, Segment} from '../model/index.ts'
import {wholeRun} from './attribute.ts'

/** What stands between the fences, and where. */
export interface FrontMatterSource {
  readonly text: string
  /** Offset of `text` in the file. */
  readonly offset: number
  /** Line of the file that holds the first line of `text`, from 1. */
  readonly line: number
  /** File, for messages. */
  readonly file: string
  readonly translatableKeys: readonly string[]
}

/**
 * Reads YAML front matter: its data, and one block for each string of a translatable key (`hero.title` names a key
 * inside a map, or inside each map of a list).
 *
 * @throws InputError `front-matter.invalid` with the place of the first error.
 */
export function readYaml(source: FrontMatterSource): {frontMatter: Omit<FrontMatter, 'end'>; blocks: Block[]} {
  const lines = new LineCounter()
  const document = parseDocument(source.text, {lineCounter: lines, keepSourceTokens: false, prettyErrors: false})
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
    Scalar(place, node, path) {
      if (place === 'key' || typeof node.value !== 'string') return
      const steps = stepsTo(path, place)
      const name = steps.filter(step => typeof step === 'string').join('.')
      if (source.translatableKeys.includes(name)) blocks.push(...field(steps.join('.'), node, source))
    }
  })
  return {frontMatter: {data, format: 'yaml'}, blocks}
}

/** The keys, and the indexes in lists, on the way to a node that stands at `place` of the last of its parents. */
function stepsTo(path: readonly unknown[], place: unknown): (string | number)[] {
  return path.flatMap((parent, index): (string | number)[] => {
    if (isPair(parent)) return isScalar(parent.key) ? [String(parent.key.value)] : []
    if (!isSeq(parent)) return []
    const next = path[index + 1]
    return [next === undefined ? Number(place) : parent.items.indexOf(next)]
  })
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

function field(key: string, node: Scalar, {text: yaml, offset}: FrontMatterSource): Block[] {
  if (typeof node.value !== 'string' || !node.range || node.value.trim() === '') return []
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
