import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {lengthOf} from './text-length.ts'

/** How the lengths of two versions speak for a sentence being part of what stands beside it. */
export interface Division {
  /** How far the lengths are from what the page leads to expect, with the sentence as part of its neighbour: 0 as expected, ln 2 double or half. */
  readonly joined: number
  /** How much nearer that is than with the neighbour by itself. */
  readonly gain: number
}

/** Characters of two versions of the same length that are taken as seen before a page is. */
const SEEN = 100

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

const known = new WeakMap<readonly TranslationUnit[], Map<string, number>>()

/** How long one version is for each character of the other, over the sentences that correspond one to one; read once for a page. */
export function usualShare(units: readonly TranslationUnit[], having: Locale, lacking: Locale): number {
  const shares = known.get(units) ?? new Map<string, number>()
  known.set(units, shares)
  const pair = `${having} ${lacking}`
  const share = shares.get(pair) ?? readShare(units, having, lacking)
  shares.set(pair, share)
  return share
}

function readShare(units: readonly TranslationUnit[], having: Locale, lacking: Locale): number {
  let [more, less] = [SEEN, SEEN]
  for (const {variants} of units) {
    const [a, b] = [variants.get(having), variants.get(lacking)]
    if (a?.length !== 1 || b?.length !== 1) continue
    more += lengthOf(a)
    less += lengthOf(b)
  }
  return less / more
}
