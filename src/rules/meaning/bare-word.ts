import {languageOf} from '../../align/language.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range} from '../../model/index.ts'
import {BARE_WORDS} from '../data/bare-words.ts'
import {DENIAL_NEAR} from '../data/denied-words.ts'
import {says} from '../shared/letters.ts'

/** A word that stands with a “not” only, without one. */
export interface BareWord {
  /** Offsets in the text. */
  readonly range: Range
  /** No language in any sense, and not only a word whose “not” may be said in a way that is not known. */
  readonly isFixed: boolean
}

/** The words of a text that need a “not” and have none, in order. */
export function bareWords(text: string, locale: Locale): BareWord[] {
  const language = languageOf(locale)
  const words = BARE_WORDS[language]
  if (!words) return []
  const fixed = words.fixed ? matches(text, words.fixed) : []
  const awaiting = matches(text, words.awaiting).filter(({0: word, index}) => {
    const rest = text.slice(index + word.length).split(END, 1)[0]!
    return !DENIAL_NEAR[language]!.test(foldHan(rest))
  })
  const contrasting = (words.contrasting ? matches(text, words.contrasting) : []).filter(({index}) => {
    const before = text.slice(0, index).split(END).at(-1)!
    // At the head of a sentence it goes on from the one before.
    return says(before) && !DENIAL_NEAR[language]!.test(foldHan(before)) && !TURNED_DOWN.test(before)
  })
  const unusual = words.unusual ? matches(text, words.unusual) : []
  return [
    ...fixed.map(match => ({range: rangeOf(match), isFixed: true})),
    ...[...unusual, ...awaiting, ...contrasting].map(match => ({range: rangeOf(match), isFixed: false}))
  ].sort((a, b) => a.range.start - b.range.start)
}

function rangeOf({0: word, index}: RegExpExecArray | RegExpMatchArray): Range {
  const start = index!
  return {start, end: start + word.length}
}

/** What is put in the place of something is a contrast too. */
const TURNED_DOWN = /[废廢删刪替]|忽略|覆盖|覆蓋|代替|取代/u

const END = /[。！？!?\n]/u
