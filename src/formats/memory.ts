import {InputError} from '../input-error.ts'
import type {Locale, Memory, MemoryUnit, MemoryVariant, Segment} from '../model/index.ts'
import {memoryLineSchema} from './memory-schema.ts'

/**
 * Reads a memory: JSON Lines, one unit a line in the order of the article.
 *
 * @param file File for messages, relative to the project root; `path` is the article's.
 * @throws InputError `memory.line` with the first line that is damaged.
 */
export function parseMemory(text: string, {file, path}: {readonly file: string; readonly path: string}): Memory {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const entries = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1, file)]))
  return {path, source: entries[0]?.source ?? '', units: entries.map(({unit}) => unit)}
}

function parseLine(line: string, number: number, file: string): {source: Locale; unit: MemoryUnit} {
  const damaged = new InputError('memory.line', {path: file, position: {line: number, column: 1}})
  const result = memoryLineSchema.safeParse(dataOf(line))
  if (!result.success) throw damaged
  const {source, ...unit} = result.data
  return {source, unit}
}

/** Undefined when a line is no JSON: no unit either. */
function dataOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Writes a memory, one unit a line, keys in a fixed order: git merges it line by line. */
export function serializeMemory({source, units}: Memory): string {
  return units.map(({id, variants}) => `${JSON.stringify({id, source, variants: ordered(variants)})}\n`).join('')
}

function ordered(variants: MemoryUnit['variants']): Record<Locale, MemoryVariant> {
  const locales = Object.keys(variants).sort()
  return Object.fromEntries(
    locales.map(locale => {
      const {text, state, origin, from, was} = variants[locale]!
      return [locale, {text, state, origin, ...(from !== undefined && {from}), ...(was !== undefined && {was})}]
    })
  )
}

/** Segments as a text of the memory: joined by a blank, codes as `<1>…</1>` and `<2/>`, `<` and `&` as references. */
export function memoryText(segments: readonly Segment[]): string {
  return segments.map(tagged).join(' ')
}

function tagged({text, codes}: Segment): string {
  const at = new Map(codes.map(code => [code.at, code]))
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    const code = at.get(index)
    if (!code) result += REFERENCES[text[index]!] ?? text[index]
    else result += code.role === 'open' ? `<${code.id}>` : code.role === 'close' ? `</${code.id}>` : `<${code.id}/>`
  }
  return result
}

const REFERENCES: Readonly<Record<string, string>> = {'<': '&lt;', '&': '&amp;'}
