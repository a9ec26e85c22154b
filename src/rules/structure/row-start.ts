import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {legible} from '../shared/letters.ts'

/**
 * The first cell of a row that a version lacks, where the alignment has the end of the row before for its own, since both end alike: of
 * `| a | x |` and `| b | x |` the version has `a`, and the `x` of `b`. Undefined where a run of cells begins with its row.
 */
export function rowStart({blocks, source}: ParallelText, group: BlockGroup, locale: Locale): BlockGroup | undefined {
  const at = blocks.indexOf(group)
  const cell = cellIn(group, source)
  const next = blocks[at + 1]
  if (!cell || !next || isFirst(cell) || !isFirst(cellIn(next, source)) || next.variants.has(locale)) return undefined
  const behind = blocks.slice(at + 1).find(({variants}) => variants.has(locale))
  const last = behind && cellIn(behind, source)
  return last && rowOf(last) === rowOf(cellIn(next, source)) && textOf(last) === textOf(cell) ? next : undefined
}

function cellIn({variants}: BlockGroup, source: Locale): Block | undefined {
  const [block] = variants.get(source) ?? []
  return block?.kind === 'tableCell' ? block : undefined
}

function isFirst(cell: Block | undefined): boolean {
  return cell?.column === 0
}

function rowOf(cell: Block | undefined): number | undefined {
  return cell?.containers.findLast(({kind}) => kind === 'tableRow')?.index
}

function textOf({segments}: Block): string {
  return segments.map(legible).join(' ')
}
