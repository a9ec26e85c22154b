import type {Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'

/**
 * Pairs the texts of attributes that were left apart: an alternative text may say more in one version than in another, and stands in the
 * block that goes with the other's. Only where each block has one such text.
 */
export function joinAttributes(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const isLone = ({tuple}: BlockTuple) =>
    tuple.some(({size}) => size === 0) &&
    tuple.every(({start, size}, side) => size === 0 || (size === 1 && blocks[side]![start]!.kind === 'attribute'))
  const lone = tuples.filter(isLone)
  if (lone.length < 2) return tuples
  const owners = ownersOf(tuples, blocks)
  const places = new Map<string, BlockTuple[]>()
  for (const one of lone) {
    const place = placeOf(one, {blocks, owners})
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), one])
  }
  const joined = new Map<BlockTuple, BlockTuple | undefined>()
  for (const [first, ...others] of places.values()) {
    const all = [first!, ...others]
    const sides = all.flatMap(({tuple}) => tuple.flatMap(({size}, side) => (size > 0 ? [side] : [])))
    if (others.length === 0 || new Set(sides).size < sides.length) continue
    const tuple = first!.tuple.map((span, side) => all.find(one => one.tuple[side]!.size > 0)?.tuple[side] ?? span)
    joined.set(first!, {...first!, tuple, lead: undefined, isMoved: false})
    for (const other of others) joined.set(other, undefined)
  }
  return tuples.flatMap(one => (joined.has(one) ? (joined.get(one) ?? []) : [one]))
}

type Owners = readonly ReadonlyMap<Block, BlockTuple>[]

function ownersOf(tuples: readonly BlockTuple[], blocks: readonly (readonly Block[])[]): Owners {
  const owners = blocks.map(() => new Map<Block, BlockTuple>())
  for (const one of tuples)
    for (const [side, {start, size}] of one.tuple.entries())
      for (const block of blocks[side]!.slice(start, start + size)) owners[side]!.set(block, one)
  return owners
}

/** The key of an attribute and the tuple around it, by its first block; undefined where none is around. */
function placeOf(
  {tuple}: BlockTuple,
  {blocks, owners}: {readonly blocks: readonly (readonly Block[])[]; readonly owners: Owners}
): string | undefined {
  const places = tuple.flatMap(({start, size}, side) => {
    if (size === 0) return []
    const {range, key} = blocks[side]![start]!
    const around = blocks[side]!.find(
      block => block.kind !== 'attribute' && block.range.start <= range.start && block.range.end >= range.end
    )
    const owner = around && owners[side]!.get(around)
    return [owner ? `${key} ${owner.tuple.map(({start, size}) => `${start}+${size}`).join(' ')}` : undefined]
  })
  return new Set(places).size === 1 ? places[0] : undefined
}
