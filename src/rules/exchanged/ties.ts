import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {translationsOf} from '../meaning/word-places.ts'
import type {Beside} from './beside.ts'

/** How often what stands beside one of two is said beside the same in another version, and beside the other of the two. */
export interface Ties {
  readonly straight: number
  readonly across: readonly [number, number]
}

type Pair<T> = readonly [T, T]

/** What ties two of a version to the same two of another. */
export function tiesOf([a, b]: Pair<Beside>, [c, d]: Pair<Beside>, [from, to]: readonly [Locale, Locale]): Ties {
  const [one, other] = [languageOf(from), languageOf(to)]
  // What stands beside both, in either version, tells neither from the other.
  const shared = ([left, notLeft]: Pair<Beside>, [right, notRight]: Pair<Beside>): number => {
    const keys = [...left.keys].filter(key => !notLeft.keys.has(key) && right.keys.has(key) && !notRight.keys.has(key))
    const isTold = (word: string) => !notLeft.words.includes(word) && isSaid(word, [right, notRight], one, other)
    const isToldBack = (word: string) => !notRight.words.includes(word) && isSaid(word, [left, notLeft], other, one)
    return keys.length + left.words.filter(isTold).length + right.words.filter(isToldBack).length
  }
  return {
    straight: shared([a, b], [c, d]) + shared([b, a], [d, c]),
    across: [shared([a, b], [d, c]), shared([b, a], [c, d])]
  }
}

/** Whether a word is translated in the one text, and not in the other. */
function isSaid(word: string, [there, elsewhere]: Pair<Beside>, from: string, to: string): boolean {
  const words = translationsOf(word, from, to)
  const isIn = ({text, words: own}: Beside) =>
    words.some(one => (to === 'en' || one.length === 1 ? own.includes(one) : text.includes(one)))
  return isIn(there) && !isIn(elsewhere)
}
