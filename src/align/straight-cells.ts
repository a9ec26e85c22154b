import type {Block, Container} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'

/** Puts an empty cell back into its column where the text beside it was taken for the one that it lacks. */
export function straightenCells(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const done = [...tuples]
  const cellOf = ({tuple}: BlockTuple, side: number) => {
    const {start, size} = tuple[side]!
    const block = size === 1 ? blocks[side]![start] : undefined
    return block?.kind === 'tableCell' ? block : undefined
  }
  const columnOf = (one: BlockTuple, without: number) => {
    const columns = one.tuple.flatMap(({size}, side) =>
      side === without || size === 0 ? [] : [cellOf(one, side)?.column]
    )
    return columns.length > 0 && new Set(columns).size === 1 ? columns[0] : undefined
  }
  for (const [at, one] of done.entries())
    for (const side of one.tuple.keys()) {
      const cell = cellOf(one, side)
      const column = columnOf(one, side)
      if (cell?.segments.length !== 0 || column === undefined || column === cell.column) continue
      const row = rowAround(cell)
      const isOther = (other: BlockTuple) => {
        const beside = cellOf(other, side)
        return beside?.column === column && rowAround(beside) === row && columnOf(other, side) === cell.column
      }
      const place = done.findIndex(isOther)
      if (place < 0) continue
      const [first, second] = [done[at]!, done[place]!]
      const taking = (own: BlockTuple, other: BlockTuple) => ({
        ...own,
        lead: undefined,
        isMoved: false,
        tuple: own.tuple.map((span, index) => (index === side ? other.tuple[index]! : span))
      })
      done[at] = taking(first, second)
      done[place] = taking(second, first)
    }
  return done
}

function rowAround({containers}: Block): Container | undefined {
  return containers.findLast(({kind}) => kind === 'tableRow')
}
