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
    const isPartner = (other: BlockTuple | undefined) =>
      other !== undefined &&
      other.tuple[own.side]!.size === 0 &&
      codeOf(other).length > 0 &&
      codeOf(other).every(({isEmpty}) => !isEmpty)
    const near = Array.from({length: NEAR}, (_, away) => [at - away - 1, at + away + 1]).flat()
    const place = near.find(place => isPartner(done[place]))
    if (place === undefined) continue
    const partner = done[place]!
    done[place] = {...partner, tuple: partner.tuple.map((span, side) => (side === own.side ? one.tuple[side]! : span))}
    gone.add(one)
  }
  return done.filter(one => !gone.has(one))
}
