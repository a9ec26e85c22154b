import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {lengthOf} from './text-length.ts'
import {usualShare} from './usual-share.ts'

/** How the lengths of two versions speak for a sentence being part of what stands beside it. */
export interface Division {
  /** How far the lengths are from what the page leads to expect, with the sentence as part of its neighbour: 0 as expected, ln 2 double or half. */
  readonly joined: number
  /** How much nearer that is than with the neighbour by itself. */
  readonly gain: number
}

/**
 * Whether a sentence that `lacking` has no counterpart of may be said in the sentence beside it, which that version divides otherwise: by
 * lengths, as Gale and Church (1993) align. Undefined where nothing beside it corresponds.
 */
export function divisionOf(
  unit: TranslationUnit,
  having: Locale,
  lacking: Locale,
  {units}: Pick<ParallelText, 'units'>
): Division | undefined {
  const at = units.indexOf(unit)
  const beside = [units[at - 1], units[at + 1]].filter(
    one => one?.group === unit.group && one.variants.has(having) && one.variants.has(lacking)
  )
  const own = lengthOf(unit.variants.get(having) ?? [])
  const usual = usualShare(units, having, lacking)
  const off = (more: number, less: number) => Math.abs(Math.log(less / (usual * more)))
  const all = beside.map(one => {
    const [more, less] = [having, lacking].map(locale => lengthOf(one!.variants.get(locale)!))
    const joined = off(more! + own, less!)
    return {joined, gain: off(more!, less!) - joined}
  })
  return all.sort((a, b) => b.gain - a.gain)[0]
}
