import {memoryText, readable} from '../formats/memory-text.ts'
import type {
  Locale,
  Memory,
  MemoryText,
  MemoryUnit,
  MemoryVariant,
  ParallelText,
  TranslationUnit
} from '../model/index.ts'
import {fingerprint, normal} from './fingerprint.ts'
import {type Places, placesOf} from './places.ts'
import type {SyncItem, SyncPlan} from './plan.ts'

/**
 * Compares the versions of an article with its memory. A source text that changed alone makes its targets stale; a
 * target that changed too counts as done; what one lacks is missing; what the source dropped is obsolete. Without a
 * memory the versions are taken over as they stand. Ids come from the alignment, which knows the memory.
 */
export function sync(parallel: ParallelText, memory: Memory | undefined): SyncPlan {
  const known = new Map(memory?.units.map(unit => [unit.id, unit]))
  const {source, articles, path} = parallel
  const targets = [...articles.keys()].filter(locale => locale !== source)
  const places = placesOf(parallel)
  const compared = parallel.units.map(unit => compare(unit, known.get(unit.id), source))
  const items = targets.flatMap(locale => compared.flatMap(one => item(one, {locale, parallel, places})))
  return {
    path,
    items: items.sort((a, b) => targets.indexOf(a.locale) - targets.indexOf(b.locale) || a.range.start - b.range.start),
    memory: {path, source, units: compared.map(({memory}) => memory)},
    isTakeOver: memory === undefined,
    damaged: memory?.damaged ?? []
  }
}

/** A unit and what the memory knew of it. */
interface Compared {
  readonly unit: TranslationUnit
  /** The source text now; undefined when the source lacks it. */
  readonly text: MemoryText | undefined
  /** The unit as the memory will have it; a target with `was` is behind its source. */
  readonly memory: MemoryUnit
}

function compare(unit: TranslationUnit, known: MemoryUnit | undefined, source: Locale): Compared {
  const original = unit.variants.get(source)
  const text = original && memoryText(original)
  const entries = [...unit.variants].map(([locale, segments]): [Locale, MemoryVariant] => {
    const now = memoryText(segments)
    if (locale === source) return [locale, {...now, state: 'final', origin: 'person'}]
    return [locale, target(now, {text, old: known?.variants[locale], oldSource: known?.variants[source]})]
  })
  return {unit, text, memory: {id: unit.id, variants: Object.fromEntries(entries)}}
}

interface Before {
  /** The source text now. */
  readonly text: MemoryText | undefined
  readonly old: MemoryVariant | undefined
  readonly oldSource: MemoryText | undefined
}

/** A target as the memory will have it. It stays behind until somebody changes it or the source returns. */
function target(now: MemoryText, {text, old, oldSource}: Before): MemoryVariant {
  const isSame = old !== undefined && normal(old) === normal(now)
  const {state, origin} = isSame ? old : {state: 'translated' as const, origin: 'person' as const}
  const base = {...now, state, origin}
  const madeFrom = old?.was ?? (oldSource && textOf(oldSource))
  if (text === undefined) {
    // The source dropped it; an addition of the translator's own was never made from anything.
    return madeFrom === undefined ? base : {...base, ...(old?.from !== undefined && {from: old.from}), was: madeFrom}
  }
  const isBehind = isSame && old.from !== undefined && old.from !== fingerprint(text) && madeFrom !== undefined
  return isBehind ? {...base, from: old.from!, was: madeFrom} : {...base, from: fingerprint(text)}
}

function textOf({text, codes}: MemoryText): MemoryText {
  return codes ? {text, codes} : {text}
}

interface Surroundings {
  readonly locale: Locale
  readonly parallel: ParallelText
  readonly places: Places
}

function item({unit, text, memory}: Compared, {locale, parallel, places}: Surroundings): SyncItem[] {
  const {articles, source} = parallel
  const [variant, original] = [memory.variants[locale], unit.variants.get(source)]
  const base = {locale, unit: unit.id, file: articles.get(locale)!.file, sourceFile: articles.get(source)!.file}
  if (!original) {
    if (!variant) return []
    const here = {...base, range: places.of(unit, locale), source: ''}
    return [
      variant.was === undefined ? {...here, status: 'keep'} : {...here, status: 'obsolete', was: readable(variant.was)}
    ]
  }
  const sourceRange = {start: original[0]!.range.start, end: original.at(-1)!.range.end}
  const here = {...base, range: places.of(unit, locale), source: text ? readable(text) : '', sourceRange}
  if (!variant) return [{...here, status: 'missing'}]
  if (variant.was !== undefined) return [{...here, status: 'stale', was: readable(variant.was)}]
  return [{...here, status: unit.group.isMoved ? 'moved' : 'keep'}]
}
