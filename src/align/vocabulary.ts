import type {FeatureKind, Side, Unit} from './feature.ts'

/** The features and words of all sides of a text as numbers: a key is its index in `keys`. */
export interface Vocabulary {
  readonly keys: readonly string[]
  readonly sides: readonly IndexedSide[]
}

/** One side of a text. */
export interface IndexedSide {
  readonly language: string
  readonly units: readonly IndexedUnit[]
  /** How many units hold a key, and the kind it has first. */
  readonly frequencies: Int32Array
  readonly kinds: readonly (FeatureKind | undefined)[]
  /** The words of this side, by number, and how many units hold each. */
  readonly words: ReadonlyMap<string, number>
  readonly wordNames: readonly string[]
  readonly wordFrequencies: readonly number[]
}

/** The features of a unit by number, and its words by the numbers of its side, and how often it has each. */
export interface IndexedUnit {
  readonly keys: Int32Array
  readonly keyCounts: Int32Array
  readonly words: Int32Array
  readonly wordCounts: Int32Array
}

/** Numbers the keys of all sides; linear in the number of features. */
export function index(sides: readonly Side[]): Vocabulary {
  const numbers = new Map<string, number>()
  for (const {units} of sides)
    for (const {features} of units) for (const {key} of features) if (!numbers.has(key)) numbers.set(key, numbers.size)
  return {keys: [...numbers.keys()], sides: sides.map(side => indexedSide(side, numbers))}
}

function indexedSide({language, units}: Side, numbers: ReadonlyMap<string, number>): IndexedSide {
  const frequencies = new Int32Array(numbers.size)
  const kinds = new Array<FeatureKind | undefined>(numbers.size).fill(undefined)
  const words = new Map<string, number>()
  const wordFrequencies: number[] = []
  const indexed = units.map(unit => {
    const keys = Int32Array.from(unit.features, ({key}) => numbers.get(key)!)
    for (const [at, key] of keys.entries()) {
      frequencies[key]! += 1
      kinds[key] ??= unit.features[at]!.kind
    }
    return {
      keys,
      keyCounts: Int32Array.from(unit.features, ({count = 1}) => count),
      words: numberedWords(unit),
      wordCounts: Int32Array.from(unit.words, ({count = 1}) => count)
    }
  })
  return {language, units: indexed, frequencies, kinds, words, wordNames: [...words.keys()], wordFrequencies}

  function numberedWords(unit: Unit): Int32Array {
    return Int32Array.from(unit.words, ({word}) => {
      const number = words.get(word) ?? words.size
      words.set(word, number)
      wordFrequencies[number] = (wordFrequencies[number] ?? 0) + 1
      return number
    })
  }
}
