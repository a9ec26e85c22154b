import type {Article, Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import {type Chained, chain} from './chain.ts'
import {codeFeatures, structureFeatures} from './codes.ts'
import type {WordBook} from './couplings.ts'
import {uncross} from './crossed.ts'
import type {Unit} from './feature.ts'
import {distinct, type Reading, readUnit} from './features.ts'
import {languageOf, lengthOf} from './language.ts'
import {joinMoved} from './moved.ts'
import {refine} from './refine.ts'

/** The sentences of an article as units, block by block. */
export type Sentences = readonly (readonly Unit[])[]

/** Reads the sentences of all blocks of an article. */
export function readSentences({blocks, locale}: Article, known: Reading): Sentences {
  return blocks.map(({segments}) =>
    segments.map(segment => readUnit(segment.text, locale, {...known, extra: codeFeatures(segment)}))
  )
}

/** Aligns the blocks of articles by what they are and by what their sentences say; then joins those that were moved. */
export function alignBlocks(
  articles: readonly Article[],
  sentences: readonly Sentences[],
  words: WordBook
): BlockTuple[] {
  const sides = articles.map(({blocks, locale}, side) => ({
    language: languageOf(locale),
    units: blocks.map((block, index) => blockUnit(block, sentences[side]![index]!))
  }))
  const {regions, model}: Chained = chain(sides, {words})
  const scored = regions.flatMap(tuples => refine(tuples, model))
  return uncross(joinMoved(scored, model), model)
}

function blockUnit(block: Block, sentences: readonly Unit[]): Unit {
  const text = sentences.reduce((sum, {length}) => sum + length, 0)
  return {
    length: text || lengthOf(block.value ?? '', 'en'),
    features: distinct([...structureFeatures(block), ...sentences.flatMap(({features}) => features)]),
    words: [...new Map(sentences.flatMap(({words}) => words.map(word => [word.word, word] as const))).values()]
  }
}
