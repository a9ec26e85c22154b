import type {Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'

/** How many tuples away the code may stand that an empty block goes with. */
const NEAR = 2

/** A block of code without a line has nothing to be known by but its place: it goes with code beside it that its side lacks. */
export function joinEmptyCode(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const done = [...tuples]
  const gone = new Set<BlockTuple>()
  const codeOf = ({tuple}: BlockTuple) =>
    tuple.flatMap(({start, size}, side) => {
      const block = blocks[side]![start]
      return size === 1 && block?.kind === 'code' ? [{side, isEmpty: (block.value ?? '').trim() === ''}] : []
    })
  for (const [at, one] of tuples.entries()) {
    const [own, ...others] = codeOf(one)
    if (!own?.isEmpty || others.length > 0) continue
    /** Where both can stand together without a block of either passing one of its own; undefined for no partner. */
    const placeWith = (place: number): number | undefined => {
      const other = done[place]
      if (!other || other.tuple[own.side]!.size > 0) return undefined
      const codes = codeOf(other)
      if (codes.length === 0 || codes.some(({isEmpty}) => isEmpty)) return undefined
      const between = done.slice(Math.min(at, place) + 1, Math.max(at, place)).filter(passed => !gone.has(passed))
      const passes = ({tuple}: BlockTuple) =>
        between.some(passed => passed.tuple.some(({size}, side) => size > 0 && tuple[side]!.size > 0))
      if (!passes(one)) return place
      return passes(other) ? undefined : at
    }
    const near = Array.from({length: NEAR}, (_, away) => [at - away - 1, at + away + 1]).flat()
    const partner = near.find(place => placeWith(place) !== undefined)
    if (partner === undefined) continue
    const other = done[partner]!
    const tuple = other.tuple.map((span, side) => (side === own.side ? one.tuple[side]! : span))
    const place = placeWith(partner)!
    gone.add(place === at ? other : one)
    done[place] = {...other, tuple}
  }
  return done.filter(one => !gone.has(one))
}
