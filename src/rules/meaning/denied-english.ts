import {stem} from '../../align/stem.ts'
import {matches} from '../../matches.ts'
import type {Segment} from '../../model/index.ts'
import {BESIDE_NOT, HOLDS_NOT} from '../data/denied-words.ts'
import {NEGATION} from '../data/negations.ts'
import {textOf} from '../shared/letters.ts'

/** A word that English denies, and the words that deny it: “exist”, “does not exist”. */
export interface DeniedWord {
  /** In lower case. */
  readonly word: string
  readonly denied: string
  /** Without a “not”, which another translation must have for it: “unavailable”, “rather than wait”. */
  readonly isHeld?: true
}

/** The words that an English text denies: those that its “not” is of; where it has none, those that hold one. */
export function deniedWords(segments: readonly Segment[]): readonly DeniedWord[] {
  const found = wordsOfNot(segments)
  return found.length > 0 ? found : heldWords(segments)
}

/**
 * The words that the “not” of an English text is of, in lower case. Left out are those that stand in it more than once, and a text that takes its
 * “not” back: “not … unless”.
 */
function wordsOfNot(segments: readonly Segment[]): readonly DeniedWord[] {
  const text = textOf(segments).replaceAll(NEGATION.en!.idle, ' ')
  // Two that deny affirm.
  const nots = text.match(NOTS)?.length ?? 0
  if (nots === 0 || (nots > 1 && /\bwithout\b/i.test(text)) || TAKEN_BACK.test(text)) return []
  const all = matches(text, WORD).map(([word]) => stem(word.toLowerCase()))
  return matches(text, NOT_AND_BEHIND).flatMap(({1: not = '', 2: behind = ''}) =>
    wordsBehind(behind, /\bno$/i.test(not) ? MOST_OF_NO : 1).flatMap(({word, end}) =>
      all.filter(one => one === stem(word)).length === 1 ? [{word, denied: not + behind.slice(0, end)}] : []
    )
  )
}

/** What a “not” is of: the first words behind it that say something, and “any” among them, which Chinese keeps where it loses its 不. */
function wordsBehind(behind: string, most: number): readonly {word: string; end: number}[] {
  const all = matches(behind, WORD).map(({0: word, index}) => ({word: word.toLowerCase(), end: index + word.length}))
  const first = all.findIndex(({word}) => !BESIDE_NOT.has(word))
  if (first < 0) return []
  const saying = all.slice(first, first + most)
  const end = saying.findIndex(({word}) => BESIDE_NOT.has(word))
  return [...(end < 0 ? saying : saying.slice(0, end)), ...all.filter(({word}) => ANY.test(word))].filter(
    ({word}) => word.length > 2
  )
}

/** The words that are denied without a “not”, in a text that has none. */
function heldWords(segments: readonly Segment[]): readonly DeniedWord[] {
  const text = textOf(segments)
  if (text.search(NOTS) >= 0 || TWICE.test(text)) return []
  const held = matches(text, HELD).flatMap(([denied, un, base = '']) =>
    HOLDS_NOT.has(`${un}${base}`.toLowerCase()) ? [{word: base.toLowerCase(), denied, most: 0}] : []
  )
  const instead = matches(text, INSTEAD_AND_BEHIND).flatMap(({1: not = '', 2: behind = ''}) => {
    return wordsBehind(behind, 1).map(({word, end}) => ({word, denied: not + behind.slice(0, end), most: 1}))
  })
  const found = [...held, ...instead]
  // Most texts hold none.
  if (found.length === 0) return []
  const all = matches(text, WORD).map(([word]) => stem(word.toLowerCase()))
  return found.flatMap(({word, denied, most}) =>
    word.length > 2 && all.filter(one => one === stem(word)).length <= most
      ? [{word, denied, isHeld: true as const}]
      : []
  )
}

const WORD = /[a-z][a-z'’-]*/gi
/** “No clear structure”: what it is of, and what that is like. */
const MOST_OF_NO = 2
const ANY = /^any(?:thing|one|body)?$/
const NOTS = /\b(?:not|no|cannot|never|without)\b|n['’]t\b/gi
const NOT_AND_BEHIND =
  /((?:\b(?:do|does|did|is|are|was|were|be|can|could|may|must|should|will|would|has|have|had) )?(?<!\b(?:if|or) |\bor may )\b(?:not|cannot|never|without|no(?! (?:matter|more|less|fewer|later|longer|doubt|problem|one)\b))\b|\b[a-z]+n['’]t\b)(?=((?: +[a-z][a-z'’-]*){1,6}))/gi
/** What makes two that deny, asks, or says it the other way round beside. */
const TAKEN_BACK =
  /\b(?:unless|until|but|except|other than|only|rather than|instead|before|enough|neither|nor|how|why|whether)\b|\?/i
/** “Unavailable”: what denies, and what is denied. */
const HELD = /\b(un|in|im|non-?)([a-z]{4,})\b/gi
const INSTEAD_AND_BEHIND = /\b(unable to|rather than|avoid(?:s|ed|ing)?)(?=((?: +[a-z][a-z'’-]*){1,6}))/gi
/** What makes two that deny. */
const TWICE = /\b(?:unless|until|except|other than|neither|nor|if not|lest|hardly|rarely|seldom)\b/i
