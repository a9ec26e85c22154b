import {type Document, isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar, visit} from 'yaml'
import {InputError} from '../input-error.ts'
import type {Block, FrontMatter, Range} from '../model/index.ts'
import {wholeRun} from './attribute.ts'
import {readFlatYaml} from './flat-yaml.ts'
import type {FrontMatterSource} from './front-matter-source.ts'

/**
 * Reads YAML front matter: its data, and one block for each string of a translatable key (`hero.title` names a key
 * inside a map, or inside each map of a list).
 *
 * @throws InputError `front-matter.invalid` with the place of the first error.
 */
export function readYaml(source: FrontMatterSource): YamlReading {
  return readFlat(source) ?? readWithLibrary(source)
}

interface YamlReading {
  readonly frontMatter: Omit<FrontMatter, 'end'>
  readonly blocks: readonly Block[]
}

function readFlat(source: FrontMatterSource): YamlReading | undefined {
  const values = readFlatYaml(source.text)
  // The items of a list are texts of their own.
  const hasItems = values?.some(({key, value}) => Array.isArray(value) && source.translatableKeys.includes(key))
  if (!values || hasItems) return undefined
  const blocks = values.flatMap(({key, value, range, isQuoted}) => {
    if (typeof value !== 'string' || !source.translatableKeys.includes(key)) return []
    return field(key, {value, range, isQuoted}, source)
  })
  return {frontMatter: {data: Object.fromEntries(values.map(({key, value}) => [key, value])), format: 'yaml'}, blocks}
}

/** What the YAML library makes of front matter. */
export function readWithLibrary(source: FrontMatterSource): YamlReading {
  const lines = new LineCounter()
  // Below errors the library would speak to stderr itself, of a key that is a list.
  const options = {lineCounter: lines, keepSourceTokens: false, prettyErrors: false, logLevel: 'error'} as const
  const document = parseDocument(source.text, options)
  const [error] = document.errors
  const fail = (code: string, offset: number, args: Record<string, string>) => {
    const {line, col} = lines.linePos(offset)
    return new InputError(code, {path: source.file, position: {line: line + source.line - 1, column: col}, args})
  }
  if (error) throw fail('front-matter.invalid', error.pos[0], {reason: error.code})
  const alias = faultyAlias(document)
  if (alias) throw fail('front-matter.invalid', alias.offset, {reason: alias.reason})
  const data = toData(document)
  if (!data) throw fail('front-matter.invalid', 0, {reason: 'ALIAS_BOMB'})
  const blocks: Block[] = []
  visit(document, {
    Scalar(place, node, path) {
      if (place === 'key' || typeof node.value !== 'string') return
      const steps = stepsTo(path, place)
      const name = steps.filter(step => typeof step === 'string').join('.')
      if (source.translatableKeys.includes(name)) blocks.push(...field(steps.join('.'), textOf(node), source))
    }
  })
  return {frontMatter: {data, format: 'yaml'}, blocks}
}

/** The first alias that stands for nothing, or for what holds it. */
function faultyAlias(document: Document): {readonly offset: number; readonly reason: string} | undefined {
  let found: {offset: number; reason: string} | undefined
  visit(document, {
    Alias(_, alias, path) {
      const target = alias.resolve(document)
      if (target && !path.includes(target)) return undefined
      found = {offset: alias.range?.[0] ?? 0, reason: target ? 'ALIAS_CIRCLE' : 'ALIAS_UNKNOWN'}
      return visit.BREAK
    }
  })
  return found
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

/** A string of front matter: `range` is that of the text within its quotation marks, if it has any. */
interface FieldText {
  readonly value: string
  readonly range: Range
  readonly isQuoted: boolean
}

function textOf({value, type, range}: Scalar): FieldText {
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const inset = isQuoted ? 1 : 0
  // A parsed node has a range.
  const [start, end] = range!
  return {value: String(value), range: {start: start + inset, end: end - inset}, isQuoted}
}

function field(key: string, {value, range, isQuoted}: FieldText, {text: yaml, offset}: FrontMatterSource): Block[] {
  if (value.trim() === '') return []
  const source = {start: range.start + offset, end: range.end + offset}
  const isVerbatim = yaml.slice(range.start, range.end) === value
  const map = isVerbatim ? [{at: 0, length: value.length, source}] : wholeRun(value, source)
  const inset = isQuoted ? 1 : 0
  return [
    {
      kind: 'frontMatterField',
      key,
      containers: [],
      segments: [{text: value, codes: [], range: source, map}],
      range: {start: source.start - inset, end: source.end + inset}
    }
  ]
}
