import {readable} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryUnit, ParallelText} from '../model/index.ts'
import {answered} from './answers.ts'
import {type Placed, place} from './compare.ts'
import {leadOf} from './lead.ts'
import {type MinorMarks, minorMarks} from './minor-marks.ts'
import type {Piece} from './piece.ts'
import {type Places, placesOf} from './places.ts'
import type {SyncItem, SyncPlan} from './plan.ts'
import {settle} from './settle.ts'
import {type Traced, trace} from './trace.ts'

/** What the person who starts a sync says of the changes. */
export interface SyncOptions {
  /** What changed in the source needs no translation, as a comment or the front matter of the source may say too. */
  readonly isMinor?: boolean
  /** What changed since the memory was written needs none; what is stale from before stays so. */
  readonly isNewMinor?: boolean
}

/**
 * Compares the versions of an article with its memory. A source text that changed alone makes its targets stale; a
 * target that changed too counts as done; what one lacks is missing, in the source too where a target has something new; what the source dropped is
 * obsolete; what it moved is to follow. Without a memory the versions are taken over as they stand.
 */
export function sync(parallel: ParallelText, memory: Memory | undefined, options: SyncOptions = {}): SyncPlan {
  const {source, articles, path} = parallel
  const locales = [...articles.keys()]
  const units = trace(parallel, memory && settle(memory, parallel))
  const settled = new Map(locales.map(locale => [locale, answered(articles.get(locale)!, units)]))
  const marked = minorMarks(articles.get(source)!, units)
  const places = placesOf(
    parallel,
    units,
    ({isMoved, known}, locale) => isMoved ?? known?.variants[locale]?.moved ?? false
  )
  const placed = units.flatMap(unit => {
    const lead = leadOf(unit, source, memory)
    const targets = locales.filter(locale => locale !== lead)
    return place(unit, {source, lead, targets, settled, places, minor: minorOf(unit, marked, options)})
  })
  const items = locales.flatMap(locale => placed.flatMap(one => item(one, {locale, parallel, places})))
  return {
    path,
    items: items.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale) || a.range.start - b.range.start),
    memory: {path, source, units: placed.map(({memory}) => memory)},
    isTakeOver: memory === undefined,
    damaged: memory?.damaged ?? []
  }
}

function minorOf(
  {id}: Traced,
  {ids, isWhole}: MinorMarks,
  {isMinor, isNewMinor}: SyncOptions
): 'all' | 'new' | undefined {
  if (isMinor || ids.has(id)) return 'all'
  return isNewMinor || isWhole ? 'new' : undefined
}

interface Surroundings {
  readonly locale: Locale
  readonly parallel: ParallelText
  readonly places: Places
}

function item({unit, memory, minor}: Placed, {locale, parallel: {articles, source}, places}: Surroundings): SyncItem[] {
  const lead = memory.lead ?? source
  if (locale === lead) return []
  const variant = memory.variants[locale]
  const original = unit.places.get(lead)
  const base = {
    locale,
    unit: unit.id,
    ...(unit.kind && {kind: unit.kind}),
    file: articles.get(locale)!.file,
    sourceLocale: lead,
    sourceFile: articles.get(lead)!.file,
    range: places.of(unit, locale),
    ...(variant?.was && {was: readable(variant.was)})
  }
  if (!original) {
    if (!variant) return []
    return [{...base, source: '', status: variant.was ? 'obsolete' : 'keep'}]
  }
  const here = {...base, source: readable(memory.variants[lead]!), sourceRange: rangeOf(original)}
  const isListItem = articles.get(lead)!.blocks[original[0]!.block]?.containers.at(-1)?.kind === 'listItem'
  if (!unit.places.has(locale))
    return isCovered(memory, locale) ? [] : [{...here, ...(isListItem && {isListItem}), status: 'missing'}]
  if (variant?.was) return [{...here, status: 'stale'}]
  const before = places.before(unit, locale)
  const behind = before && places.of(before, locale)
  if (variant?.moved)
    return [
      {...here, status: 'moved', behind: behind ? articles.get(locale)!.text.slice(behind.start, behind.end) : ''}
    ]
  return [{...here, ...(minor.has(locale) && {isMinor: true}), status: 'keep'}]
}

/** A target may be without a unit on purpose: then it is remembered as empty, and made from the source as it is. */
function isCovered({variants}: MemoryUnit, locale: Locale): boolean {
  return variants[locale] !== undefined && variants[locale].was === undefined
}

function rangeOf(pieces: readonly Piece[]) {
  return {start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end}
}
