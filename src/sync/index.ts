import {readable} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryUnit, ParallelText} from '../model/index.ts'
import {answered} from './answers.ts'
import {type Placed, place} from './compare.ts'
import type {Piece} from './piece.ts'
import {type Places, placesOf} from './places.ts'
import type {SyncItem, SyncPlan} from './plan.ts'
import {settle} from './settle.ts'
import {trace} from './trace.ts'

/** What the person who starts a sync says of the changes. */
export interface SyncOptions {
  /** What changed in the source needs no translation. */
  readonly isMinor?: boolean
}

/**
 * Compares the versions of an article with its memory. A source text that changed alone makes its targets stale; a
 * target that changed too counts as done; what one lacks is missing; what the source dropped is obsolete. Without a
 * memory the versions are taken over as they stand.
 */
export function sync(parallel: ParallelText, memory: Memory | undefined, options: SyncOptions = {}): SyncPlan {
  const {source, articles, path} = parallel
  const targets = [...articles.keys()].filter(locale => locale !== source)
  const units = trace(parallel, memory && settle(memory, parallel))
  const places = placesOf(parallel, units)
  const settled = new Map(targets.map(locale => [locale, answered(articles.get(locale)!, units)]))
  const placed = units.flatMap(unit => place(unit, {source, targets, settled, ...options}))
  const items = targets.flatMap(locale => placed.flatMap(one => item(one, {locale, parallel, places})))
  return {
    path,
    items: items.sort((a, b) => targets.indexOf(a.locale) - targets.indexOf(b.locale) || a.range.start - b.range.start),
    memory: {path, source, units: placed.map(({memory}) => memory)},
    isTakeOver: memory === undefined,
    damaged: memory?.damaged ?? []
  }
}

interface Surroundings {
  readonly locale: Locale
  readonly parallel: ParallelText
  readonly places: Places
}

function item({unit, memory, minor}: Placed, {locale, parallel: {articles, source}, places}: Surroundings): SyncItem[] {
  const variant = memory.variants[locale]
  const original = unit.places.get(source)
  const base = {
    locale,
    unit: unit.id,
    ...(unit.kind && {kind: unit.kind}),
    file: articles.get(locale)!.file,
    sourceFile: articles.get(source)!.file,
    range: places.of(unit, locale),
    ...(variant?.was && {was: readable(variant.was)})
  }
  if (!original) {
    if (!variant) return []
    return [{...base, source: '', status: variant.was ? 'obsolete' : 'keep'}]
  }
  const here = {...base, source: readable(memory.variants[source]!), sourceRange: rangeOf(original)}
  const isListItem = articles.get(source)!.blocks[original[0]!.block]?.containers.at(-1)?.kind === 'listItem'
  if (!unit.places.has(locale))
    return isCovered(memory, locale) ? [] : [{...here, ...(isListItem && {isListItem}), status: 'missing'}]
  if (variant?.was) return [{...here, status: 'stale'}]
  const isMinor = minor.has(locale) && {isMinor: true}
  return [{...here, ...isMinor, status: places.isMoved(unit, locale) ? 'moved' : 'keep'}]
}

/** A target may be without a unit on purpose: then it is remembered as empty, and made from the source as it is. */
function isCovered({variants}: MemoryUnit, locale: Locale): boolean {
  return variants[locale] !== undefined && variants[locale].was === undefined
}

function rangeOf(pieces: readonly Piece[]) {
  return {start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end}
}
