import type {Block} from '../model/index.ts'
import {structureFeatures} from './codes.ts'
import {counted} from './counted.ts'
import type {FeatureKind} from './feature.ts'
import {type IndexedUnit, indexedUnit} from './indexed-unit.ts'
import {lengthOf} from './language.ts'
import {indexedSide, type Vocabulary} from './vocabulary.ts'

/**
 * Blocks as units, a list a side: what each is, and all that its sentences hold. The sentences are those of all blocks, in order; keys and
 * words keep the numbers that they have there.
 */
export function blockVocabulary(blocks: readonly (readonly Block[])[], {keys, sides}: Vocabulary): Vocabulary {
  const structure = blocks.map(list => list.map(structureFeatures))
  const numbers = structure.map(list => list.map(features => features.map(({key}) => keys.numberOf(key))))
  return {
    keys,
    sides: sides.map(({language, units, kinds: known, words}, side) => {
      const ofBlocks = sentencesOf(blocks[side]!, units)
      const kinds = new Array<FeatureKind | undefined>(keys.names.length).fill(undefined)
      for (let key = 0; key < known.length; key += 1) kinds[key] = known[key]
      for (const [block, features] of structure[side]!.entries())
        for (let at = 0; at < features.length; at += 1) kinds[numbers[side]![block]![at]!] ??= features[at]!.kind
      const ofKeys = counted(
        ofBlocks.map((sentences, block) => {
          const list = numbers[side]![block]!
          for (const sentence of sentences) addAll(list, sentence.keys, sentence.keyCounts)
          return list
        }),
        keys.names.length
      )
      const ofWords = counted(
        ofBlocks.map(sentences => {
          const list: number[] = []
          for (const sentence of sentences) addAll(list, sentence.words, sentence.wordCounts)
          return list
        }),
        words.names.length
      )
      return indexedSide({
        language,
        units: ofBlocks.map((sentences, block) =>
          indexedUnit(lengthIn(blocks[side]![block]!, sentences), ofKeys.counted[block]!, ofWords.counted[block]!)
        ),
        frequencies: ofKeys.frequencies,
        kinds,
        words,
        wordFrequencies: ofWords.frequencies
      })
    })
  }
}

/** The sentences of each block. */
function sentencesOf(blocks: readonly Block[], units: readonly IndexedUnit[]): IndexedUnit[][] {
  let next = 0
  return blocks.map(({segments}) => {
    next += segments.length
    return units.slice(next - segments.length, next)
  })
}

function lengthIn({value = ''}: Block, sentences: readonly IndexedUnit[]): number {
  return sentences.reduce((sum, {length}) => sum + length, 0) || lengthOf(value, 'en')
}

function addAll(list: number[], numbers: readonly number[], counts: readonly number[]): void {
  for (let at = 0; at < numbers.length; at += 1)
    for (let time = 0; time < counts[at]!; time += 1) list.push(numbers[at]!)
}
