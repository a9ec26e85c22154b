import {parse, TomlError} from 'smol-toml'
import {InputError} from '../input-error.ts'
import type {Block, FrontMatter} from '../model/index.ts'
import {wholeRun} from './attribute.ts'
import {TOML_FAULTS} from './data/toml-faults.ts'
import type {FrontMatterSource} from './front-matter-source.ts'

/**
 * Reads TOML front matter: its data, and one block for each string of a translatable key.
 *
 * @throws InputError `front-matter.toml` with the place of the error.
 */
export function readToml(source: FrontMatterSource): {frontMatter: Omit<FrontMatter, 'end'>; blocks: Block[]} {
  const data = dataOf(source)
  const blocks = strings(source.text).flatMap(({path, start, end, raw}) => {
    const names = path.filter(step => !/^\d+$/.test(step)).join('.')
    const value = at(data, path)
    // What was found by its place is what the parser read, or it is left alone.
    if (!source.translatableKeys.includes(names) || typeof value !== 'string' || value.trim() === '') return []
    if (readString(raw) !== value) return []
    const range = {start: start + source.offset, end: end + source.offset}
    const isVerbatim = source.text.slice(start, end) === value
    const map = isVerbatim ? [{at: 0, length: value.length, source: range}] : wholeRun(value, range)
    const segment = {text: value, codes: [], range, map}
    return [{kind: 'frontMatterField' as const, key: path.join('.'), containers: [], segments: [segment], range}]
  })
  return {frontMatter: {data, format: 'toml'}, blocks}
}

function dataOf({text, line, file}: FrontMatterSource): Record<string, unknown> {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const position = {line: error.line + line - 1, column: error.column}
    // The first line of its message says what; a picture of the code follows.
    const said = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')
    const [, reason = said] = TOML_FAULTS.find(([beginning]) => said.startsWith(beginning)) ?? []
    throw new InputError('front-matter.toml', {path: file, position, args: {reason}})
  }
}

function readString(raw: string): unknown {
  try {
    return parse(`x = ${raw}`).x
  } catch {
    return undefined
  }
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => {
    const isHolder = typeof value === 'object' && value !== null
    return isHolder && Object.hasOwn(value, step) ? value[step as keyof typeof value] : undefined
  }, data)
}

/** A string in TOML: the keys on the way to it, its content between the quotes, and all of it. */
interface TomlString {
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
  readonly raw: string
}

const HEADER = /^[ \t]*(\[\[?)[ \t]*([^\]\n\r]+?)[ \t]*\]\]?/
const KEY =
  /^[ \t]*((?:[\w-]+|"[^"\n\r]*"|'[^'\n\r]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n\r]*"|'[^'\n\r]*'))*)[ \t]*=[ \t]*/
const STEP = /[\w-]+|"[^"]*"|'[^']*'/g

/** The strings that stand behind a key on its line. */
function strings(toml: string): TomlString[] {
  const found: TomlString[] = []
  const counts = new Map<string, number>()
  let table: string[] = []
  for (let at = 0; at < toml.length; ) {
    const lineEnd = toml.indexOf('\n', at) < 0 ? toml.length : toml.indexOf('\n', at) + 1
    const line = toml.slice(at, lineEnd)
    const header = HEADER.exec(line)
    const key = header ? null : KEY.exec(line)
    if (header) table = tablePath(header, counts)
    const value = key && stringAt(toml, at + key[0].length)
    if (value) found.push({...value, path: [...table, ...steps(key[1]!)]})
    at = value ? Math.max(lineEnd, value.end) : lineEnd
  }
  return found
}

/** Arrays of tables count: the second `[[item]]` is `item.1`. */
function tablePath([, bracket, name]: RegExpExecArray, counts: Map<string, number>): string[] {
  const path = steps(name!)
  if (bracket === '[') return path
  const count = counts.get(name!) ?? 0
  counts.set(name!, count + 1)
  return [...path, String(count)]
}

function steps(name: string): string[] {
  return (name.match(STEP) ?? []).map(step => step.replace(/^["']|["']$/g, ''))
}

function stringAt(toml: string, at: number): Omit<TomlString, 'path'> | undefined {
  const quote = ['"""', "'''", '"', "'"].find(quote => toml.startsWith(quote, at))
  if (!quote) return undefined
  const start = at + quote.length
  let end = toml.indexOf(quote, start)
  if (quote.startsWith('"')) while (end >= 0 && isEscaped(toml, end)) end = toml.indexOf(quote, end + 1)
  return end < 0 ? undefined : {start, end, raw: toml.slice(at, end + quote.length)}
}

function isEscaped(text: string, at: number): boolean {
  let count = 0
  while (text[at - 1 - count] === '\\') count += 1
  return count % 2 === 1
}
