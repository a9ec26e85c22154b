import type {Article, Block} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {type Chained, chain, type Tuple} from './chain.ts'
import {codeFeatures, structureFeatures} from './codes.ts'
import type {Unit} from './feature.ts'
import {distinct, readUnit} from './features.ts'
import {lengthOf} from './language.ts'
import {joinMoved} from './moved.ts'
import {refine} from './refine.ts'

/** Blocks that correspond, as spans of the blocks of each article. */
export interface BlockTuple {
  readonly tuple: Tuple
  readonly confidence: number
  readonly isMoved: boolean
}

/** The sentences of an article as units, block by block. */
export type Sentences = readonly (readonly Unit[])[]

/** Reads the sentences of all blocks of an article. */
export function readSentences({blocks, locale}: Article, finder?: TermFinder): Sentences {
  return blocks.map(({segments}) =>
    segments.map(segment => readUnit(segment.text, locale, finder, codeFeatures(segment)))
  )
}

/** Aligns the blocks of articles by what they are and by what their sentences say; then joins those that were moved. */
export function alignBlocks(articles: readonly Article[], sentences: readonly Sentences[]): BlockTuple[] {
  const sides = articles.map(({blocks}, side) =>
    blocks.map((block, index) => blockUnit(block, sentences[side]![index]!))
  )
  const {regions, model}: Chained = chain(sides)
  const scored = regions.flatMap(tuples => refine(tuples, model))
  return joinMoved(scored, model)
}

function blockUnit(block: Block, sentences: readonly Unit[]): Unit {
  const text = sentences.reduce((sum, {length}) => sum + length, 0)
  return {
    length: text || lengthOf(block.value ?? '', 'en'),
    features: distinct([...structureFeatures(block), ...sentences.flatMap(({features}) => features)])
  }
}
