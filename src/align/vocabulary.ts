import {counted} from './counted.ts'
import type {Feature, FeatureKind, Side} from './feature.ts'
import {type IndexedUnit, indexedUnit} from './indexed-unit.ts'
import {type Numbering, numbering} from './numbering.ts'
import {type Repeats, repeatsOf} from './repeats.ts'

/** The features and words of all sides of a text as numbers. */
export interface Vocabulary {
  /** The keys of features, of all sides together. */
  readonly keys: Numbering
  readonly sides: readonly IndexedSide[]
}

/** What the units of one side hold. */
interface SideIndex {
  readonly language: string
  readonly units: readonly IndexedUnit[]
  /** How many units hold a key, and the kind it has first. */
  readonly frequencies: Int32Array
  readonly kinds: readonly (FeatureKind | undefined)[]
  /** The words of this side, and how many units hold each. */
  readonly words: Numbering
  readonly wordFrequencies: Int32Array
}

/** The units that hold the keys: those of a key, in order, are `units` from `starts[key]` to `starts[key + 1]`. */
interface Holders {
  readonly units: Int32Array
  readonly starts: Int32Array
}

/** One side of a text. */
export interface IndexedSide extends SideIndex {
  /** Which units hold each key; made when it is first asked for. */
  holders(): Holders
  /** What each unit repeats of those just before it; made when it is first asked for. */
  repeats(): readonly (readonly Repeats[])[]
}

/** Numbers the keys and words of all sides; linear in the number of features. */
export function index(sides: readonly Side[]): Vocabulary {
  const keys = numbering()
  const lists = sides.map(({units}) => units.map(({features}) => features.map(({key}) => keys.numberOf(key))))
  return {
    keys,
    sides: sides.map(({language, units}, side) => {
      const kinds = new Array<FeatureKind | undefined>(keys.names.length).fill(undefined)
      addKinds(
        kinds,
        lists[side]!,
        units.map(({features}) => features)
      )
      const words = numbering()
      return indexedSide({
        language,
        lengths: units.map(({length}) => length),
        keyLists: lists[side]!,
        kinds,
        wordLists: units.map(unit => unit.words.map(({word}) => words.numberOf(word))),
        words
      })
    })
  }
}

/** The units of a side as lists of numbers, with doubles. */
interface Listed extends Pick<SideIndex, 'language' | 'kinds' | 'words'> {
  readonly lengths: readonly number[]
  readonly keyLists: readonly (readonly number[])[]
  readonly wordLists: readonly (readonly number[])[]
}

/** A side out of what its units hold. */
export function indexedSide({language, lengths, keyLists, kinds, wordLists, words}: Listed): IndexedSide {
  const ofKeys = counted(keyLists, kinds.length)
  const ofWords = counted(wordLists, words.names.length)
  const units = lengths.map((length, at) => indexedUnit(length, ofKeys.counted[at]!, ofWords.counted[at]!))
  const {frequencies} = ofKeys
  const side = {language, units, frequencies, kinds, words, wordFrequencies: ofWords.frequencies}
  let holders: Holders | undefined
  let repeats: readonly (readonly Repeats[])[] | undefined
  return {
    ...side,
    holders() {
      holders ??= holdersOf(side)
      return holders
    },
    repeats() {
      repeats ??= repeatsOf(side)
      return repeats
    }
  }
}

/** Gives keys that have no kind yet that of the first feature that has the key; the lists hold the numbers of the features. */
export function addKinds(
  kinds: (FeatureKind | undefined)[],
  lists: readonly (readonly number[])[],
  features: readonly (readonly Feature[])[]
): void {
  for (const [unit, list] of features.entries())
    for (let at = 0; at < list.length; at += 1) kinds[lists[unit]![at]!] ??= list[at]!.kind
}

function holdersOf({units, frequencies}: SideIndex): Holders {
  const starts = new Int32Array(frequencies.length + 1)
  for (let key = 0; key < frequencies.length; key += 1) starts[key + 1] = starts[key]! + frequencies[key]!
  const next = starts.slice()
  const all = new Int32Array(starts.at(-1)!)
  for (let unit = 0; unit < units.length; unit += 1) {
    const {keys} = units[unit]!
    for (let at = 0; at < keys.length; at += 1) {
      all[next[keys[at]!]!] = unit
      next[keys[at]!]! += 1
    }
  }
  return {starts, units: all}
}
