/** A stretch of an English text that may be a term. */
export interface Phrase {
  readonly text: string
  /** UTF-16 offset. */
  readonly at: number
  /** With capitals, not at the start of a sentence. */
  readonly isName: boolean
}

/** Words that no term begins or ends with. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over per to up via with without ' +
    'is are was were be been being am do does did done has have had having can could may might must shall should will would ' +
    'i you he she it we they me him her us them my your his its our their who whom whose which what when where why how ' +
    'not no yes all any both each few more most other some such only own same too very just also about after again before below between during ' +
    'here there now new first second last one two three many much use used using make made see get let like need want it’s don’t since while because until upon within among both ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' ')
)
/** Words inside a name that are written small. */
const LINKS = new Set(['of', 'for', 'and', 'the', 'de', 'in', 'on'])
const WORD = /[\p{L}][\p{L}\p{M}\p{N}’'-]*/gu
const LONGEST = 8

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
    if (!isCapital(words[from]!) || FUNCTION_WORDS.has(words[from]!.word.toLowerCase())) {
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
    from = to
  }
  return names
}

/** “Harbour Office of Sunhill”, and “Harbour Office”. */
function wholeAndHead(text: string, words: readonly Word[]): Phrase[] {
  const link = words.findIndex(({word}) => LINKS.has(word))
  const head = link > 1 ? [phrase(text, words.slice(0, link), true)] : []
  return [phrase(text, words, true), ...head]
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.word)
}

function commonIn(text: string, words: readonly Word[]): Phrase[] {
  const isPlain = ({word}: Word) => word.length > 2 && word === word.toLowerCase() && !FUNCTION_WORDS.has(word)
  return words.flatMap((_, from) =>
    [1, 2, 3].flatMap(length => {
      const run = words.slice(from, from + length)
      return run.length === length && run.every(isPlain) ? [phrase(text, run, false)] : []
    })
  )
}

function phrase(text: string, words: readonly Word[], isName: boolean): Phrase {
  const [first, last] = [words[0]!, words[words.length - 1]!]
  return {text: text.slice(first.at, last.at + last.word.length), at: first.at, isName}
}
