import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {lengthOf} from './text-length.ts'

/** How much longer or shorter what stands in the place of a block may be, as a factor, and say the same. */
const FREE = 3

const known = new WeakMap<ParallelText, Map<Locale, ReadonlySet<Block>>>()

/**
 * Paragraphs and items that the alignment left apart though both versions have as many of one kind at one place, about as long: a translation so
 * free that nothing in it can be told to be the same.
 */
export function rewordedIn(parallel: ParallelText, locale: Locale): ReadonlySet<Block> {
  const found = known.get(parallel) ?? new Map<Locale, ReadonlySet<Block>>()
  known.set(parallel, found)
  const reworded = found.get(locale) ?? readReworded(parallel, locale)
  found.set(locale, reworded)
  return reworded
}

function readReworded({blocks, source}: ParallelText, locale: Locale): ReadonlySet<Block> {
  const reworded = new Set<Block>()
  for (const gap of gapsIn(blocks, [locale, source])) {
    const [here, there] = [locale, source].map(one => gap.flatMap(({variants}) => variants.get(one) ?? [])) as [
      Block[],
      Block[]
    ] // One list for each of the two.
    const areLike = here.length === there.length && here.every((block, at) => isLike(block, there[at]!))
    if (areLike) for (const block of [...here, ...there]) reworded.add(block)
  }
  return reworded
}

/** Stretches of groups that one of two versions lacks. */
function gapsIn(blocks: readonly BlockGroup[], versions: readonly Locale[]): BlockGroup[][] {
  const gaps: BlockGroup[][] = [[]]
  for (const group of blocks) {
    const having = versions.filter(locale => group.variants.has(locale))
    if (having.length === 2) gaps.push([])
    else if (having.length === 1) gaps.at(-1)!.push(group)
  }
  return gaps.filter(({length}) => length > 1)
}

function isLike(one: Block, other: Block): boolean {
  const [here, there] = [one, other].map(({segments}) => lengthOf(segments)) as [number, number]
  const isText = one.kind === 'paragraph' && one.kind === other.kind && here > 0
  const [around, beyond] = [one, other].map(({containers}) => containers.map(({kind}) => kind).join())
  return isText && around === beyond && here < there * FREE && there < here * FREE
}
