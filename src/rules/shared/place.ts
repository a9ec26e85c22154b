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

/**
 * Where a group belongs in a version that lacks it: behind the nearest block before it or before the one after it, whichever it shares
 * more containers with; outside of those that it does not stand in.
 */
export function gap(parallel: ParallelText, group: BlockGroup, locale: Locale): Range {
  const index = parallel.blocks.indexOf(group)
  const before = neighbour(parallel.blocks.slice(0, index).reverse(), group, locale)
  const after = neighbour(parallel.blocks.slice(index + 1), group, locale)
  // A list that took in the next one is cut where the heading between them was, or the words above it.
  const [block] = [...group.variants.values()].flat()
  const isBetween = [index - 1, index + 1].every(at => parallel.blocks[at]?.variants.has(locale))
  const isAbove =
    block?.kind === 'paragraph' && block.containers.length === Math.min(before?.shared ?? -1, after?.shared ?? -1)
  const isCut = block?.kind === 'heading' || (isBetween && isAbove)
  if (before && (!after || before.shared >= after.shared)) return edgeOf(before, 'end', isCut ? after : undefined)
  if (after) return edgeOf(after, 'start', isCut ? before : undefined)
  // A locale that lacks a group has an article.
  const {frontMatter} = parallel.articles.get(locale)!
  return {start: frontMatter.end, end: frontMatter.end}
}

interface Neighbour {
  readonly block: Block
  /** How many containers of the lacking group its counterpart stands in. */
  readonly shared: number
}

/** The first of the groups that stands in the text of a version. */
function neighbour(groups: readonly BlockGroup[], group: BlockGroup, locale: Locale): Neighbour | undefined {
  for (const {variants, isMoved} of groups) {
    const block = variants.get(locale)?.at(-1)
    if (isMoved || !block || block.kind === 'frontMatterField') continue
    const witness = [...group.variants.keys()].find(other => variants.has(other))
    const own = witness === undefined ? [] : group.variants.get(witness)![0]!.containers
    const others = witness === undefined ? [] : variants.get(witness)!.at(-1)!.containers
    const apart = own.findIndex((container, depth) => others[depth] !== container)
    return {block, shared: apart < 0 ? own.length : apart}
  }
  return undefined
}

/** Outside of the containers that the group does not stand in, but inside of those that hold the other neighbour, too. */
function edgeOf({block: {containers, range}, shared}: Neighbour, edge: 'start' | 'end', other?: Neighbour): Range {
  let depth = shared
  while (containers[depth] !== undefined && containers[depth] === other?.block.containers[depth]) depth += 1
  const at = (containers[depth] ?? {range}).range[edge]
  return {start: at, end: at}
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
