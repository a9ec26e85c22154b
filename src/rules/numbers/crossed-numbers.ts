import {languageOf} from '../../align/language.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {crossing, type Ordered, orderedIn} from '../../quantities/ordered.ts'
import type {Stated} from './stated.ts'

/** Two numbers that a version has the other way round: from 31 to 34, where the others say from 34 to 31. */
export interface Crossed {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly here: Stated
  readonly there: Stated
}

interface Placed {
  readonly segment: Segment
  readonly ordered: Ordered
}

/** Where the order of a way or a list is turned in a version; two translations that agree outvote the source. */
export function crossedNumbers(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): readonly Crossed[] {
  const own = stated.get(source) ?? []
  if (own.length === 0) return []
  const original = orderedOf(own, source)
  if (original.length === 0) return []
  const targets = [...stated].filter(([locale]) => locale !== source)
  return original.flatMap(placed => {
    const all = targets.map(([locale, theirs]) => ({locale, found: turned(placed, orderedOf(theirs, locale))}))
    const [first, ...more] = all.filter(({found}) => found !== undefined)
    if (!first) return []
    const {at, other} = first.found!
    const [here, there] = [statedAt(other, at), statedAt(placed, at)]
    // All translations have it the other way round: the source is wrong.
    if (more.length > 0 && more.length + 1 === targets.length)
      return [{culprit: source, witnesses: targets.map(([locale]) => locale), here: there, there: here}]
    const witnesses = [source, ...all.filter(({found}) => found === undefined).map(({locale}) => locale)]
    return [{culprit: first.locale, witnesses, here, there}]
  })
}

/** The first of a version that has the numbers in another order, where none has them in this. */
function turned(placed: Placed, others: readonly Placed[]) {
  const found = others.flatMap(other => {
    const at = crossing(other.ordered, placed.ordered)
    return at === undefined ? [] : [{at, other}]
  })
  const isThere = others.some(({ordered}) => isEqual(ordered.values, placed.ordered.values))
  return isThere ? undefined : found[0]
}

function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, at) => Math.abs(value - b[at]!) <= 1e-9 * Math.abs(value))
}

function orderedOf(stated: readonly Stated[], locale: Locale): readonly Placed[] {
  const segments = [...new Set(stated.map(({segment}) => segment))]
  return segments.flatMap(segment => {
    const statements = stated.filter(one => one.segment === segment).map(({statement}) => statement)
    return orderedIn(segment.text, statements, languageOf(locale)).map(ordered => ({segment, ordered}))
  })
}

function statedAt({segment, ordered}: Placed, at: number): Stated {
  return {segment, statement: ordered.statements[at]!}
}
