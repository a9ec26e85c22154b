import type {Dictionary} from './dictionary.ts'
import type {Odds} from './odds.ts'
import type {Span} from './pair.ts'
import {WORDS} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Units of the side that is told that are looked at together. */
const CHUNK = 32
/** More than the units of any span. */
const STRIDE = 4

/** How well a span of one side explains a unit of the other: log odds of all that the unit holds. */
export type Explain = (span: Span, unit: number) => number

interface Explaining {
  readonly given: IndexedSide
  readonly own: IndexedSide
  /** By size of the span less one. */
  readonly odds: readonly Odds[]
  readonly dictionary: Dictionary | undefined
}

/**
 * Features: kept or lost. Words: IBM model 1 (Brown et al. 1993): a word comes from any word of the span, by the lexicon
 * where it knows the word, else by chance. What the lexicon does not know counts neither for nor against. Looked up once for
 * each span and chunk of units.
 */
export function explainer({given, own, odds, dictionary}: Explaining): Explain {
  const chunks = Math.ceil(own.units.length / CHUNK)
  const known = new Map<number, Float64Array>()
  const marks = new Int32Array(given.kinds.length).fill(-1)
  const sums = new Float64Array(own.words.size)
  return (span, unit) => {
    const at = Math.floor(unit / CHUNK)
    const name = (span.start * STRIDE + span.size) * chunks + at
    let values = known.get(name)
    if (!values) {
      values = fill(span, at * CHUNK)
      known.set(name, values)
    }
    return values[unit - at * CHUNK]!
  }

  function fill(span: Span, first: number): Float64Array {
    const values = new Float64Array(Math.min(CHUNK, own.units.length - first))
    const name = span.start * STRIDE + span.size
    for (let at = span.start; at < span.start + span.size; at += 1)
      for (const key of given.units[at]!.keys) marks[key] = name
    const {matching, missing} = odds[span.size - 1]!
    for (let at = 0; at < values.length; at += 1) {
      let sum = 0
      for (const key of own.units[first + at]!.keys) sum += marks[key] === name ? matching[key]! : missing[key]!
      values[at] = sum
    }
    if (dictionary) addWords(values, span, first, dictionary)
    return values
  }

  function addWords(values: Float64Array, span: Span, first: number, dictionary: Dictionary): void {
    const {count, rest, touched} = gather(span, dictionary)
    for (let at = 0; count > 0 && at < values.length; at += 1)
      for (const word of own.units[first + at]!.words) {
        const share = dictionary.told[word]!
        if (share > 0) values[at]! += WORDS.weight * Math.log(1 - share + (share * (rest + sums[word]!)) / count)
      }
    for (const word of touched) sums[word] = 0
  }

  /** What the words of a span say of the words of the other side, into `sums`. */
  function gather({start, size}: Span, {targets, gains, unknown}: Dictionary) {
    let [count, rest] = [0, 0]
    const touched: number[] = []
    for (let at = start; at < start + size; at += 1)
      for (const word of given.units[at]!.words) {
        count += 1
        rest += unknown[word]!
        const [list, worth] = [targets[word]!, gains[word]!]
        for (let index = 0; index < list.length; index += 1) {
          sums[list[index]!]! += worth[index]!
          touched.push(list[index]!)
        }
      }
    return {count, rest, touched}
  }
}
