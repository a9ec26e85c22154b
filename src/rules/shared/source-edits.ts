import type {Block, Locale, Memory, ParallelText, Range, Segment} from '../../model/index.ts'
import type {Surroundings} from '../../rule.ts'
import {sync} from '../../sync/index.ts'
import type {SyncPlan} from '../../sync/plan.ts'

const plans = new WeakMap<ParallelText, SyncPlan>()

/** What a sync would find; an article has one memory. */
export function planOf(parallel: ParallelText, memory: Memory): SyncPlan {
  const plan = plans.get(parallel) ?? sync(parallel, memory)
  plans.set(parallel, plan)
  return plan
}

/** Blocks or segments of one version. */
type Stretch = readonly (Block | Segment)[]

/** What the source dropped and parted since the last sync, by the memory: `stale-translation` tells it. */
export interface SourceEdits {
  /** All that the versions have there was made from a source text that is gone. */
  isDropped(variants: ReadonlyMap<Locale, Stretch>): boolean
  /** The source parted or joined the paragraphs that a version has there. */
  isRearranged(stretch: Stretch, locale: Locale): boolean
}

const NONE: SourceEdits = {isDropped: () => false, isRearranged: () => false}

export function sourceEdits(
  parallel: ParallelText,
  {memory, config}: Pick<Surroundings, 'memory' | 'config'>
): SourceEdits {
  if (!memory || config.rules['stale-translation']?.severity === 'off') return NONE
  const {items} = planOf(parallel, memory)
  const dropped = new Map<Locale, Range[]>()
  const rearranged = new Map<Locale, Range[]>()
  const add = (ranges: Map<Locale, Range[]>, locale: Locale, range: Range) =>
    ranges.set(locale, [...(ranges.get(locale) ?? []), range])
  for (const {status, locale, range, paragraph} of items) {
    if (status === 'obsolete') add(dropped, locale, range)
    else if (paragraph) add(rearranged, locale, range)
  }
  return {
    isDropped: variants => [...variants].every(([locale, stretch]) => isCovered(stretch, dropped.get(locale) ?? [])),
    isRearranged: (stretch, locale) => textsIn(stretch).some(range => isIn(range, rearranged.get(locale) ?? []))
  }
}

function isCovered(stretch: Stretch, ranges: readonly Range[]): boolean {
  return ranges.length > 0 && textsIn(stretch).every(range => isIn(range, ranges))
}

function isIn(range: Range, ranges: readonly Range[]): boolean {
  return ranges.some(other => overlap(range, other))
}

/** Whether two stretches of one file share a character. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The places of the sentences; of a block without any its own. */
function textsIn(stretch: Stretch): readonly Range[] {
  return stretch.flatMap(one =>
    'segments' in one && one.segments.length > 0 ? one.segments.map(({range}) => range) : [one.range]
  )
}
