import type {Block, BlockGroup, Locale, ParallelText, Range} from '../../model/index.ts'
import type {Place} from '../../rule.ts'

/** The stretch that blocks or segments of one version cover; they are given in order. */
export function cover(items: readonly {readonly range: Range}[]): Range {
  return {start: items[0]!.range.start, end: items[items.length - 1]!.range.end}
}

/** The places of what other versions have. */
export function witnesses(variants: ReadonlyMap<Locale, readonly {readonly range: Range}[]>, culprit: Locale): Place[] {
  return [...variants]
    .filter(([locale]) => locale !== culprit)
    .map(([locale, items]) => ({locale, range: cover(items)}))
}

/** Where a group belongs in a version that lacks it: behind the nearest block before it, else before the first one. */
export function gap(parallel: ParallelText, group: BlockGroup, locale: Locale): Range {
  const index = parallel.blocks.indexOf(group)
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = parallel.blocks[at]!.isMoved ? undefined : parallel.blocks[at]!.variants.get(locale)
    const last = before?.findLast(({kind}) => kind !== 'frontMatterField')
    if (last) return edgeOf(last, 'end')
  }
  // A locale that lacks a group has an article.
  const {blocks, frontMatter} = parallel.articles.get(locale)!
  const first = blocks.find(({kind}) => kind !== 'frontMatterField')
  return first ? edgeOf(first, 'start') : {start: frontMatter.end, end: frontMatter.end}
}

function edgeOf({range}: Block, edge: 'start' | 'end'): Range {
  return {start: range[edge], end: range[edge]}
}

/**
 * Which of the versions of an article are at fault when some have a thing and some lack it: the target that lacks what
 * the source has; the one that has what two others lack. Undefined where nobody can tell.
 */
export function culprits(having: readonly Locale[], lacking: readonly Locale[], source: Locale) {
  if (having.includes(source)) return {missingIn: lacking, extraIn: []}
  if (lacking.length === 0) return {missingIn: [], extraIn: []}
  // Without the source: several witnesses outvote it, a single one stands alone.
  return having.length > lacking.length ? {missingIn: lacking, extraIn: []} : {missingIn: [], extraIn: having}
}
