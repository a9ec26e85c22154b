import {distance} from '../../distance.ts'
import type {Memory, ParallelText} from '../../model/index.ts'
import {fragmentOf} from './link-target.ts'

/** Letters in which a fragment is another that was mistyped. */
const MOST = 2

/**
 * The links of the translations whose fragment is that of a link in the memory but for a slip of the keys, by their target, with the recorded
 * fragment. A recorded link that is still there was not mistyped.
 */
export function recordedSlips(
  {articles, source}: ParallelText,
  memory: Memory | undefined
): ReadonlyMap<string, string> {
  const slips = new Map<string, string>()
  if (!memory) return slips
  for (const [locale, {blocks}] of articles) {
    if (locale === source) continue
    const codes = blocks.flatMap(({segments}) => segments.flatMap(({codes}) => codes))
    const own = new Set(codes.flatMap(({kind, target}) => (kind === 'link' && target !== undefined ? [target] : [])))
    const recorded = memory.units.flatMap(({variants: {[locale]: variant}}) =>
      Object.values(variant?.codes ?? {}).flatMap(targetsIn)
    )
    const lost = recorded.filter(target => !own.has(target))
    for (const target of lost.length > 0 ? own : []) {
      if (recorded.includes(target)) continue
      const was = lost.find(other => isSlip(target, other))
      if (was !== undefined) slips.set(target, fragmentOf(was)!)
    }
  }
  return slips
}

/** The target of a link's closing mark, `](/port#map)`, where it has a fragment. */
function targetsIn(code: string): string[] {
  const target = /^\]\(<?([^\s<>]*#[^\s<>]+?)>?(?:\s+["'(].*)?\)$/.exec(code)?.[1]
  return target === undefined ? [] : [target]
}

function isSlip(target: string, other: string): boolean {
  const [page, otherPage] = [target, other].map(text => text.split('#')[0])
  const [own, theirs] = [fragmentOf(target), fragmentOf(other)]
  if (page !== otherPage || own === undefined || theirs === undefined) return false
  const apart = distance(own, theirs, MOST)
  return apart <= MOST && apart * 2 <= theirs.length
}
