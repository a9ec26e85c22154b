import type {Article, Block, BlockGroup, Locale, Memory, ParallelText, Segment} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import {alignBlocks, readSentences} from './blocks.ts'
import {chain, type Model} from './chain.ts'
import {type WordBook, wordBook} from './couplings.ts'
import {evidenceOf} from './evidence.ts'
import {identify, plainText} from './identity.ts'
import {type Lexicon, lexicon as shipped} from './lexicon.ts'
import type {Linked, Tuple} from './linked.ts'
import {refine, type Scored} from './refine.ts'
import {remembered} from './remembered.ts'
import {index, type Vocabulary} from './vocabulary.ts'
import {withEvidence} from './with-evidence.ts'

/** What an alignment is told about the articles. */
export interface AlignOptions {
  /** Language-neutral path of the article. */
  readonly path: string
  /** The language the article was written in. */
  readonly source: Locale
  readonly finder?: TermFinder | undefined
  readonly memory?: Memory | undefined
  /** The lexicon that comes with Stele when left out. */
  readonly lexicon?: Lexicon
}

/**
 * Aligns the versions of an article, segmented, in the order of the locales: blocks first, then sentences inside blocks
 * that correspond. Every block is in one group, every segment in one unit; groups and units are in the order of the source.
 */
export function align(
  articles: readonly Article[],
  {path, source, finder, memory, lexicon = shipped()}: AlignOptions
): ParallelText {
  const known = {finder, lexicon, remembered: memory && remembered(memory)}
  const sides = articles.map(article => readSentences(article, known))
  const sentences = index(sides)
  const words = wordBook(lexicon)
  const blocksOf = articles.map(({blocks}) => blocks)
  const tuples = articles.length > 0 ? alignBlocks(blocksOf, sentences, words) : []
  const blocks = tuples.map(tuple => group(tuple, articles))
  const {regions, model} = alignInside(tuples, blocksOf, {sentences, words})
  const segments = articles.map(article => article.blocks.flatMap(block => block.segments))
  const drafts = regions.flatMap((scored, index) =>
    scored.map(({tuple, confidence}) => ({
      variants: variants(tuple, articles, segments),
      group: blocks[index]!,
      confidence: Math.min(confidence, blocks[index]!.confidence),
      evidenceOf: () => evidenceOf(tuple, model, sides)
    }))
  )
  const texts = drafts.map(draft => new Map([...draft.variants].map(([locale, list]) => [locale, plainText(list)])))
  const ids = identify(texts, {path, source, memory})
  const units = drafts.map(({evidenceOf, ...draft}, index) => withEvidence({id: ids[index]!, ...draft}, evidenceOf))
  return {path, source, articles: new Map(articles.map(article => [article.locale, article])), blocks, units}
}

function group({tuple, confidence, isMoved}: BlockTuple, articles: readonly Article[]): BlockGroup {
  const blocks = articles.map(article => article.blocks)
  return {variants: variants<Block>(tuple, articles, blocks), isMoved, confidence}
}

/** The items of each side that a tuple holds; sides without any have no entry. */
function variants<Item extends Block | Segment>(
  tuple: Tuple,
  articles: readonly Article[],
  items: readonly (readonly Item[])[]
): Map<Locale, readonly Item[]> {
  return new Map(
    tuple.flatMap(({start, size}, side) =>
      size > 0 ? [[articles[side]!.locale, items[side]!.slice(start, start + size)] as const] : []
    )
  )
}

/** The sentences of each tuple of blocks, aligned. */
function alignInside(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[],
  {sentences, words}: {sentences: Vocabulary; words: WordBook}
): {regions: Scored[][]; model: Model} {
  const firsts = blocks.map(list => {
    const firsts = [0]
    for (const {segments} of list) firsts.push(firsts.at(-1)! + segments.length)
    return firsts
  })
  const regions = tuples.map(({tuple, lead}): Linked => {
    const region = tuple.map(({start, size}, side) => {
      const first = firsts[side]![start]!
      return {start: first, size: firsts[side]![start + size]! - first}
    })
    // The only sentence of a block goes with the only one of the other's.
    const isWhole = region.every(({size}) => size <= 1) && region.some(({size}) => size > 0)
    return {tuple: region, lead: isWhole ? lead : undefined}
  })
  const {regions: found, model} = chain(sentences, {words, regions})
  return {regions: found.map(tuples => refine(tuples, model)), model}
}
