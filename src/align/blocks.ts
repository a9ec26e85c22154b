import type {Article, Block} from '../model/index.ts'
import {joinAttributes} from './attributes.ts'
import type {BlockTuple} from './block-tuple.ts'
import {blockVocabulary} from './block-vocabulary.ts'
import {joinByPlace} from './by-place.ts'
import {chain} from './chain.ts'
import {codeFeatures} from './codes.ts'
import type {WordBook} from './couplings.ts'
import {uncross} from './crossed.ts'
import {joinEmptyCells} from './empty-cells.ts'
import {joinEmptyCode} from './empty-code.ts'
import type {Side} from './feature.ts'
import {type Reading, readUnit} from './features.ts'
import {joinFields} from './fields.ts'
import {languageOf} from './language.ts'
import {joinMoved} from './moved.ts'
import {refine} from './refine.ts'
import {memoryFeatures, type Remembered} from './remembered.ts'
import {uncrossRows} from './rows.ts'
import {straightenCells} from './straight-cells.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What is known besides an article. */
interface Known extends Omit<Reading, 'extra'> {
  readonly remembered?: Remembered | undefined
}

/** The sentences of an article, block after block. */
export function readSentences(article: Article, {remembered, ...known}: Known): Side {
  const {blocks, locale} = article
  const ofMemory = remembered ? memoryFeatures(article, remembered) : []
  const segments = blocks.flatMap(({segments}) => segments)
  const units = segments.map((segment, at) =>
    readUnit(segment.text, locale, {...known, extra: [...codeFeatures(segment), ...(ofMemory[at] ?? [])]})
  )
  return {language: languageOf(locale), units}
}

/** Aligns the blocks of articles by what they are and by what their sentences say; then joins those that were moved. */
export function alignBlocks(
  blocks: readonly (readonly Block[])[],
  sentences: Vocabulary,
  words: WordBook
): readonly BlockTuple[] {
  const {regions, model} = chain(blockVocabulary(blocks, sentences), {words})
  const scored = regions.flatMap(tuples => refine(tuples, model))
  const whole = joinEmptyCode(joinEmptyCells(joinMoved(scored, model), blocks), blocks)
  const placed = straightenCells(joinByPlace(uncrossRows(uncross(whole, model), blocks, model), blocks), blocks)
  return joinFields(joinAttributes(placed, blocks), blocks)
}
