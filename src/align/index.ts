import type {
  Article,
  Block,
  BlockGroup,
  Locale,
  Memory,
  ParallelText,
  Segment,
  TranslationUnit
} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {alignBlocks, type BlockTuple, readSentences, type Sentences} from './blocks.ts'
import {chain, type Model, type Tuple} from './chain.ts'
import {evidenceOf} from './evidence.ts'
import {identify, plainText} from './identity.ts'
import {languageOf} from './language.ts'
import {type Lexicon, lexicon as shipped} from './lexicon.ts'
import {refine, type Scored} from './refine.ts'

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
  const sentences = articles.map(article => readSentences(article, {finder, lexicon}))
  const tuples = articles.length > 0 ? alignBlocks(articles, sentences, lexicon) : []
  const blocks = tuples.map(tuple => group(tuple, articles))
  const {regions, model} = alignInside(tuples, {articles, sentences, lexicon})
  const segments = articles.map(article => article.blocks.flatMap(block => block.segments))
  const drafts = regions.flatMap((scored, index) =>
    scored.map(({tuple, confidence}) => ({
      variants: variants(tuple, articles, segments),
      group: blocks[index]!,
      confidence: Math.min(confidence, blocks[index]!.confidence),
      evidence: evidenceOf(tuple, model)
    }))
  )
  const texts = drafts.map(draft => new Map([...draft.variants].map(([locale, list]) => [locale, plainText(list)])))
  const ids = identify(texts, {path, source, memory})
  const units: TranslationUnit[] = drafts.map((draft, index) => ({id: ids[index]!, ...draft}))
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
  blocks: readonly BlockTuple[],
  {articles, sentences, lexicon}: {articles: readonly Article[]; sentences: readonly Sentences[]; lexicon: Lexicon}
): {regions: Scored[][]; model: Model} {
  const firsts = sentences.map(list => {
    const firsts = [0]
    for (const units of list) firsts.push(firsts.at(-1)! + units.length)
    return firsts
  })
  const regions = blocks.map(({tuple}) =>
    tuple.map(({start, size}, side) => {
      const first = firsts[side]![start]!
      return {start: first, size: firsts[side]![start + size]! - first}
    })
  )
  const {regions: found, model} = chain(
    sentences.map((list, side) => ({language: languageOf(articles[side]!.locale), units: list.flat()})),
    {lexicon, regions}
  )
  return {regions: found.map(tuples => refine(tuples, model)), model}
}
