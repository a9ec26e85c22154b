import type {Locale, Memory, ParallelText} from '../model/index.ts'
import {keepAbsorbed, withAbsorbed} from './absorbed.ts'
import {answered} from './answers.ts'
import {place} from './compare.ts'
import {continuing} from './continuing.ts'
import {type Definitions, definitionsOf} from './definitions.ts'
import {formsOf} from './form.ts'
import {withHeld} from './held.ts'
import {idleMarks} from './idle-marks.ts'
import {itemsOf} from './item.ts'
import {leadOf} from './lead.ts'
import {type MinorMarks, minorMarks} from './minor-marks.ts'
import {placesOf} from './places.ts'
import type {SyncPlan} from './plan.ts'
import {settle} from './settle.ts'
import {type Traced, trace} from './trace.ts'

/** What the person who starts a sync says of the changes. */
export interface SyncOptions {
  /** What changed in the source needs no translation, as a comment or the front matter of the source may say too. */
  readonly isMinor?: boolean
  /** What changed since the memory was written needs none; what is stale from before stays so. */
  readonly isNewMinor?: boolean
  /** Ids of units that are ticked in notes which a version is read without (`looseIn`). */
  readonly done?: ReadonlyMap<Locale, readonly string[]>
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
  const settled = new Map(
    locales.map(locale => [locale, answered(articles.get(locale)!, units, options.done?.get(locale))])
  )
  const marked = minorMarks(articles.get(source)!, units)
  const places = placesOf(
    parallel,
    units,
    ({id, isMoved, known}, locale) =>
      !settled.get(locale)!.has(id) && (isMoved ?? known?.variants[locale]?.moved ?? false)
  )
  const blocks = continuing(units, locales)
  const forms = new Map(locales.map(locale => [locale, formsOf(units, locale)]))
  const placeOf = (unit: Traced, definitions?: Definitions) => {
    const lead = leadOf(unit, source, memory)
    const targets = locales.filter(locale => locale !== lead)
    return place(unit, {
      source,
      lead,
      ledBefore: unit.known?.lead ?? memory?.source,
      targets,
      settled,
      places,
      continuing: blocks,
      forms,
      minor: minorOf(unit, marked, options),
      ...(definitions && {definitions})
    })
  }
  const texts = new Map(units.map(unit => [unit, unit.kind === 'definition' ? undefined : placeOf(unit)]))
  const known = [...texts.values()].flatMap(found => found?.map(({memory}) => memory) ?? [])
  const definitions = definitionsOf(known, source)
  const placed = [...texts].flatMap(([unit, found]) => found ?? placeOf(unit, definitions))
  const found = locales.flatMap(locale => placed.flatMap(one => itemsOf(one, {locale, parallel, places})))
  const items = withAbsorbed(
    found.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale) || a.range.start - b.range.start)
  )
  const kept = placed.map(({memory}) => memory)
  return {
    path,
    items: withHeld(items),
    memory: {path, source, units: keepAbsorbed(kept, items)},
    idleMarks: idleMarks(parallel, marked, units),
    isTakeOver: memory === undefined,
    damaged: memory?.damaged ?? []
  }
}

function minorOf(
  {id}: Traced,
  {marks, isWhole}: MinorMarks,
  {isMinor, isNewMinor}: SyncOptions
): 'all' | 'new' | undefined {
  if (isMinor || marks.some(({ids}) => ids.has(id))) return 'all'
  return isNewMinor || isWhole ? 'new' : undefined
}
