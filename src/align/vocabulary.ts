import type {FeatureKind, Side, Unit} from './feature.ts'
import type {IndexedUnit} from './indexed-unit.ts'
import {type Repeats, repeatsOf} from './repeats.ts'

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
  /** The units that hold a key, in order. */
  holders(key: number): Int32Array
  /** What each unit repeats of those just before it; made when it is first asked for. */
  repeats(): readonly (readonly Repeats[])[]
  /** The words of this side, by number, and how many units hold each. */
  readonly words: ReadonlyMap<string, number>
  readonly wordNames: readonly string[]
  readonly wordFrequencies: readonly number[]
}

/** Numbers the keys of all sides; linear in the number of features. */
export function index(sides: readonly Side[]): Vocabulary {
  const numbers = new Map<string, number>()
  const numbered = sides.map(({units}) =>
    units.map(({features}) => Int32Array.from(features, ({key}) => numberOf(key)))
  )
  return {
    keys: [...numbers.keys()],
    sides: sides.map((side, at) => indexedSide(side, numbered[at]!, numbers.size))
  }

  function numberOf(key: string): number {
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
    }
    return number
  }
}

function indexedSide({language, units}: Side, numbers: readonly Int32Array[], count: number): IndexedSide {
  const frequencies = new Int32Array(count)
  const kinds = new Array<FeatureKind | undefined>(count).fill(undefined)
  const words = new Map<string, number>()
  const wordFrequencies: number[] = []
  const indexed = units.map((unit, index) => {
    const keys = numbers[index]!
    for (let at = 0; at < keys.length; at += 1) {
      frequencies[keys[at]!]! += 1
      kinds[keys[at]!] ??= unit.features[at]!.kind
    }
    return {
      keys,
      keyCounts: Int32Array.from(unit.features, ({count = 1}) => count),
      words: numberedWords(unit),
      wordCounts: Int32Array.from(unit.words, ({count = 1}) => count)
    }
  })
  let holders: ReturnType<typeof holdersOf> | undefined
  let repeats: readonly (readonly Repeats[])[] | undefined
  return {
    language,
    units: indexed,
    frequencies,
    kinds,
    holders(key) {
      holders ??= holdersOf(indexed, frequencies)
      return holders.units.subarray(holders.starts[key]!, holders.starts[key + 1]!)
    },
    repeats() {
      repeats ??= repeatsOf(indexed)
      return repeats
    },
    words,
    wordNames: [...words.keys()],
    wordFrequencies
  }

  function numberedWords(unit: Unit): Int32Array {
    return Int32Array.from(unit.words, ({word}) => {
      let number = words.get(word)
      if (number === undefined) {
        number = words.size
        words.set(word, number)
        wordFrequencies.push(0)
      }
      wordFrequencies[number]! += 1
      return number
    })
  }
}

/** The units that hold each key, key after key, and where those of a key start. */
function holdersOf(units: readonly IndexedUnit[], frequencies: Int32Array) {
  const starts = new Int32Array(frequencies.length + 1)
  for (const [key, frequency] of frequencies.entries()) starts[key + 1] = starts[key]! + frequency
  const next = starts.slice()
  const all = new Int32Array(starts.at(-1)!)
  for (const [unit, {keys}] of units.entries())
    for (const key of keys) {
      all[next[key]!] = unit
      next[key]! += 1
    }
  return {starts, units: all}
}
