import type {Block, Container} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'

/** Where a block is: its side, and its place among the blocks of the side. */
interface Spot {
  readonly side: number
  readonly at: number
}

/**
 * A cell without any text has nothing to be known by but its place: it goes with the cells that lack its side and stand in its column of a
 * row that another cell of its row goes with. The joined tuple stands where those cells stood.
 */
export function joinEmptyCells(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const lone = tuples.flatMap(one => {
    const spots = emptyCellsOf(one, blocks)
    return spots.length > 0 ? [{one, spots}] : []
  })
  if (lone.length === 0) return tuples
  const owners = ownersOf(tuples)
  const joined = new Map<BlockTuple, BlockTuple>()
  const gone = new Set<BlockTuple>()
  for (const {one, spots} of lone) {
    const partner = partnerOf(spots[0]!, {blocks, owners})
    if (!partner || joined.has(partner) || spots.some(({side}) => partner.tuple[side]!.size > 0)) continue
    const tuple = partner.tuple.map((span, side) => (one.tuple[side]!.size > 0 ? one.tuple[side]! : span))
    joined.set(partner, {...partner, tuple})
    gone.add(one)
  }
  return tuples.flatMap(one => (gone.has(one) ? [] : [joined.get(one) ?? one]))
}

/** The blocks of a tuple, when they are cells without text, one a side, and some side lacks one; else none. */
function emptyCellsOf({tuple}: BlockTuple, blocks: readonly (readonly Block[])[]): readonly Spot[] {
  const spots = tuple.flatMap(({start, size}, side) => (size > 0 ? [{side, at: start}] : []))
  const isEmpty = ({side, at}: Spot) => {
    const {kind, segments} = blocks[side]![at]!
    return kind === 'tableCell' && segments.length === 0 && tuple[side]!.size === 1
  }
  return spots.length < tuple.length && spots.every(isEmpty) ? spots : []
}

/** For each side the tuple of each block. */
function ownersOf(tuples: readonly BlockTuple[]): readonly ReadonlyMap<number, BlockTuple>[] {
  const sides = tuples[0]?.tuple.length ?? 0
  const owners = Array.from({length: sides}, () => new Map<number, BlockTuple>())
  for (const one of tuples)
    for (const [side, {start, size}] of one.tuple.entries())
      for (let at = start; at < start + size; at += 1) owners[side]!.set(at, one)
  return owners
}

/** The tuple of the cells that stand in the column of an empty one, in the rows that its own row goes with. */
function partnerOf(
  {side, at}: Spot,
  {
    blocks,
    owners
  }: {
    readonly blocks: readonly (readonly Block[])[]
    readonly owners: readonly ReadonlyMap<number, BlockTuple>[]
  }
): BlockTuple | undefined {
  const {column} = blocks[side]![at]!
  for (const beside of rowOf(blocks[side]!, at))
    for (const [other, {start, size}] of owners[side]!.get(beside)!.tuple.entries()) {
      if (other === side || size !== 1) continue
      const cell = rowOf(blocks[other]!, start).find(cell => blocks[other]![cell]!.column === column)
      const partner = cell === undefined ? undefined : owners[other]!.get(cell)
      if (partner && partner.tuple[side]!.size === 0) return partner
    }
  return undefined
}

/** The cells of the row that a cell stands in. */
function rowOf(blocks: readonly Block[], at: number): readonly number[] {
  const row = rowAround(blocks[at]!)
  if (row === undefined) return []
  let first = at
  while (first > 0 && rowAround(blocks[first - 1]!) === row) first -= 1
  const cells: number[] = []
  for (let cell = first; cell < blocks.length && rowAround(blocks[cell]!) === row; cell += 1) cells.push(cell)
  return cells
}

function rowAround({containers}: Block): Container | undefined {
  return containers.findLast(({kind}) => kind === 'tableRow')
}
