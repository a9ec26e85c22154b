import type {Article, Block, BlockGroup, Container, Locale} from '../../model/index.ts'
import {groupBy} from '../shared/group-by.ts'
import {plain} from '../shared/letters.ts'

/** Runs of blocks that stand elsewhere, those of one list or table together. */
export function inLists(runs: readonly (readonly BlockGroup[])[], locale: Locale): (readonly BlockGroup[])[][] {
  return [...groupBy(runs, run => listOf(run[0]!.variants.get(locale)![0]!) ?? run).values()]
}

/** How many items or rows blocks stand in. */
export function countItems(groups: readonly BlockGroup[], locale: Locale): number {
  return new Set(groups.map(({variants}) => itemOf(variants.get(locale)![0]!))).size
}

/** Whether the block stands in a table. */
export function isInTable({containers}: Block): boolean {
  return containers.some(({kind}) => kind === 'tableRow')
}

/** Fewer items stand in any order by chance. */
const LEAST = 4

/** Whether the items of the list or table around a block are sorted by their letters: each language sorts them in its own way. */
export function isSorted(block: Block, {blocks}: Article): boolean {
  const list = listOf(block)
  if (!list) return false
  const items = groupBy(
    blocks.filter(one => listOf(one) === list && itemOf(one)?.index !== headOf(one)),
    itemOf
  )
  const names = [...items.values()].map(([{segments}]) => (segments[0] ? plain(segments[0]).toLowerCase() : ''))
  const areLetters = names.every(name => /^[\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))
  return names.length >= LEAST && areLetters && names.every((name, at) => at === 0 || names[at - 1]! <= name)
}

/** The index of the row that heads a table. */
function headOf(block: Block): number | undefined {
  return isInTable(block) ? 0 : undefined
}

function listOf({containers}: Block): Container | undefined {
  return containers.findLast(({kind}) => kind === 'list' || kind === 'table')
}

function itemOf({containers}: Block): Container | undefined {
  return containers.findLast(({kind}) => kind === 'listItem' || kind === 'tableRow')
}
