import type {FeatureKind} from './feature.ts'
import type {IndexedUnit} from './indexed-unit.ts'
import {lengthVariance} from './length.ts'
import type {Couple} from './pair.ts'
import type {PairParameters} from './pair-parameters.ts'
import {BEAD_SHARES, BEADS, KINDS, PRIOR_STRENGTH} from './parameters.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

type Beads = readonly (readonly [Span, Span])[]

/** What the beads of a document say of it; with few beads the assumptions weigh more. */
export function estimate(couple: Couple, beads: Beads): PairParameters {
  const linked = beads.filter(([a, b]) => a.size > 0 && b.size > 0 && !isCopy(couple, [a, b]))
  const {drift, spread} = lengths(couple, linked)
  return {
    shares: beadShares(beads),
    kept: [keptBy(couple, linked, 0), keptBy(couple, linked, 1)],
    absent: [absentBy(couple, linked, 0), absentBy(couple, linked, 1)],
    drift,
    spread
  }
}

function beadShares(beads: Beads): number[] {
  const counts = BEADS.map(([n, m]) => {
    if (n === 0) return beads.reduce((sum, [a, b]) => sum + (a.size === 0 ? b.size : 0), 0)
    if (m === 0) return beads.reduce((sum, [a, b]) => sum + (b.size === 0 ? a.size : 0), 0)
    return beads.filter(([a, b]) => a.size === n && b.size === m).length
  })
  const total = counts.reduce((sum, count) => sum + count, 0) + PRIOR_STRENGTH.beads
  return counts.map((count, index) => (count + PRIOR_STRENGTH.beads * BEAD_SHARES[index]!) / total)
}

function lengths({sides}: Couple, linked: Beads) {
  const [first, second] = [sides[0].units, sides[1].units]
  const ratios = linked.map(([a, b]) => {
    const [x, y] = [total(first, a), total(second, b)]
    return {log: Math.log(y / x), variance: lengthVariance(x, y)}
  })
  const weight = sum(ratios, ({variance}) => 1 / variance)
  const drift = sum(ratios, ({log, variance}) => log / variance) / (weight + PRIOR_STRENGTH.length / 0.06)
  const squares = sum(ratios, ({log, variance}) => (log - drift) ** 2 / variance)
  return {drift, spread: (squares + PRIOR_STRENGTH.length) / (ratios.length + PRIOR_STRENGTH.length)}
}

function keptBy({sides}: Couple, linked: Beads, side: 0 | 1): Map<FeatureKind, number> {
  const [own, other] = [sides[side], sides[side === 0 ? 1 : 0]]
  const counts = new Map<FeatureKind, {kept: number; all: number}>()
  // Which bead a key of the other side was seen in last.
  const seen = new Int32Array(other.frequencies.length).fill(-1)
  for (let index = 0; index < linked.length; index += 1) {
    forEachKey(other, linked[index]![side === 0 ? 1 : 0], key => {
      seen[key] = index
    })
    forEachKey(own, linked[index]![side], key => {
      const kind = own.kinds[key]!
      if (other.frequencies[key] === 0 && !KINDS[kind].isStrict) return
      const count = counts.get(kind) ?? {kept: 0, all: 0}
      count.all += 1
      if (seen[key] === index) count.kept += 1
      counts.set(kind, count)
    })
  }
  const share = (kind: FeatureKind, {kept, all}: {kept: number; all: number}) =>
    Math.min(0.98, (kept + PRIOR_STRENGTH.kept * KINDS[kind].kept) / (all + PRIOR_STRENGTH.kept))
  return new Map([...counts].map(([kind, count]) => [kind, share(kind, count)]))
}

/**
 * Features that the other side never has, among those that it would never have without the bead. A unit that is not linked
 * has as many of both together.
 */
function absentBy({sides}: Couple, linked: Beads, side: 0 | 1): Map<FeatureKind, number> {
  const [own, other] = [sides[side], sides[side === 0 ? 1 : 0]]
  const counts = new Map<FeatureKind, {absent: number; all: number}>()
  const inBead = new Int32Array(other.frequencies.length)
  for (let index = 0; index < linked.length; index += 1) {
    const others = linked[index]![side === 0 ? 1 : 0]
    forEachKey(other, others, key => {
      inBead[key]! += 1
    })
    forEachKey(own, linked[index]![side], key => {
      if (other.frequencies[key]! > inBead[key]!) return
      const count = counts.get(own.kinds[key]!) ?? {absent: 0, all: 0}
      count.all += 1
      if (inBead[key] === 0) count.absent += 1
      counts.set(own.kinds[key]!, count)
    })
    forEachKey(other, others, key => {
      inBead[key] = 0
    })
  }
  return new Map(
    [...counts].map(([kind, {absent, all}]) => [kind, (absent + PRIOR_STRENGTH.kept) / (all + PRIOR_STRENGTH.kept)])
  )
}

/** Letters from which two texts that are alike are one that nobody translated. */
const COPY = 40

/** A text that stands in the other language as it is: it says nothing of what translations are like. */
function isCopy({sides}: Couple, [a, b]: readonly [Span, Span]): boolean {
  const [one, other] = [unitsOf(sides[0], a)[0]!, unitsOf(sides[1], b)[0]!]
  if (a.size > 1 || b.size > 1 || one.length < COPY || one.length !== other.length) return false
  // Each language reads sounds of its own besides.
  const [few, many] = one.keys.length < other.keys.length ? [one.keys, other.keys] : [other.keys, one.keys]
  return few.every(key => many.includes(key))
}

function forEachKey({units}: IndexedSide, {start, size}: Span, see: (key: number) => void): void {
  for (let unit = start; unit < start + size; unit += 1) {
    const {keys} = units[unit]!
    for (let at = 0; at < keys.length; at += 1) see(keys[at]!)
  }
}

function unitsOf({units}: IndexedSide, {start, size}: Span) {
  return units.slice(start, start + size)
}

function total(units: readonly IndexedUnit[], {start, size}: Span): number {
  return sum(units.slice(start, start + size), ({length}) => length)
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
