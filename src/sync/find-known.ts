import {blockTexts} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryUnit} from '../model/index.ts'
import {astray} from './astray.ts'
import {normal, protectedKey} from './fingerprint.ts'
import {follow, shapesOf} from './follow.ts'
import type {Known, Span} from './known-text.ts'
import type {Version} from './piece.ts'

/** Finds the units of the memory in each version. */
export function findKnown(versions: readonly Version[], {units: known, source}: Memory): void {
  const texts = versions.map(({locale}) => ownTexts(known, locale))
  const shapes = new Map<string, string>()
  for (const [at, {pieces}] of versions.entries())
    for (const [own, shape] of shapesOf(texts[at]!, pieces)) shapes.set(texts[at]![own]!.place, shape)
  for (const [at, version] of versions.entries()) {
    const own = texts[at]!.map(text => ({...text, shape: shapeOf(text, shapes.get(text.place))}))
    const found = follow(own, version.pieces)
    if (version.locale !== source)
      for (const [index, start] of astray(own, version.pieces, found)) found[index] = {start, size: 1}
    for (const [index, span] of found.entries()) if (span) give(version, span, own[index]!.index)
  }
}

/** What is a heading in one version may be none in another, and code may be marked with a language in one and not in another. */
function shapeOf({isHeading, kind, key}: OwnText, shape: string | undefined): string | undefined {
  if (shape === undefined || / heading\d$/.test(shape) !== isHeading) return undefined
  return kind === 'code' ? shape.replace(/ code\S*$/, ` code${languageOf(key)}`) : shape
}

/** The language that code names where it begins: in its fence, or in the tags that open it. */
function languageOf(key: string): string {
  const code = key.slice(key.indexOf('\0') + 1)
  const [, ofTag, ofFence] =
    /^(?:<pre\b[^<>]*>\s*<code\b[^<>]*?\blang(?:uage)?-([\w+#.-]+)|(?:[`~]{3,}[ \t]*|\{%-?[ \t]*\w+[ \t]+)([^\s%`]+))/i.exec(
      code
    ) ?? []
  return ofTag ?? ofFence ?? ''
}

interface OwnText extends Known {
  readonly isHeading: boolean
  readonly index: number
  /** Its unit and which of its blocks it is. */
  readonly place: string
}

/** What the memory has in a language: a text for each block of a unit. */
function ownTexts(known: readonly MemoryUnit[], locale: Locale): OwnText[] {
  return known.flatMap(({variants, kind}, index) => {
    const own = variants[locale]
    if (!own || own.text === '') return []
    const texts = kind ? [own] : blockTexts({...own, level: undefined})
    return texts.map((text, at) => {
      const key = kind ? protectedKey(kind, text) : normal(text)
      const continues = at === 0 && own.continues === true
      return {
        key,
        index,
        place: `${index}/${at}`,
        continues,
        shape: undefined,
        kind,
        isHeading: at === 0 && own.level !== undefined
      }
    })
  })
}

function give({owners}: Version, {start, size}: Span, owner: number): void {
  for (let at = start; at < start + size; at += 1) owners[at] = owner
}
