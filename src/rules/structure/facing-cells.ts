import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {groupBy} from '../shared/group-by.ts'

/** How far apart, in groups, two cells of one place stand at most. */
const NEAR = 4

/**
 * Cells of one row and column that the alignment left apart, since it found nothing that they share: each version has one there, and none is
 * missing or too many. A row is one by its place in the table, and by its first cell wherever it was moved.
 */
export function facingCells({articles, blocks}: ParallelText): ReadonlySet<BlockGroup> {
  const facing = new Set<BlockGroup>()
  for (const [index, group] of blocks.entries()) {
    const place = placeOf(group)
    if (place === undefined) continue
    const other = blocks.slice(index + 1, index + 1 + NEAR).find(one => placeOf(one) === place && areApart(one, group))
    if (other) facing.add(group).add(other)
  }
  for (const groups of inKeyedRows(blocks, articles.size))
    for (const [index, group] of groups.entries()) {
      const other = groups.slice(index + 1).find(one => areApart(one, group))
      if (other) facing.add(group).add(other)
    }
  return facing
}

function areApart(one: BlockGroup, other: BlockGroup): boolean {
  return [...one.variants.keys()].every(locale => !other.variants.has(locale))
}

/** The row and column of a group that holds one cell of text a version; undefined for any other. */
function placeOf({variants}: BlockGroup): string | undefined {
  const places = new Set([...variants.values()].map(([cell, ...others]) => (others.length > 0 ? '' : cellAt(cell!))))
  const [place = ''] = places
  return places.size === 1 && place !== '' ? place : undefined
}

function cellAt({kind, column, containers, segments}: Block): string {
  const row = containers.findLast(container => container.kind === 'tableRow')
  return kind === 'tableCell' && row && segments.length > 0 ? `${row.index} ${column}` : ''
}

/** Groups that some versions lack, of one cell in each of the others: those of one column together whose rows have one first cell. */
function inKeyedRows(blocks: readonly BlockGroup[], versions: number): readonly BlockGroup[][] {
  const isCell = ([cell, ...others]: readonly Block[]) =>
    others.length === 0 && cell !== undefined && cellAt(cell) !== ''
  const apart = blocks.filter(({variants}) => variants.size < versions && [...variants.values()].every(isCell))
  if (apart.length === 0) return []
  const keys = new Map<string, number>()
  for (const [index, {variants}] of blocks.entries())
    for (const [locale, cells] of variants)
      for (const cell of cells) if (cell.column === 0) keys.set(rowOf(cell, locale), index)
  const placed = apart.flatMap(group => {
    const places = new Set(
      [...group.variants].map(([locale, [cell]]) => `${keys.get(rowOf(cell!, locale))} ${cell!.column}`)
    )
    const [place = ''] = places
    return places.size === 1 && !place.startsWith('undefined') ? [{group, place}] : []
  })
  return [...groupBy(placed, ({place}) => place).values()].map(same => same.map(({group}) => group))
}

function rowOf({containers}: Block, locale: Locale): string {
  return `${locale} ${containers.findLast(({kind}) => kind === 'tableRow')?.range.start}`
}
