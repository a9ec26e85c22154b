import type {Block} from '../model/index.ts'
import {structureFeatures} from './codes.ts'
import type {FeatureKind} from './feature.ts'
import type {IndexedUnit} from './indexed-unit.ts'
import {lengthOf} from './language.ts'
import {addKinds, indexedSide, type Vocabulary} from './vocabulary.ts'

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
      const sentences = sentencesOf(blocks[side]!, units)
      const kinds = new Array<FeatureKind | undefined>(keys.names.length).fill(undefined)
      for (let key = 0; key < known.length; key += 1) kinds[key] = known[key]
      addKinds(kinds, numbers[side]!, structure[side]!)
      return indexedSide({
        language,
        lengths: blocks[side]!.map((block, at) => lengthIn(block, sentences[at]!)),
        keyLists: numbers[side]!.map((own, at) =>
          withAll(own, sentences[at]!, ({keys, keyCounts}) => [keys, keyCounts])
        ),
        kinds,
        wordLists: sentences.map(list => withAll([], list, ({words, wordCounts}) => [words, wordCounts])),
        words
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

/** A list with what the sentences hold, each number as often as they have it. */
function withAll(
  list: number[],
  sentences: readonly IndexedUnit[],
  heldBy: (sentence: IndexedUnit) => readonly [numbers: readonly number[], counts: readonly number[]]
): number[] {
  for (const sentence of sentences) {
    const [numbers, counts] = heldBy(sentence)
    for (let at = 0; at < numbers.length; at += 1)
      for (let time = 0; time < counts[at]!; time += 1) list.push(numbers[at]!)
  }
  return list
}
