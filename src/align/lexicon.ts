import {LEXICON} from './data/lexicon.ts'
import type {Words} from './tokens.ts'

/** A word of another language and how often it is the translation, 0 to 1. */
export interface Translation {
  readonly word: string
  readonly share: number
}

/** Words that translate each other. */
export interface Lexicon {
  /** The words of a language that it knows. */
  words(language: string): Words
  translations(word: string, from: string, to: string): readonly Translation[]
}

const LANGUAGES = ['en', 'zh', 'ja']
const LONGEST = 6
const NONE: readonly Translation[] = []

export const NO_LEXICON: Lexicon = {
  words: () => ({has: () => false, longest: 0}),
  translations: () => NONE
}

/** A lexicon out of the text of each language, as `data/lexicon.ts` has it; only the lines that are asked for are read. */
export function readLexicon(sections: Readonly<Record<string, string>>): Lexicon {
  const readers = new Map(Object.entries(sections).map(([language, text]) => [language, lineReader(text)]))
  const tables = new Map<string, Map<string, readonly Translation[]>>()
  return {
    words(language) {
      const read = readers.get(language)
      return read ? {has: word => read(word) !== undefined, longest: LONGEST} : NO_LEXICON.words(language)
    },
    translations(word, from, to) {
      let known = tables.get(`${from} ${to}`)
      if (!known) {
        known = new Map()
        tables.set(`${from} ${to}`, known)
      }
      let found = known.get(word)
      if (!found) {
        const column = LANGUAGES.filter(other => other !== from).indexOf(to)
        found = column < 0 ? NONE : listed(readers.get(from)?.(word)?.split('\t')[column])
        known.set(word, found)
      }
      return found
    }
  }
}

/** `访问 76 参观 6` as translations. */
function listed(text: string | undefined): readonly Translation[] {
  if (!text) return NONE
  const parts = text.split(' ')
  return parts.flatMap((word, at) => (at % 2 === 0 ? [{word, share: Number(parts[at + 1]) / 100}] : []))
}

/** Finds the rest of the line that begins with a word, in lines in the order of code units; lines that begin alike are read together. */
function lineReader(text: string): (word: string) => string | undefined {
  const groups = new Map<string, Map<string, string>>()
  return word => {
    const beginning = word.slice(0, LATIN.test(word) ? 2 : 1)
    let group = groups.get(beginning)
    if (!group) {
      group = linesFrom(text, beginning)
      groups.set(beginning, group)
    }
    return group.get(word)
  }
}

const LATIN = /^[a-z]/

function linesFrom(text: string, beginning: string): Map<string, string> {
  const lines = new Map<string, string>()
  for (let at = firstLine(text, beginning); text.startsWith(beginning, at); ) {
    const [tab, end] = [text.indexOf('\t', at), text.indexOf('\n', at)]
    lines.set(text.slice(at, tab), text.slice(tab + 1, end))
    at = end + 1
  }
  return lines
}

/** Where the first line starts that is not before `beginning`, by halving. */
function firstLine(text: string, beginning: string): number {
  const isBefore = (start: number) => text.slice(start, start + beginning.length) < beginning
  let [low, high] = [0, text.length]
  for (let middle = low; ; ) {
    middle = text.lastIndexOf('\n', (low + high) >> 1)
    if (middle <= low) break
    if (isBefore(middle + 1)) low = middle
    else high = middle
  }
  let at = low + 1
  while (at < text.length && isBefore(at)) at = text.indexOf('\n', at) + 1
  return at
}

let shipped: Lexicon | undefined

/** The lexicon that comes with Stele. */
export function lexicon(): Lexicon {
  shipped ??= readLexicon(LEXICON)
  return shipped
}
