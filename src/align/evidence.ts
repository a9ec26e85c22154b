import type {Evidence} from '../model/index.ts'
import type {Model} from './chain.ts'
import type {FeatureKind, Side} from './feature.ts'
import type {Tuple} from './linked.ts'
import {linkedWords} from './linked-words.ts'
import type {Reason} from './reason.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

const KIND: Readonly<Partial<Record<FeatureKind, Evidence['kind']>>> = {
  number: 'number',
  digit: 'number',
  latin: 'latin',
  name: 'latin',
  code: 'code',
  link: 'link',
  hanPair: 'han',
  sound: 'sound',
  soundShort: 'sound',
  term: 'term',
  structure: 'structure',
  memory: 'memory'
}
/** Reasons that are given for a link, besides the lengths. */
const MOST = 6

/** Why the units of a tuple are linked: what they share, the most telling first, then their lengths in English letters. */
export function evidenceOf(tuple: Tuple, model: Model, sides: readonly Side[]): Evidence[] {
  if (tuple.filter(({size}) => size > 0).length < 2) return []
  const reasons = [...commonFeatures(tuple, model, sides), ...linkedWords(tuple, model, sides)].sort(
    (a, b) => b.worth - a.worth || (shown(a) < shown(b) ? -1 : 1)
  )
  const lengths = tuple.map(({start, size}, side) =>
    String(Math.round(sides[side]!.units.slice(start, start + size).reduce((sum, {length}) => sum + length, 0)))
  )
  const told = distinct(reasons).slice(0, MOST)
  return [...told.map(({kind, seen}) => ({kind, seen})), {kind: 'length', seen: lengths}]
}

function commonFeatures(tuple: Tuple, {vocabulary, pair}: Model, sides: readonly Side[]): Reason[] {
  const worth = new Map<string, number>()
  for (const [x, first] of tuple.entries())
    for (const [y, second] of tuple.entries())
      if (x < y)
        for (const key of sharedKeys(vocabulary.sides[x]!, first, vocabulary.sides[y]!, second)) {
          const name = vocabulary.keys.names[key]!
          worth.set(name, (worth.get(name) ?? 0) + pair(x, y).gain(key))
        }
  const features = tuple.map(({start, size}, side) => {
    const units = sides[side]!.units.slice(start, start + size)
    const all = units.flatMap(({features}) => features)
    return new Map(all.reverse().map(feature => [feature.key, feature]))
  })
  return [...worth].flatMap(([key, worth]): Reason[] => {
    const kind = features.map(map => map.get(key)).find(feature => feature)?.kind
    const named = kind && KIND[kind]
    return named ? [{kind: named, seen: features.map(map => map.get(key)?.seen ?? ''), worth}] : []
  })
}

function sharedKeys(first: IndexedSide, a: Span, second: IndexedSide, b: Span): number[] {
  const keys = ({units}: IndexedSide, {start, size}: Span) =>
    units.slice(start, start + size).flatMap(({keys}) => [...keys])
  const others = new Set(keys(second, b))
  return [...new Set(keys(first, a))].filter(key => others.has(key))
}

function shown({seen}: Evidence): string {
  return seen.join('\n')
}

/** The first of the reasons that show the same, or a part of one before it: 会議所 after 商工会議所. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const kept: Reason[] = []
  for (const reason of reasons) {
    const isTold = kept.some(({seen}) => reason.seen.every((part, side) => (seen[side] ?? '').includes(part)))
    if (!isTold) kept.push(reason)
  }
  return kept
}
