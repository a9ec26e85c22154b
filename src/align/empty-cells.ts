import type {Block, Container} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import type {Tuple} from './linked.ts'
import type {Span} from './span.ts'

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
  found: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const tuples = found.flatMap(one => freed(one, blocks))
  const lone = tuples.flatMap(one => {
    const spots = emptyCellsOf(one, blocks)
    return spots.length > 0 ? [{one, spots}] : []
  })
  if (lone.length === 0) return tuples
  const owners = ownersOf(tuples)
  const joined = new Map<BlockTuple, readonly BlockTuple[]>()
  const gone = new Set<BlockTuple>()
  for (const {one, spots} of lone) {
    const partner = partnerOf(spots[0]!, {blocks, owners})
    if (!partner || joined.has(partner)) continue
    const isFree = spots.every(({side}) => partner.tuple[side]!.size === 0)
    const parted = isFree
      ? [{...partner, tuple: withCells(partner.tuple, one)}]
      : partedAt(spots, {one, partner, blocks})
    if (!parted) continue
    joined.set(partner, parted)
    gone.add(one)
  }
  return tuples.flatMap(one => (gone.has(one) ? [] : (joined.get(one) ?? [one])))
}

/** A tuple, and for itself each empty cell at an edge of it that was taken for a part of the text beside it. */
function freed(one: BlockTuple, blocks: readonly (readonly Block[])[]): readonly BlockTuple[] {
  const isEmpty = (side: number, at: number) => isEmptyCell(blocks[side]![at]!)
  for (const [side, {start, size}] of one.tuple.entries()) {
    const end = start + size - 1
    const at = size > 1 ? [start, end].find(at => isEmpty(side, at)) : undefined
    if (at === undefined) continue
    const cut = (span: Span) => one.tuple.map((own, other) => (other === side ? span : own))
    const alone = one.tuple.map((own, other) => (other === side ? {start: at, size: 1} : {start: own.start, size: 0}))
    const [first, second] = [cut({start: at === start ? start + 1 : start, size: size - 1}), alone]
    const rest = freed({...one, lead: undefined, tuple: first}, blocks)
    const cell = {...one, lead: undefined, tuple: second}
    return at === start ? [cell, ...rest] : [...rest, cell]
  }
  return [one]
}

function isEmptyCell({kind, segments}: Block): boolean {
  return kind === 'tableCell' && segments.length === 0
}

function withCells(tuple: Tuple, {tuple: cells}: BlockTuple): Tuple {
  return tuple.map((span, side) => (cells[side]!.size > 0 ? cells[side]! : span))
}

/** A tuple that took two cells of a row for one, since the other is empty on one side: the cells of its column go with it. */
function partedAt(
  spots: readonly Spot[],
  {one, partner, blocks}: {one: BlockTuple; partner: BlockTuple; blocks: readonly (readonly Block[])[]}
): readonly BlockTuple[] | undefined {
  const {side, at} = spots[0]!
  const {column} = blocks[side]![at]!
  const rest = partner.tuple.filter((_, other) => other !== side)
  if (spots.length > 1 || partner.tuple[side]!.size !== 1 || rest.some(({size}) => size !== 2)) return undefined
  const cellAt = (other: number, place: 0 | 1) => blocks[other]![partner.tuple[other]!.start + place]!
  const isAt = (place: 0 | 1) =>
    partner.tuple.every((_, other) => other === side || cellAt(other, place).column === column)
  const place = isAt(0) ? 0 : isAt(1) ? 1 : undefined
  if (place === undefined) return undefined
  const part = (which: 0 | 1) =>
    partner.tuple.map(({start}, other) => ({start: start + which, size: other === side ? 0 : 1}))
  const cell = {...partner, lead: undefined, tuple: withCells(part(place), one)}
  const text = {
    ...partner,
    lead: undefined,
    tuple: part(place === 0 ? 1 : 0).map((span, other) => (other === side ? partner.tuple[side]! : span))
  }
  return place === 0 ? [cell, text] : [text, cell]
}

/** The blocks of a tuple, when they are cells without text, one a side, and some side lacks one; else none. */
function emptyCellsOf({tuple}: BlockTuple, blocks: readonly (readonly Block[])[]): readonly Spot[] {
  const spots = tuple.flatMap(({start, size}, side) => (size > 0 ? [{side, at: start}] : []))
  const isEmpty = ({side, at}: Spot) => isEmptyCell(blocks[side]![at]!) && tuple[side]!.size === 1
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
      if (other === side || size < 1) continue
      const cell = rowOf(blocks[other]!, start).find(cell => blocks[other]![cell]!.column === column)
      const partner = cell === undefined ? undefined : owners[other]!.get(cell)
      if (partner && (partner.tuple[side]!.size === 0 || partner.tuple[other]!.size > partner.tuple[side]!.size))
        return partner
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
