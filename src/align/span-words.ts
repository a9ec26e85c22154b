import type {Dictionary} from './dictionary.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

/** What the words of a span say of the words of the other side, by number; zero between two spans. */
interface SpanWords {
  readonly sums: Float64Array
  /** How many of them say a word. */
  readonly sources: Int32Array
  /** Adds what a span says, and gives how many words it has and the sum of what the lexicon does not know of them. */
  gather(span: Span, dictionary: Dictionary): {count: number; rest: number}
  /** Takes that back. */
  forget(span: Span, dictionary: Dictionary): void
}

/** Room for what spans of `given` say of the words of `own`. */
export function spanWords(given: IndexedSide, own: IndexedSide): SpanWords {
  const sums = new Float64Array(own.wordFrequencies.length)
  const sources = new Int32Array(own.wordFrequencies.length)
  return {
    sums,
    sources,
    gather({start, size}, {targets, shares, unknown, chances}) {
      let count = 0
      let rest = 0
      for (let unit = start; unit < start + size; unit += 1) {
        const {words, wordCounts} = given.units[unit]!
        for (let at = 0; at < words.length; at += 1) {
          const word = words[at]!
          count += 1
          rest += unknown[word]!
          const list = targets[word]!
          const often = shares[word]!
          for (let index = 0; index < list.length; index += 1) {
            sums[list[index]!]! += often[index]! / chances[list[index]!]!
            sources[list[index]!]! += wordCounts[at]!
          }
        }
      }
      return {count, rest}
    },
    forget({start, size}, {targets}) {
      for (let unit = start; unit < start + size; unit += 1) {
        const {words} = given.units[unit]!
        for (let at = 0; at < words.length; at += 1) {
          const list = targets[words[at]!]!
          for (let index = 0; index < list.length; index += 1) {
            sums[list[index]!] = 0
            sources[list[index]!] = 0
          }
        }
      }
    }
  }
}
