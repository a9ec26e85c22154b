import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {longestRise} from '../../sync/rise.ts'

/** Blocks whose order is a matter of style, or of the block they stand in. */
const FREE = new Set<Block['kind']>(['frontMatterField', 'attribute', 'definition', 'expression', 'attributes'])

/** Blocks that stand elsewhere, and their share of those that correspond, from which a page is in an order of its own: a list sorted in each language. */
const OWN_ORDER = {blocks: 8, share: 0.1}

/** The fewest groups that must be taken out so that the others stand in the same order in both versions. */
export function outOfOrder(groups: readonly BlockGroup[], locale: Locale, source: Locale): ReadonlySet<BlockGroup> {
  const both = inBoth(groups, locale, source)
  const starts = both.sort((a, b) => a.there - b.there).map(({here}) => here)
  const rising = new Set(longestRise(starts))
  return new Set(both.flatMap(({group}, index) => (rising.has(index) ? [] : [group])))
}

const known = new WeakMap<ParallelText, ReadonlySet<Locale>>()

/** The versions that are in an order of their own throughout. What they lack or have more cannot be told apart from what stands elsewhere. */
export function reorderedIn(parallel: ParallelText): ReadonlySet<Locale> {
  const found = known.get(parallel)
  if (found) return found
  const {articles, blocks, source} = parallel
  const isReordered = (locale: Locale) => {
    const size = countOf([...outOfOrder(blocks, locale, source)], source)
    if (size < OWN_ORDER.blocks) return false
    const both = inBoth(blocks, locale, source).map(({group}) => group)
    return size >= OWN_ORDER.share * countOf(both, source)
  }
  const reordered = new Set([...articles.keys()].filter(locale => locale !== source && isReordered(locale)))
  known.set(parallel, reordered)
  return reordered
}

/** How many blocks there are, the cells of a row as one. */
function countOf(groups: readonly BlockGroup[], source: Locale): number {
  const rowOf = ({containers}: Block) => containers.findLast(({kind}) => kind === 'tableRow')
  return new Set(groups.map(group => rowOf(group.variants.get(source)![0]!) ?? group)).size
}

function inBoth(groups: readonly BlockGroup[], locale: Locale, source: Locale) {
  return groups.flatMap(group => {
    const [here, there] = [group.variants.get(locale)?.[0], group.variants.get(source)?.[0]]
    // What was only made where markup lacks it has no place.
    const isThere = here && here.range.end > here.range.start
    return isThere && there && isOrdered(there) ? [{group, here: here.range.start, there: there.range.start}] : []
  })
}

function isOrdered({kind, containers}: Block): boolean {
  return !FREE.has(kind) && !containers.some(({kind}) => kind === 'footnoteDefinition')
}

/** Groups that both versions have, in the order of one; those that stand directly one behind the other in both are together. */
export function inRuns(
  groups: readonly BlockGroup[],
  {articles}: ParallelText,
  versions: readonly [Locale, Locale]
): BlockGroup[][] {
  const places = versions.map(locale => new Map(articles.get(locale)!.blocks.map((block, at) => [block, at])))
  const placeOf = ({variants}: BlockGroup, version: 0 | 1, end: 0 | -1) =>
    places[version]!.get(variants.get(versions[version])!.at(end)!)!
  const isNext = (before: BlockGroup, group: BlockGroup) =>
    ([0, 1] as const).every(version => placeOf(before, version, -1) + 1 === placeOf(group, version, 0))
  const runs: BlockGroup[][] = []
  for (const group of [...groups].sort((a, b) => placeOf(a, 0, 0) - placeOf(b, 0, 0))) {
    const last = runs.at(-1)
    if (last && isNext(last.at(-1)!, group)) last.push(group)
    else runs.push([group])
  }
  return runs
}
