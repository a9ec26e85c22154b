import type {Dictionary} from './dictionary.ts'
import type {Classes, Odds} from './odds.ts'
import {WORDS} from './parameters.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Units of a span at most. */
const LONGEST = 3
const NONE = new Int32Array(0)

/** Places of a unit in a span of the other side that a span may correspond to: beads are of four units at most. */
function columnsOf({size}: Span): number {
  return LONGEST + 1 - size
}

/** How well a span of one side explains a span of the other: log odds of all that it holds, each thing once. */
export type Explain = (span: Span, own: Span) => number

interface Explaining {
  readonly given: IndexedSide
  readonly own: IndexedSide
  /** How the keys of `own` count, and what by the size of the span. */
  readonly classes: Classes
  readonly odds: (size: number) => Odds
  readonly dictionary: Dictionary | undefined
  /** Units of the side that is told that are looked at together. */
  readonly chunk: number
}

/**
 * Features: kept or lost. Words: IBM model 1 (Brown et al. 1993): a word comes from any word of the span, by the lexicon
 * where it knows the word, else by chance. What the lexicon does not know counts neither for nor against. What a unit of a
 * span repeats of the unit before counts again only where the other side repeats it too. Looked up once for each span and chunk.
 */
export function explainer({given, own, classes, odds, dictionary, chunk}: Explaining): Explain {
  const chunks = Math.ceil(own.units.length / chunk)
  const known = new Map<number, Float64Array>()
  const counts = new Int32Array(given.kinds.length)
  const sums = new Float64Array(own.wordFrequencies.length)
  const sources = new Int32Array(own.wordFrequencies.length)
  return (span, {start, size}) => {
    let sum = 0
    for (let at = 0; at < size; at += 1) {
      const unit = start + at
      sum += valuesOf(span, Math.floor(unit / chunk))[(unit % chunk) * columnsOf(span) + at]!
    }
    return sum
  }

  function valuesOf(span: Span, place: number): Float64Array {
    const name = (span.start * (LONGEST + 1) + span.size) * chunks + place
    let values = known.get(name)
    if (!values) {
      values = fill(span, place * chunk)
      known.set(name, values)
    }
    return values
  }

  /** For each unit of a chunk its value by itself, after the one before it, after the two before it. */
  function fill(span: Span, first: number): Float64Array {
    const values = new Float64Array(Math.min(chunk, own.units.length - first) * columnsOf(span))
    addKeys(values, span, first)
    if (dictionary) addWords(values, span, first, dictionary)
    return values
  }

  function addKeys(values: Float64Array, {start, size}: Span, first: number): void {
    const columns = columnsOf({start, size})
    for (let unit = start; unit < start + size; unit += 1) {
      const {keys, keyCounts} = given.units[unit]!
      for (let at = 0; at < keys.length; at += 1) counts[keys[at]!]! += keyCounts[at]!
    }
    const {matching, missing} = odds(size)
    const {of} = classes
    for (let at = 0; at * columns < values.length; at += 1) {
      const {keys} = own.units[first + at]!
      let whole = 0
      for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index]!
        whole += counts[key]! > 0 ? matching[of[key]!]! : missing[of[key]!]!
      }
      for (let back = 0; back < columns; back += 1) {
        let fresh = whole
        const repeated = back > 0 ? own.repeats()[first + at]![back - 1]!.keys : NONE
        for (let index = 0; index < repeated.length; index += 1) {
          const key = repeated[index]!
          if (counts[key]! < 2) fresh -= counts[key]! > 0 ? matching[of[key]!]! : missing[of[key]!]!
        }
        values[at * columns + back]! += fresh
      }
    }
    for (let unit = start; unit < start + size; unit += 1) {
      const {keys} = given.units[unit]!
      for (let at = 0; at < keys.length; at += 1) counts[keys[at]!] = 0
    }
  }

  function addWords(values: Float64Array, span: Span, first: number, {told, ...dictionary}: Dictionary): void {
    const {count, rest, touched} = gather(span, dictionary)
    if (count === 0) return
    const columns = columnsOf(span)
    const worth = (word: number) =>
      told[word]! > 0 ? WORDS.weight * Math.log(1 - told[word]! + (told[word]! * (rest + sums[word]!)) / count) : 0
    for (let at = 0; at * columns < values.length; at += 1) {
      const {words} = own.units[first + at]!
      let whole = 0
      for (let index = 0; index < words.length; index += 1) whole += worth(words[index]!)
      for (let back = 0; back < columns; back += 1) {
        let fresh = whole
        const repeated = back > 0 ? own.repeats()[first + at]![back - 1]!.words : NONE
        for (let index = 0; index < repeated.length; index += 1)
          if (sources[repeated[index]!]! < 2) fresh -= worth(repeated[index]!)
        values[at * columns + back]! += fresh
      }
    }
    for (const word of touched) {
      sums[word] = 0
      sources[word] = 0
    }
  }

  /** What the words of a span say of the words of the other side, into `sums`, and how many of them, into `sources`. */
  function gather({start, size}: Span, {targets, shares, unknown, chances}: Omit<Dictionary, 'told'>) {
    let [count, rest] = [0, 0]
    const touched: number[] = []
    for (let at = start; at < start + size; at += 1) {
      const {words, wordCounts} = given.units[at]!
      for (let place = 0; place < words.length; place += 1) {
        const word = words[place]!
        count += 1
        rest += unknown[word]!
        const [list, often] = [targets[word]!, shares[word]!]
        for (let index = 0; index < list.length; index += 1) {
          sums[list[index]!]! += often[index]! / chances[list[index]!]!
          sources[list[index]!]! += wordCounts[place]!
          touched.push(list[index]!)
        }
      }
    }
    return {count, rest, touched}
  }
}
