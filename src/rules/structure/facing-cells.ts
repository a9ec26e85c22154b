import type {Block, BlockGroup, ParallelText} from '../../model/index.ts'

/** How far apart, in groups, two cells of one place stand at most. */
const NEAR = 4

/**
 * Cells of one row and column that the alignment left apart, since it found nothing that they share: each version has one there, and none is
 * missing or too many.
 */
export function facingCells({blocks}: ParallelText): ReadonlySet<BlockGroup> {
  const facing = new Set<BlockGroup>()
  for (const [index, group] of blocks.entries()) {
    const place = placeOf(group)
    if (place === undefined) continue
    const other = blocks
      .slice(index + 1, index + 1 + NEAR)
      .find(one => placeOf(one) === place && [...one.variants.keys()].every(locale => !group.variants.has(locale)))
    if (other) facing.add(group).add(other)
  }
  return facing
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
