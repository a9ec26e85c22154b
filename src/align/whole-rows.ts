import type {Block, Container} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import type {Tuple} from './linked.ts'

/** The tuples of a row of a table or an item of a list, and where they stand among all. */
export interface Row {
  readonly places: readonly number[]
  readonly tuples: readonly Tuple[]
}

/** The rows of each table, but for its head, and the items of each list, that are whole: the same blocks on each side, and no list in an item. */
export function wholeRows(tuples: readonly BlockTuple[], blocks: readonly (readonly Block[])[]): readonly Row[][] {
  const tables = new Map<Container, Map<Container, number[] | undefined>>()
  const nesting = new Set<Container>()
  for (const [place, {tuple, isMoved}] of tuples.entries()) {
    const cells = tuple.flatMap(({start, size}, side) =>
      size === 0 ? [] : [size === 1 ? blocks[side]![start]! : undefined]
    )
    const [first] = cells
    const [row, ...around] = first ? rowsAround(first) : []
    const table = first?.containers.findLast(({kind}) => kind === 'table' || kind === 'list')
    for (const outer of around) nesting.add(outer)
    if (!first || !row || !table || (row.kind === 'tableRow' && row.index === 0)) continue
    const rows = tables.get(table) ?? new Map<Container, number[] | undefined>()
    tables.set(table, rows)
    const isWhole = cells.length === tuple.length && !isMoved && cells.every(cell => cell && areAlike(cell, first))
    const places = rows.has(row) ? rows.get(row) : []
    rows.set(row, isWhole && places ? [...places, place] : undefined)
  }
  return [...tables.values()].map(rows =>
    [...rows].flatMap(([row, places]) =>
      places && !nesting.has(row) ? [{places, tuples: places.map(place => tuples[place]!.tuple)}] : []
    )
  )
}

/** The rows and items that a block stands in, from the innermost outwards. */
function rowsAround({containers}: Block): Container[] {
  return containers.filter(({kind}) => kind === 'tableRow' || kind === 'listItem').reverse()
}

function areAlike(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.column === b.column && a.containers.length === b.containers.length
}
