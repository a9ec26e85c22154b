import {wordsOf} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryUnit} from '../model/index.ts'
import {nearestIn} from './fuzzy.ts'
import {plain} from './grams.ts'

/** A text of the memory and how the other languages render it. */
export interface Rendering {
  readonly locale: Locale
  readonly text: string
  /** Units that have the text. */
  readonly count: number
  /** 1 where the text holds what was asked for; less where it is only like it. */
  readonly score: number
  /** Of each other language the texts, the most frequent first. */
  readonly others: readonly {readonly locale: Locale; readonly text: string; readonly count: number}[]
  /** Articles it stands in, sorted. */
  readonly paths: readonly string[]
}

export interface FindOptions {
  /** Only texts of this language. */
  readonly locale?: Locale | undefined
  readonly most?: number
}

/** What the memory has of a text, in any language: the texts that hold it, the most frequent first; then those that are like it. */
export function findIn(memories: readonly Memory[], asked: string, {locale, most = 20}: FindOptions = {}): Rendering[] {
  const entries = collect(memories, locale)
  const wanted = plain(asked)
  const isHolding = entries.map(({text}) => plain(text).includes(wanted))
  const sorted = entries
    .filter((_, index) => isHolding[index])
    .sort((a, b) => b.uses.length - a.uses.length || compare(a.text, b.text))
    .slice(0, most)
  const rest = entries.filter((_, index) => !isHolding[index])
  const texts = rest.map(({text}) => text)
  const like = nearestIn(texts, asked, Math.max(0, Math.min(5, most - sorted.length)))
  return [
    ...sorted.map(entry => rendering(entry, 1)),
    ...like.map(({index, score}) => rendering(rest[index]!, Math.min(score, 0.99)))
  ]
}

interface Text {
  readonly locale: Locale
  readonly text: string
}

interface Use {
  readonly path: string
  readonly others: readonly Text[]
}

interface Entry {
  readonly locale: Locale
  readonly text: string
  readonly uses: Use[]
}

function collect(memories: readonly Memory[], only: Locale | undefined): Entry[] {
  const entries = new Map<string, Entry>()
  for (const {path, source, units} of memories)
    for (const texts of units.flatMap(unit => renderedTogether(unit, source)))
      for (const {locale, text} of texts) {
        if (text === '' || (only !== undefined && locale !== only)) continue
        const name = `${locale}\0${text}`
        const entry = entries.get(name) ?? {locale, text, uses: []}
        entry.uses.push({path, others: texts.filter(other => other.locale !== locale && other.text !== '')})
        entries.set(name, entry)
      }
  return [...entries.values()]
}

/** The texts of a unit that render each other: what is stale renders what its source said before. */
function renderedTogether({kind, lead, variants}: MemoryUnit, source: Locale): (readonly Text[])[] {
  if (kind) return []
  const now: Text[] = []
  const before = new Map<string, Text[]>()
  for (const [locale, {text, was}] of Object.entries(variants)) {
    const own = {locale, text: wordsOf(text)}
    if (!was) {
      now.push(own)
      continue
    }
    const original = wordsOf(was.text)
    before.set(original, [...(before.get(original) ?? [{locale: lead ?? source, text: original}]), own])
  }
  return [now, ...before.values()]
}

function rendering({locale, text, uses}: Entry, score: number): Rendering {
  const counts = new Map<string, {locale: Locale; text: string; count: number}>()
  for (const other of uses.flatMap(({others}) => others)) {
    const name = `${other.locale}\0${other.text}`
    counts.set(name, {...other, count: (counts.get(name)?.count ?? 0) + 1})
  }
  const others = [...counts.values()].sort(
    (a, b) => compare(a.locale, b.locale) || b.count - a.count || compare(a.text, b.text)
  )
  return {locale, text, count: uses.length, score, others, paths: [...new Set(uses.map(({path}) => path))].sort()}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
