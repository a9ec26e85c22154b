import type {Block, Locale, ParallelText, Range} from '../model/index.ts'
import {FRONT, type Piece} from './piece.ts'
import {longestRise} from './rise.ts'
import type {Traced} from './trace.ts'

/** Where units stand, or belong, in a version. */
export interface Places {
  /** The pieces of a unit; where it has none, an empty range behind the nearest unit before it. */
  of(unit: Traced, locale: Locale): Range
  /** Whether a unit that the source moved stands elsewhere than there among those that need not follow. */
  isBehind(unit: Traced, locale: Locale): boolean
  /** The nearest unit before another in the order of the source that stands in a version and was not moved. */
  before(unit: Traced, locale: Locale): Traced | undefined
  /** The nearest such unit behind it. */
  after(unit: Traced, locale: Locale): Traced | undefined
}

interface Own {
  readonly range: Range
  readonly before: Traced | undefined
  /** The unit behind it that stands as it did. */
  next?: Traced
}

/**
 * Where all units stand, which are in the order of the source; each question is answered by a look-up.
 *
 * @param isMoved Whether the source moved a unit and a version has not followed as far as is known.
 */
export function placesOf(
  {articles, source}: ParallelText,
  units: readonly Traced[],
  isMoved: (unit: Traced, locale: Locale) => boolean
): Places {
  const places = new Map<Locale, Map<Traced, Own>>()
  const behind = new Map<Locale, ReadonlySet<Traced>>()
  for (const [locale, {blocks, text}] of articles) {
    const apart = locale === source ? new Set<Traced>() : outOfOrder(units, locale, source)
    const first = blocks.find(({kind}) => kind !== 'frontMatterField')?.range.start ?? text.length
    const isHere = (unit: Traced) => unit.places.has(source) && !isPlaceless(unit, locale)
    let moved = new Set(units.filter(unit => unit.places.has(locale) && isHere(unit) && isMoved(unit, locale)))
    // What need not follow is a neighbour that counts, by which others need not follow either.
    for (;;) {
      const own = ownPlaces(units, {locale, blocks, first, apart, isAnchor: unit => isHere(unit) && !moved.has(unit)})
      places.set(locale, own)
      behind.set(locale, moved)
      const left = new Set([...moved].filter(unit => standsElsewhere(unit, own)))
      if (left.size === moved.size) break
      moved = left
    }
  }
  function isPlaceless(unit: Traced, locale: Locale): boolean {
    const at = unit.places.get(locale)?.[0]?.block
    // A tag goes with its element.
    if (at !== undefined && at < FRONT) return true
    const block = at === undefined ? undefined : articles.get(locale)!.blocks[at]
    return block !== undefined && hasNoPlace(block)
  }
  return {
    of: (unit, locale) => places.get(locale)!.get(unit)!.range,
    before: (unit, locale) => places.get(locale)!.get(unit)!.before,
    after: (unit, locale) => places.get(locale)!.get(unit)!.next,
    isBehind: (unit, locale) => behind.get(locale)!.has(unit)
  }
}

function standsElsewhere(unit: Traced, places: ReadonlyMap<Traced, Own>): boolean {
  const {range, before, next} = places.get(unit)!
  const at = (other: Traced) => places.get(other)!.range.start
  return (before !== undefined && at(before) > range.start) || (next !== undefined && at(next) < range.start)
}

/**
 * An alternative text or a title goes with the block it stands in; definitions of links and footnotes, imports and exports say the same
 * wherever they stand.
 */
function hasNoPlace({kind, containers, value = ''}: Block): boolean {
  if (kind === 'attribute' || kind === 'definition') return true
  if (kind === 'expression' && /^(?:import|export)\s/.test(value)) return true
  return containers.some(({kind}) => kind === 'footnoteDefinition')
}

interface Version {
  readonly locale: Locale
  readonly blocks: readonly Block[]
  /** Where the body begins. */
  readonly first: number
  /** What stands elsewhere than in the source says nothing of where its neighbours belong. */
  readonly apart: ReadonlySet<Traced>
  /** It stands in both and was not moved. */
  readonly isAnchor: (unit: Traced) => boolean
}

function ownPlaces(units: readonly Traced[], {locale, blocks, first, apart, isAnchor}: Version): Map<Traced, Own> {
  const own = new Map<Traced, Own>()
  let [last, before, open]: [number, Traced | undefined, Own[]] = [first, undefined, []]
  for (const unit of units) {
    const pieces = unit.places.get(locale)
    const range = pieces ? {start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end} : {start: last, end: last}
    const one: Own = {range, before}
    own.set(unit, one)
    open.push(one)
    if (!pieces) continue
    if (!apart.has(unit)) last = Math.max(first, endOf(pieces.at(-1)!, blocks))
    if (!isAnchor(unit)) continue
    for (const waiting of open) if (waiting !== one) waiting.next = unit
    open = [one]
    before = unit
  }
  return own
}

/** Where a piece ends: an alternative text or a title where the text does that it stands in, which comes before it among the blocks. */
function endOf({block, range}: Piece, blocks: readonly Block[]): number {
  let at = block
  while (blocks[at]?.kind === 'attribute') at -= 1
  const holder = blocks[at]
  if (at === block || !holder || holder.range.start > range.start) return range.end
  return Math.max(range.end, holder.segments.at(-1)?.range.end ?? holder.range.end)
}

/** The fewest units that must be taken out so that the others stand in the same order in both. */
function outOfOrder(units: readonly Traced[], locale: Locale, source: Locale): Set<Traced> {
  const both = units.filter(({places}) => places.has(locale) && places.has(source))
  const starts = both.map(({places}) => places.get(locale)![0]!.range.start)
  const rising = new Set(longestRise(starts))
  return new Set(both.filter((_, index) => !rising.has(index)))
}
