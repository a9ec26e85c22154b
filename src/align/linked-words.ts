import type {Model} from './chain.ts'
import type {Side} from './feature.ts'
import type {Tuple} from './linked.ts'
import {WORDS} from './parameters.ts'
import type {Reason} from './reason.ts'
import type {Span} from './span.ts'

/** A link must be this much likelier than chance to be a reason. */
const LEAST = 1

interface Link {
  readonly x: number
  readonly y: number
  readonly a: string
  readonly b: string
  readonly worth: number
}

/** The words of a tuple that translate each other by the lexicon; over several languages where they go through one word. */
export function linkedWords(tuple: Tuple, model: Model, sides: readonly Side[]): Reason[] {
  const links = tuple.flatMap((_, x) => tuple.flatMap((_, y) => (x < y ? linksOf(x, y, tuple, model) : [])))
  links.sort((a, b) => b.worth - a.worth || a.x - b.x || a.y - b.y || (a.a + a.b < b.a + b.b ? -1 : 1))
  const groups: {words: (string | undefined)[]; worth: number}[] = []
  for (const {x, y, a, b, worth} of links) {
    const group = groups.find(({words}) => words[x] === a || words[y] === b)
    if (!group) groups.push({words: tuple.map((_, side) => (side === x ? a : side === y ? b : undefined)), worth})
    else if ((group.words[x] ?? a) === a && (group.words[y] ?? b) === b) {
      group.words[x] = a
      group.words[y] = b
      group.worth += worth
    }
  }
  const seen = tuple.map(({start, size}, side) => {
    const units = sides[side]!.units.slice(start, start + size)
    return new Map(units.flatMap(({words}) => words.map(({word, seen}) => [word, seen] as const)))
  })
  return groups.map(({words, worth}) => ({
    kind: 'lexicon',
    seen: words.map((word, side) => (word === undefined ? '' : seen[side]!.get(word)!)),
    worth
  }))
}

/** The pairs of words of two sides that the lexicon links. */
function linksOf(x: number, y: number, tuple: Tuple, {vocabulary, pair}: Model): Link[] {
  const {dictionaries} = pair(x, y).couple
  if (!dictionaries) return []
  const [first, second] = [wordsOf(x), wordsOf(y)]
  return [...first].flatMap(([number, a]) => {
    const {targets, shares, chances} = dictionaries[1]
    return [...targets[number]!].flatMap((target, at) => {
      const worth = WORDS.weight * Math.log(shares[number]![at]! / chances[target]!)
      return second.has(target) && worth >= LEAST ? [{x, y, a, b: second.get(target)!, worth}] : []
    })
  })

  function wordsOf(side: number): Map<number, string> {
    const {words, units} = vocabulary.sides[side]!
    const {start, size}: Span = tuple[side]!
    const numbers = units.slice(start, start + size).flatMap(unit => [...unit.words])
    return new Map(numbers.map(number => [number, words.names[number]!]))
  }
}
