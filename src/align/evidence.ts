import type {Evidence} from '../model/index.ts'
import type {Model, Tuple} from './chain.ts'
import type {FeatureKind} from './feature.ts'

const KIND: Readonly<Partial<Record<FeatureKind, Evidence['kind']>>> = {
  number: 'number',
  digit: 'number',
  latin: 'latin',
  code: 'code',
  link: 'link',
  hanPair: 'han',
  sound: 'sound',
  soundShort: 'sound',
  term: 'term',
  word: 'lexicon',
  structure: 'structure'
}
/** Reasons that are given for a link, besides the lengths. */
const MOST = 6

/** Why the units of a tuple are linked: what they share, the most telling first, then their lengths in English letters. */
export function evidenceOf(tuple: Tuple, {sides, pair}: Model): Evidence[] {
  const filled = [...tuple.keys()].filter(side => tuple[side]!.size > 0)
  if (filled.length < 2) return []
  const worth = new Map<string, number>()
  for (const x of filled)
    for (const y of filled)
      if (x < y)
        for (const {key, gain} of pair(x, y).shared(tuple[x]!, tuple[y]!)) worth.set(key, (worth.get(key) ?? 0) + gain)
  const features = tuple.map(({start, size}, side) => {
    const units = sides[side]!.slice(start, start + size)
    return new Map(units.flatMap(({features}) => features.map(feature => [feature.key, feature] as const)))
  })
  const reasons = [...worth]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([key]): Evidence[] => {
      const kind = features.map(map => map.get(key)).find(feature => feature)?.kind
      const named = kind && KIND[kind]
      return named ? [{kind: named, seen: features.map(map => map.get(key)?.seen ?? '')}] : []
    })
  const lengths = tuple.map(({start, size}, side) =>
    String(Math.round(sides[side]!.slice(start, start + size).reduce((sum, {length}) => sum + length, 0)))
  )
  return [...distinctReasons(reasons).slice(0, MOST), {kind: 'length', seen: lengths}]
}

/** The first of the reasons that show the same. */
function distinctReasons(reasons: readonly Evidence[]): Evidence[] {
  const shown = reasons.map(({seen}) => seen.join('\n'))
  return reasons.filter((_, index) => shown.indexOf(shown[index]!) === index)
}
