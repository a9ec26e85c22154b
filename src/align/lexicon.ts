import {once} from '../once.ts'
import {LEXICON} from './data/lexicon.ts'
import {BEGINNING, type GroupOf, groupReader, holder} from './lexicon-groups.ts'
import type {Words} from './tokens.ts'

/** The words that translate a word, how often each does, 0 to 1, and the sum of that. */
export interface Translations {
  readonly words: readonly string[]
  readonly shares: readonly number[]
  readonly sum: number
}

/** The words of a language that a lexicon knows. */
export interface KnownWords extends Words {
  /** Whether some word has a piece of letters of its own language in it. */
  hold(piece: string): boolean
}

/** Words that translate each other. */
export interface Lexicon {
  words(language: string): KnownWords
  /** What translates the words of a language into another. */
  translator(from: string, to: string): (word: string) => Translations
}

const LANGUAGES = ['en', 'zh', 'ja']
export const NO_TRANSLATIONS: Translations = {words: [], shares: [], sum: 0}

export const NO_LEXICON: Lexicon = {
  words: () => ({has: () => false, hold: () => false, longestAt: () => 0}),
  translator: () => () => NO_TRANSLATIONS
}

/** A lexicon out of the text of each language, as `data/lexicon.ts` has it; only the lines that are asked for are read. */
export function readLexicon(sections: Readonly<Record<string, string>>): Lexicon {
  // Asked for once: it may be a file that is read then.
  const texts = new Map(Object.keys(sections).map(language => [language, once(() => sections[language]!)]))
  const readers = new Map([...texts].map(([language, textOf]) => [language, groupReader(textOf)]))
  const holders = new Map([...texts].map(([language, textOf]) => [language, holder(textOf)]))
  const translators = new Map<string, (word: string) => Translations>()
  return {
    words(language) {
      const groupOf = readers.get(language)
      if (!groupOf) return NO_LEXICON.words(language)
      return {
        has: word => groupOf(word).lines.has(word),
        hold: holders.get(language)!,
        longestAt(text, at) {
          const {lines, lengths} = groupOf(text.slice(at, at + BEGINNING))
          for (const length of lengths)
            if (at + length <= text.length && lines.has(text.slice(at, at + length))) return length
          return 0
        }
      }
    },
    translator(from, to) {
      const name = `${from} ${to}`
      const known = translators.get(name) ?? translatorOf(readers.get(from), otherLanguages(from).indexOf(to))
      translators.set(name, known)
      return known
    }
  }
}

function otherLanguages(language: string): string[] {
  return LANGUAGES.filter(other => other !== language)
}

function translatorOf(groupOf: GroupOf | undefined, column: number): (word: string) => Translations {
  if (!groupOf || column < 0) return () => NO_TRANSLATIONS
  const known = new Map<string, Translations>()
  return word => {
    let found = known.get(word)
    if (!found) {
      found = listed(groupOf(word).lines.get(word)?.split('\t')[column])
      known.set(word, found)
    }
    return found
  }
}

/** `访问 76 参观 6` as translations. */
function listed(text: string | undefined): Translations {
  if (!text) return NO_TRANSLATIONS
  const [words, shares]: [string[], number[]] = [[], []]
  let sum = 0
  for (const part of text.split(' ')) {
    if (words.length === shares.length) words.push(part)
    else {
      shares.push(Number(part) / 100)
      sum += shares.at(-1)!
    }
  }
  return {words, shares, sum}
}

/** How long the longest beginning of a text is that is a word; 0 when none is. */
export function longestOf(text: string, isWord: (word: string) => boolean): number {
  let size = text.length
  while (size > 0 && !isWord(text.slice(0, size))) size -= 1
  return size
}

let shipped: Lexicon | undefined

/** The lexicon that comes with Stele. */
export function lexicon(): Lexicon {
  shipped ??= readLexicon(LEXICON)
  return shipped
}
