import type {Locale, Memory, MemoryText, MemoryUnit, MemoryVariant, MemoryVariants} from '../model/index.ts'
import {memoryLineSchema, memoryVariantSchema} from './memory-schema.ts'

/**
 * Reads a memory: JSON Lines, one unit a line in the order of the article. What a merge left behind is read too: conflict markers are
 * passed over, and lines of one unit become its `rivals`. Lines that cannot be read are counted in `damaged`.
 *
 * @param path Of the article.
 */
export function parseMemory(text: string, {path}: {readonly path: string}): Memory {
  const units = new Map<string, MemoryUnit>()
  const damaged: number[] = []
  let source: Locale | undefined
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || CONFLICT.test(line)) continue
    const read = readLine(line)
    if (!read) damaged.push(index + 1)
    const {unit, source: stated} = read ?? salvage(line)
    source ??= stated
    if (unit) units.set(unit.id, withRival(units.get(unit.id), unit))
  }
  return {path, source: source ?? '', units: [...units.values()], ...(damaged.length > 0 && {damaged})}
}

/** The lines git sets around a conflict. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/

interface Line {
  readonly source?: Locale
  readonly unit?: MemoryUnit
}

function readLine(line: string): Line | undefined {
  const result = memoryLineSchema.safeParse(dataOf(line))
  if (!result.success) return undefined
  const {source, ...unit} = result.data
  return {source, unit}
}

/** Longer lines are given up when they are damaged. */
const LONGEST = 100_000

/** The id and the whole variants of a line that is damaged elsewhere, so that the unit may keep them. */
function salvage(line: string): Line {
  if (line.length > LONGEST) return {}
  const id = /"id":"([^"\\]+)"/.exec(line)?.[1]
  const found = [
    ...line.matchAll(/"([^"\\]+)":(\{"text":(?:"(?:[^"\\]|\\.)*"|[^"{}]|\{(?:"(?:[^"\\]|\\.)*"|[^"{}])*\})*\})/g)
  ]
  const variants = found.flatMap(([, locale, json]) => {
    const result = memoryVariantSchema.safeParse(dataOf(json!))
    return result.success ? [[locale!, result.data] as const] : []
  })
  return id !== undefined && variants.length > 0 ? {unit: {id, variants: Object.fromEntries(variants)}} : {}
}

/** Undefined when a text is no JSON: no unit either. */
function dataOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function withRival(known: MemoryUnit | undefined, unit: MemoryUnit): MemoryUnit {
  if (!known) return unit
  if (JSON.stringify(known.variants) === JSON.stringify(unit.variants)) return known
  return {...known, rivals: [...(known.rivals ?? []), unit.variants]}
}

/** Writes a memory, one unit a line, keys in a fixed order: git merges it line by line. */
export function serializeMemory({source, units}: Memory): string {
  return units
    .flatMap(({id, kind, lead, variants, notes, rivals = []}) =>
      [variants, ...rivals].map(own => `${JSON.stringify({id, source, kind, lead, variants: ordered(own), notes})}\n`)
    )
    .join('')
}

function ordered(variants: MemoryVariants): Record<Locale, MemoryVariant> {
  const locales = Object.keys(variants).sort()
  return Object.fromEntries(
    locales.map(locale => {
      const {continues, moved, state, origin, from, was, ...text} = variants[locale]!
      return [
        locale,
        {
          ...textOf(text),
          continues,
          moved,
          state,
          origin,
          ...(from !== undefined && {from}),
          ...(was && {was: textOf(was)})
        }
      ]
    })
  )
}

function textOf({text, codes, level}: MemoryText): MemoryText {
  return {text, ...(codes && {codes}), ...(level !== undefined && {level})}
}
