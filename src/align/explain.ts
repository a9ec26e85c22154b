import type {Dictionary} from './dictionary.ts'
import type {Odds} from './odds.ts'
import type {Span} from './pair.ts'
import {WORDS} from './parameters.ts'
import {repeatsOf} from './repeats.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Units of the side that is told that are looked at together. */
const CHUNK = 32
/** Units of a span at most. */
const LONGEST = 3

/** How well a span of one side explains a span of the other: log odds of all that it holds, each thing once. */
export type Explain = (span: Span, own: Span) => number

interface Explaining {
  readonly given: IndexedSide
  readonly own: IndexedSide
  /** By size of the span less one. */
  readonly odds: readonly Odds[]
  readonly dictionary: Dictionary | undefined
}

/**
 * Features: kept or lost. Words: IBM model 1 (Brown et al. 1993): a word comes from any word of the span, by the lexicon
 * where it knows the word, else by chance. What the lexicon does not know counts neither for nor against. What a unit of a
 * span repeats of the unit before counts again only where the other side repeats it too. Looked up once for each span and chunk.
 */
export function explainer({given, own, odds, dictionary}: Explaining): Explain {
  const chunks = Math.ceil(own.units.length / CHUNK)
  const known = new Map<number, Float64Array>()
  const counts = new Int32Array(given.kinds.length)
  const sums = new Float64Array(own.words.size)
  const sources = new Int32Array(own.words.size)
  const repeats = repeatsOf(own.units, LONGEST - 1)
  return (span, {start, size}) => {
    let sum = 0
    for (let at = 0; at < size; at += 1) {
      const unit = start + at
      sum += valuesOf(span, Math.floor(unit / CHUNK))[(unit % CHUNK) * LONGEST + at]!
    }
    return sum
  }

  function valuesOf(span: Span, chunk: number): Float64Array {
    const name = (span.start * (LONGEST + 1) + span.size) * chunks + chunk
    let values = known.get(name)
    if (!values) {
      values = fill(span, chunk * CHUNK)
      known.set(name, values)
    }
    return values
  }

  /** For each unit of a chunk its value by itself, after the one before it, after the two before it. */
  function fill(span: Span, first: number): Float64Array {
    const values = new Float64Array(Math.min(CHUNK, own.units.length - first) * LONGEST)
    const units = given.units.slice(span.start, span.start + span.size)
    for (const {keys, keyCounts} of units)
      for (let at = 0; at < keys.length; at += 1) counts[keys[at]!]! += keyCounts[at]!
    const {matching, missing} = odds[span.size - 1]!
    spread(values, first, 'keys', {
      worth: key => (counts[key]! > 0 ? matching[key]! : missing[key]!),
      isRepeated: key => counts[key]! > 1
    })
    for (const {keys} of units) for (const key of keys) counts[key] = 0
    if (dictionary) addWords(values, span, first, dictionary)
    return values
  }

  function spread(
    values: Float64Array,
    first: number,
    kind: 'keys' | 'words',
    {worth, isRepeated}: {worth: (item: number) => number; isRepeated: (item: number) => boolean}
  ): void {
    for (let at = 0; at * LONGEST < values.length; at += 1) {
      const unit = first + at
      let whole = 0
      for (const item of own.units[unit]![kind]) whole += worth(item)
      values[at * LONGEST]! += whole
      for (let back = 1; back < LONGEST; back += 1) {
        let fresh = whole
        for (const item of repeats[unit]![back - 1]![kind]) if (!isRepeated(item)) fresh -= worth(item)
        values[at * LONGEST + back]! += fresh
      }
    }
  }

  function addWords(values: Float64Array, span: Span, first: number, dictionary: Dictionary): void {
    const {count, rest, touched} = gather(span, dictionary)
    if (count === 0) return
    spread(values, first, 'words', {
      worth: word => {
        const share = dictionary.told[word]!
        return share > 0 ? WORDS.weight * Math.log(1 - share + (share * (rest + sums[word]!)) / count) : 0
      },
      isRepeated: word => sources[word]! > 1
    })
    for (const word of touched) {
      sums[word] = 0
      sources[word] = 0
    }
  }

  /** What the words of a span say of the words of the other side, into `sums`, and how many of them, into `sources`. */
  function gather({start, size}: Span, {targets, gains, unknown}: Dictionary) {
    let [count, rest] = [0, 0]
    const touched: number[] = []
    for (let at = start; at < start + size; at += 1) {
      const {words, wordCounts} = given.units[at]!
      for (let place = 0; place < words.length; place += 1) {
        const word = words[place]!
        count += 1
        rest += unknown[word]!
        const [list, worth] = [targets[word]!, gains[word]!]
        for (let index = 0; index < list.length; index += 1) {
          sums[list[index]!]! += worth[index]!
          sources[list[index]!]! += wordCounts[place]!
          touched.push(list[index]!)
        }
      }
    }
    return {count, rest, touched}
  }
}
