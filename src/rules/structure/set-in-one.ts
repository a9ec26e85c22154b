import type {BlockGroup, Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {lengthOf} from './text-length.ts'

/** How much longer or shorter what stands in the place of a paragraph may be, as a factor, and say the same. */
const FREE = 2

/** What was put into one paragraph with what stands beside it, and left apart since the two share nothing that can be told. */
export interface SetInOne {
  /** Blocks that a version lacks, and has all the same. */
  readonly isSaid: (group: BlockGroup, locale: Locale) => boolean
  /** Sentences that stand in one version only, and say such a block. */
  readonly says: ReadonlySet<TranslationUnit>
}

/**
 * Paragraphs that a version has as the first or the last sentences of the paragraph beside them: many a Japanese page has one with a line for
 * each of the source.
 */
export function setInOne({articles, blocks, units}: ParallelText): SetInOne {
  const said = new Map<BlockGroup, Set<Locale>>()
  const says = new Set<TranslationUnit>()
  for (const [index, group] of blocks.entries()) {
    const [[own] = []] = group.variants.values()
    if (own?.kind !== 'paragraph' || group.variants.size === articles.size) continue
    const lengths = [...group.variants.values()].map(texts => lengthOf(texts.flatMap(({segments}) => segments)))
    for (const locale of articles.keys()) {
      if (group.variants.has(locale)) continue
      const found = [
        aloneIn(blocks[index + 1], locale, units),
        aloneIn(blocks[index - 1], locale, units).reverse()
      ].flatMap(alone => wholeOf(alone, lengths) ?? [])
      if (found.length === 0) continue
      said.set(group, (said.get(group) ?? new Set()).add(locale))
      for (const {unit} of found) says.add(unit)
    }
  }
  return {isSaid: (group, locale) => said.get(group)?.has(locale) ?? false, says}
}

/** A unit of a paragraph of one version, and whether no other version has it. */
interface Sentence {
  readonly unit: TranslationUnit
  readonly segments: readonly Segment[]
  readonly isAlone: boolean
}

/** The sentences of a paragraph of a version, in its order; none where others have the paragraph sentence by sentence. */
function aloneIn(group: BlockGroup | undefined, locale: Locale, units: readonly TranslationUnit[]): Sentence[] {
  const [paragraph, ...others] = group?.variants.get(locale) ?? []
  if (paragraph?.kind !== 'paragraph' || others.length > 0 || group!.variants.size === 1) return []
  return units
    .filter(unit => unit.group === group && unit.variants.has(locale))
    .map(unit => ({unit, segments: unit.variants.get(locale)!, isAlone: unit.variants.size === 1}))
    .sort((a, b) => a.segments[0]!.range.start - b.segments[0]!.range.start)
}

/** The sentences alone at the edge of a paragraph, where they are about as long as what is lacking. */
function wholeOf(sentences: readonly Sentence[], lengths: readonly number[]): readonly Sentence[] | undefined {
  const end = sentences.findIndex(({isAlone}) => !isAlone)
  const alone = sentences.slice(0, Math.max(0, end))
  const here = lengthOf(alone.flatMap(({segments}) => segments))
  return alone.length > 0 && lengths.every(there => here < there * FREE && there < here * FREE) ? alone : undefined
}
