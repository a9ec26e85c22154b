import {once} from '../once.ts'
import {type WordTables, wordTables} from './dictionary.ts'
import {estimate} from './estimate.ts'
import type {Lexicon} from './lexicon.ts'
import type {Linked} from './linked.ts'
import {type Couple, couple, type Pair, pair} from './pair.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Looks words of two sides up, for all vocabularies that number them alike: those of the sentences of a text, and of its blocks. */
export type WordBook = (vocabulary: Vocabulary, x: number, y: number) => WordTables

/** A word book out of a lexicon. */
export function wordBook(lexicon: Lexicon): WordBook {
  const tables = new Map<string, WordTables>()
  return ({sides}, x, y) => {
    const found = tables.get(`${x} ${y}`) ?? wordTables(sides[x]!, sides[y]!, lexicon)
    tables.set(`${x} ${y}`, found)
    return found
  }
}

/** Every two sides, the lower index first: what they are, and how beads of them score by what was learned so far. */
export interface Couplings {
  coupleOf(x: number, y: number): Couple
  pairOf(x: number, y: number): Pair
  /** Learns what two sides are like from what was found. */
  learn(x: number, y: number, found: Found): void
  /** Learns of those of which nothing was learned. */
  learnRest(found: Found): void
}

/** Tuples, region by region. */
export type Found = readonly (readonly Linked[])[]

/** Prepares every two sides; units are looked at together in chunks of so many. */
export function couplings(
  vocabulary: Vocabulary,
  {words, chunk}: {words: WordBook | undefined; chunk: number}
): Couplings {
  const {sides} = vocabulary
  const all = sides.flatMap((_, x) => sides.slice(x + 1).map((_, at) => [x, x + 1 + at] as const))
  const couples = new Map(
    all.map(([x, y]) => [place(x, y), couple(sides, {x, y, translations: words?.(vocabulary, x, y), chunk})])
  )
  const pairs = new Map(all.map(([x, y]) => [place(x, y), once(() => pair(coupleOf(x, y)))]))
  const learned = new Set<number>()
  return {coupleOf, pairOf, learn, learnRest}

  function place(x: number, y: number): number {
    return x * sides.length + y
  }

  function coupleOf(x: number, y: number): Couple {
    return couples.get(place(x, y))!
  }

  function pairOf(x: number, y: number): Pair {
    return pairs.get(place(x, y))!()
  }

  function learn(x: number, y: number, found: Found): void {
    learned.add(place(x, y))
    // Where nothing is left to search, nothing is asked of it.
    const learning = once(() => {
      const beads = found.flatMap(tuples => tuples.map(({tuple}) => [tuple[x]!, tuple[y]!] as const))
      return pair(coupleOf(x, y), estimate(coupleOf(x, y), beads))
    })
    pairs.set(place(x, y), learning)
  }

  function learnRest(found: Found): void {
    for (const [x, y] of all) if (!learned.has(place(x, y))) learn(x, y, found)
  }
}
