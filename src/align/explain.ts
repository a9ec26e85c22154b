import type {Dictionary} from './dictionary.ts'
import type {Classes, Odds} from './odds.ts'
import {WORDS} from './parameters.ts'
import type {Span} from './span.ts'
import {spanWords} from './span-words.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Units of a span at most. */
const LONGEST = 3
/** Values that there is room for at first. */
const FEWEST = 256

/** Places of a unit in a span of the other side that a span may correspond to: beads are of four units at most. */
function columnsOf({size}: Span): number {
  return LONGEST + 1 - size
}

/** Units of the side that is told, from the first to the last. */
interface Units {
  readonly first: number
  readonly last: number
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
  /** Where in `values` stands what is known of a span and a chunk: of each unit by itself, after the one before it, after the two before it. */
  const known = new Map<number, number>()
  let values = new Float64Array(FEWEST)
  let used = 0
  // How often the span has a key; zero between two spans.
  const counts = new Int32Array(given.kinds.length)
  const words = spanWords(given, own)
  return (span, {start, size}) => {
    const columns = columnsOf(span)
    let sum = 0
    for (let at = 0; at < size; at += 1) {
      const unit = start + at
      // Before the values: they may move.
      const place = placeOf(span, Math.floor(unit / chunk))
      sum += values[place + (unit % chunk) * columns + at]!
    }
    return sum
  }

  function placeOf(span: Span, chunkNumber: number): number {
    const name = (span.start * (LONGEST + 1) + span.size) * chunks + chunkNumber
    const found = known.get(name)
    if (found !== undefined) return found
    const place = used
    known.set(name, place)
    fill(span, {first: chunkNumber * chunk, last: Math.min((chunkNumber + 1) * chunk, own.units.length) - 1}, place)
    return place
  }

  function fill(span: Span, units: Units, place: number): void {
    used += (units.last - units.first + 1) * columnsOf(span)
    if (used > values.length) {
      const more = new Float64Array(used * 2)
      more.set(values)
      values = more
    }
    addKeys(span, units, place)
    if (dictionary) addWords(span, units, {place, dictionary})
  }

  function addKeys({start, size}: Span, {first, last}: Units, place: number): void {
    for (let unit = start; unit < start + size; unit += 1) {
      const {keys, keyCounts} = given.units[unit]!
      for (let at = 0; at < keys.length; at += 1) counts[keys[at]!]! += keyCounts[at]!
    }
    const {matching, missing} = odds(size)
    const {of} = classes
    const columns = columnsOf({start, size})
    let next = place
    for (let unit = first; unit <= last; unit += 1) {
      const {keys} = own.units[unit]!
      let whole = 0
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at]!
        whole += counts[key]! > 0 ? matching[of[key]!]! : missing[of[key]!]!
      }
      values[next]! += whole
      for (let back = 1; back < columns; back += 1) {
        let fresh = whole
        const repeated = own.repeats()[unit]![back - 1]!.keys
        for (let at = 0; at < repeated.length; at += 1) {
          const key = repeated[at]!
          if (counts[key]! < 2) fresh -= counts[key]! > 0 ? matching[of[key]!]! : missing[of[key]!]!
        }
        values[next + back]! += fresh
      }
      next += columns
    }
    for (let unit = start; unit < start + size; unit += 1) {
      const {keys} = given.units[unit]!
      for (let at = 0; at < keys.length; at += 1) counts[keys[at]!] = 0
    }
  }

  function addWords(
    span: Span,
    {first, last}: Units,
    {place, dictionary}: {place: number; dictionary: Dictionary}
  ): void {
    const {count, rest} = words.gather(span, dictionary)
    if (count === 0) return
    const {sums, sources} = words
    const {told} = dictionary
    const columns = columnsOf(span)
    const worth = (word: number) =>
      told[word]! > 0 ? WORDS.weight * Math.log(1 - told[word]! + (told[word]! * (rest + sums[word]!)) / count) : 0
    let next = place
    for (let unit = first; unit <= last; unit += 1) {
      const list = own.units[unit]!.words
      let whole = 0
      for (let at = 0; at < list.length; at += 1) whole += worth(list[at]!)
      values[next]! += whole
      for (let back = 1; back < columns; back += 1) {
        let fresh = whole
        const repeated = own.repeats()[unit]![back - 1]!.words
        for (let at = 0; at < repeated.length; at += 1) if (sources[repeated[at]!]! < 2) fresh -= worth(repeated[at]!)
        values[next + back]! += fresh
      }
      next += columns
    }
    words.forget(span, dictionary)
  }
}
