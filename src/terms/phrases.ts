import {BEHIND_NOUNS, DETERMINERS, NO_TERM, PREPOSITIONS} from './data/closed-classes.ts'

/** A stretch of an English text that may be a term. */
export interface Phrase {
  readonly text: string
  /** UTF-16 offset. */
  readonly at: number
  /** With capitals, not at the start of a sentence. */
  readonly isName: boolean
  /** Where a noun stands: behind what determines it or a preposition, and before what is no part of it. A name always does. */
  readonly isNoun: boolean
}

/** Words inside a name that are written small. */
const LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'in', 'on'])
const WORD = /[\p{L}][\p{L}\p{M}\p{N}’'-]*/gu
const LONGEST = 8
const NAME = {isName: true, isNoun: true}

/** Names, and runs of one to three words that may be terms. */
export function phrasesIn(text: string): Phrase[] {
  const phrases: Phrase[] = []
  // Whatever is between words but blanks and one hyphen ends a run.
  for (const {0: run, index} of text.matchAll(/[\p{L}\p{M}\p{N}’' -]+/gu)) {
    const words = [...run.matchAll(WORD)].map(({0: word, index: at}) => ({word, at: index + at}))
    phrases.push(...namesIn(text, words), ...commonIn(text, words))
  }
  return phrases
}

interface Word {
  readonly word: string
  readonly at: number
}

function namesIn(text: string, words: readonly Word[]): Phrase[] {
  const names: Phrase[] = []
  for (let from = 0; from < words.length; ) {
    if (!isCapital(words[from]!) || NO_TERM.has(words[from]!.word.toLowerCase())) {
      from += 1
      continue
    }
    let to = from + 1
    while (
      to < words.length &&
      to - from < LONGEST &&
      (isCapital(words[to]!) || (LINKS.has(words[to]!.word) && isCapital(words[to + 1])))
    )
      to += 1
    const isFirst = !/[\p{L}\p{N}]/u.test(text.slice(0, words[from]!.at))
    // One word at the start of a sentence has its capital from there.
    if (!(isFirst && to === from + 1)) names.push(...wholeAndHead(text, words.slice(from, to)))
    // “Ask the Harbour Office”: the first word may be no part of the name.
    const rest = isFirst ? words.slice(from + 1, to) : []
    const start = rest.findIndex(isCapital)
    if (start >= 0) names.push(...wholeAndHead(text, rest.slice(start)))
    from = to
  }
  return names
}

/** “Harbour Office of Sunhill”, and “Harbour Office”. */
function wholeAndHead(text: string, words: readonly Word[]): Phrase[] {
  const link = words.findIndex(({word}) => LINKS.has(word))
  const head = link > 1 ? [phrase(text, words.slice(0, link), NAME)] : []
  return [phrase(text, words, NAME), ...head]
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.word)
}

function commonIn(text: string, words: readonly Word[]): Phrase[] {
  const isPlain = ({word}: Word) =>
    word.length > 2 && word === word.toLowerCase() && !NO_TERM.has(word) && !/[a-z]{2}ly$/.test(word)
  return words.flatMap((_, from) =>
    [1, 2, 3].flatMap(length => {
      const run = words.slice(from, from + length)
      if (run.length < length || !run.every(isPlain)) return []
      const isNoun = isWhole(words, run, text) || isNounAt(words, {from, to: from + length}, text)
      return [phrase(text, run, {isName: false, isNoun})]
    })
  )
}

function isWhole(words: readonly Word[], run: readonly Word[], text: string): boolean {
  return words.length === run.length && run[0]!.at === 0 && endOf(run) === text.length
}

/** Words that may stand between a determiner and its noun. */
const MODIFIERS = 2

/** A noun stands behind a determiner or a preposition, and before what may follow one. */
function isNounAt(
  words: readonly Word[],
  {from, to}: {readonly from: number; readonly to: number},
  text: string
): boolean {
  const behind = words[to]?.word.toLowerCase()
  const isEnd = behind === undefined ? !isCode(text, endOf(words.slice(from, to))) : BEHIND_NOUNS.has(behind)
  if (!isEnd) return false
  const [last] = words.slice(to - 1, to)
  const isVerbal = to - from === 1 && /(?:ing|ed)$/.test(last!.word)
  const before = words.slice(Math.max(0, from - 1 - (isVerbal ? 0 : MODIFIERS)), from).reverse()
  const at = before.findIndex(({word}) => NO_TERM.has(word.toLowerCase()))
  const mark = before[at]?.word.toLowerCase()
  return mark !== undefined && (DETERMINERS.has(mark) || (!isVerbal && PREPOSITIONS.has(mark)))
}

/** Whether an inline code follows, with or without a blank. */
function isCode(text: string, at: number): boolean {
  return /^ ?[\uE000-\uF8FF]/.test(text.slice(at, at + 2))
}

function endOf(words: readonly Word[]): number {
  const last = words[words.length - 1]!
  return last.at + last.word.length
}

function phrase(text: string, words: readonly Word[], about: Pick<Phrase, 'isName' | 'isNoun'>): Phrase {
  const {at} = words[0]!
  return {text: text.slice(at, endOf(words)), at, ...about}
}
