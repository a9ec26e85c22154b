import type {Block, Locale, ParallelText, Segment, TranslationUnit} from '../model/index.ts'

/** A segment of the target, and the side of it where a new sentence goes. */
interface Place {
  readonly segment: Segment
  readonly side: 'before' | 'after'
}

/** Kinds of blocks with one segment a sentence. */
const RUNNING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'tableCell', 'htmlText'])

/** For a unit that the target lacks: what its nearest neighbour in the same block of the source became. */
export function neighbours(
  {articles, source, units}: ParallelText,
  target: Locale
): (unit: TranslationUnit) => Place | undefined {
  const unitOf = new Map(
    units.flatMap(unit => (unit.variants.get(source) ?? []).map(segment => [segment, unit] as const))
  )
  const blockOf = new Map(
    articles.get(source)!.blocks.flatMap(block => block.segments.map(segment => [segment, block] as const))
  )
  const kindOf = new Map(
    articles.get(target)!.blocks.flatMap(({kind, segments}) => segments.map(segment => [segment, kind] as const))
  )
  return unit => {
    const own = unit.variants.get(source)!
    const block = blockOf.get(own[0]!)
    if (!block || !RUNNING.has(block.kind) || own.some(segment => blockOf.get(segment) !== block)) return undefined
    const at = block.segments.indexOf(own[0]!)
    const there = (segment: Segment) =>
      (unitOf.get(segment)?.variants.get(target) ?? []).filter(one => kindOf.get(one) === block.kind)
    const before = block.segments.slice(0, at).findLast(segment => there(segment).length > 0)
    if (before) return {segment: there(before).at(-1)!, side: 'after'}
    const after = block.segments.slice(at + own.length).find(segment => there(segment).length > 0)
    return after && {segment: there(after)[0]!, side: 'before'}
  }
}
