import {memoryText, readable} from '../../formats/memory-text.ts'
import type {Block, Locale, Memory, ParallelText, Range, Segment} from '../../model/index.ts'
import type {Surroundings} from '../../rule.ts'
import {sync} from '../../sync/index.ts'
import type {SyncItem, SyncPlan} from '../../sync/plan.ts'

const plans = new WeakMap<ParallelText, SyncPlan>()

/** What a sync would find; an article has one memory. */
export function planOf(parallel: ParallelText, memory: Memory): SyncPlan {
  const plan = plans.get(parallel) ?? sync(parallel, memory)
  plans.set(parallel, plan)
  return plan
}

/** Whether the memory does not have a text of the source: one that was never translated is told by another rule. */
export function isNewText({source: now, sourceLocale}: SyncItem, {units}: Memory): boolean {
  return !units.some(({variants: {[sourceLocale]: variant}}) => variant !== undefined && readable(variant) === now)
}

/** Blocks or segments of one version. */
type Stretch = readonly (Block | Segment)[]

/** What the source gained, dropped and parted since the last sync, by the memory: `stale-translation` tells it. */
export interface SourceEdits {
  /** All that the source has there is new, in itself or within a text that a version has as it was. */
  isNew(variants: ReadonlyMap<Locale, Stretch>, locale: Locale): boolean
  /** All that the versions have there was made from a source text that is gone. */
  isDropped(variants: ReadonlyMap<Locale, Stretch>): boolean
  /** The source changed what a version has there. */
  isStale(stretch: Stretch, locale: Locale): boolean
  /** The source parted or joined the paragraphs that a version has there. */
  isRearranged(stretch: Stretch, locale: Locale): boolean
}

const NONE: SourceEdits = {isNew: () => false, isDropped: () => false, isStale: () => false, isRearranged: () => false}

export function sourceEdits(
  parallel: ParallelText,
  {memory, config}: Pick<Surroundings, 'memory' | 'config'>
): SourceEdits {
  if (!memory || config.rules['stale-translation']?.severity === 'off') return NONE
  const {items} = planOf(parallel, memory)
  const added = new Map<Locale, Range[]>()
  const dropped = new Map<Locale, Range[]>()
  const stale = new Map<Locale, Range[]>()
  const rearranged = new Map<Locale, Range[]>()
  const grown: (SyncItem & {readonly sourceRange: Range})[] = []
  const add = (ranges: Map<Locale, Range[]>, locale: Locale, range: Range) =>
    ranges.set(locale, [...(ranges.get(locale) ?? []), range])
  for (const item of items) {
    const {status, locale, range, sourceLocale, sourceRange, paragraph} = item
    if (status === 'stale' && !paragraph && sourceRange && sourceLocale === parallel.source)
      grown.push({...item, sourceRange})
    if (status === 'obsolete') add(dropped, locale, range)
    else if (paragraph) add(rearranged, locale, range)
    else if (status === 'stale') add(stale, locale, range)
    else if (status === 'missing' && sourceRange && sourceLocale === parallel.source && isNewText(item, memory))
      add(added, locale, sourceRange)
  }
  const isGrown = (stretch: Stretch, locale: Locale) => {
    const segments = stretch.flatMap(one => ('segments' in one ? one.segments : [one]))
    const isNewIn = (segment: Segment) =>
      grown.some(
        item =>
          item.locale === locale &&
          overlap(segment.range, item.sourceRange) &&
          !item.was?.includes(readable(memoryText([segment])).trim())
      )
    return segments.length > 0 && segments.every(isNewIn)
  }
  return {
    isNew: (variants, locale) => {
      const stretch = variants.get(parallel.source) ?? []
      return isCovered(stretch, added.get(locale) ?? []) || isGrown(stretch, locale)
    },
    isDropped: variants => [...variants].every(([locale, stretch]) => isCovered(stretch, dropped.get(locale) ?? [])),
    isStale: (stretch, locale) => textsIn(stretch).some(range => isIn(range, stale.get(locale) ?? [])),
    isRearranged: (stretch, locale) => textsIn(stretch).some(range => isIn(range, rearranged.get(locale) ?? []))
  }
}

function isCovered(stretch: Stretch, ranges: readonly Range[]): boolean {
  return stretch.length > 0 && ranges.length > 0 && textsIn(stretch).every(range => isIn(range, ranges))
}

function isIn(range: Range, ranges: readonly Range[]): boolean {
  return ranges.some(other => overlap(range, other))
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The places of the sentences; of a block without any its own. */
function textsIn(stretch: Stretch): readonly Range[] {
  return stretch.flatMap(one =>
    'segments' in one && one.segments.length > 0 ? one.segments.map(({range}) => range) : [one.range]
  )
}
