import {foldHan} from '../han/fold.ts'
import type {MemoryUnit, MemoryVariant} from '../model/index.ts'
import {plainMemoryText} from './identity.ts'
import {languageOf} from './language.ts'
import {learn, type Translation, type WordPair} from './learn.ts'
import type {Lexicon, Translations} from './lexicon.ts'
import {tokens} from './tokens.ts'

/** What a memory taught of words, by the languages, `en zh`. */
export interface Taught {
  readonly [languages: string]: {readonly [word: string]: TaughtWord}
}

interface TaughtWord {
  /** In how many units it stood, and in how many of them the lexicon had no word for it. */
  readonly all: number
  readonly open: number
  /** The words that translate it, and how often they did. */
  readonly links: readonly (readonly [word: string, count: number])[]
}

/** With fewer units nothing is learned: what stands together once or twice stands so by chance. */
const FEWEST = 30
/** The first units teach most; a site's words are met in some thousands. */
const MOST = 5_000
/** A pair of words must have been linked so often, and each be the translation of the other so surely. */
const LEAST = {count: 1.8, product: 0.2}
/** How many units that hold a word the lexicon weighs as much as. */
const STRENGTH = 4

/**
 * What the units of a memory that people confirmed teach beyond a lexicon: of each, the words that the lexicon does not explain are linked
 * by IBM model 1. Empty when there are too few.
 */
export function taughtBy(units: readonly MemoryUnit[], lexicon: Lexicon): Taught {
  const known = units.filter(isConfirmed).slice(0, MOST)
  if (known.length < FEWEST) return {}
  const pairs = new Map<string, WordPair[]>()
  const counts = new Map<string, number>()
  for (const {variants} of known) {
    const sides = Object.entries(variants).map(([locale, {text}]) => wordsOf(text, languageOf(locale), lexicon))
    for (const {language, list} of sides)
      for (const word of list) counts.set(`${language} ${word}`, (counts.get(`${language} ${word}`) ?? 0) + 1)
    for (const [x, a] of sides.entries())
      for (const b of sides.slice(x + 1)) {
        const name = `${a.language} ${b.language}`
        const list = pairs.get(name) ?? []
        pairs.set(name, list)
        list.push(unexplained(a, b, lexicon))
      }
  }
  const taught: Record<string, Taught[string]> = {}
  for (const [name, list] of pairs) {
    const [from, to] = name.split(' ') as [string, string] // Made of two languages above.
    const found = learn(list).filter(isSure)
    const turned = found.map(({a, b, forth, back, count}) => ({a: b, b: a, forth: back, back: forth, count}))
    taught[name] = byWord(found, word => counts.get(`${from} ${word}`)!)
    taught[`${to} ${from}`] = byWord(turned, word => counts.get(`${to} ${word}`)!)
  }
  return taught
}

/** A lexicon and what a memory taught: the more often a word was seen, the less the lexicon weighs. */
export function adapted(lexicon: Lexicon, taught: Taught): Lexicon {
  if (Object.keys(taught).length === 0) return lexicon
  return {
    words: language => lexicon.words(language),
    translator(from, to) {
      const known = lexicon.translator(from, to)
      const table = taught[`${from} ${to}`]
      if (!table) return known
      const merged = new Map<string, Translations>()
      return word => {
        const learned = Object.hasOwn(table, word) ? table[word]! : undefined
        if (!learned) return known(word)
        const found = merged.get(word) ?? merge(known(word), learned)
        merged.set(word, found)
        return found
      }
    }
  }
}

function merge(known: Translations, {all, open, links}: TaughtWord): Translations {
  const kept = (STRENGTH + all - open) / (STRENGTH + all)
  const shares = new Map(known.words.map((word, at) => [word, known.shares[at]! * kept]))
  for (const [word, count] of links) shares.set(word, (shares.get(word) ?? 0) + count / (STRENGTH + all))
  return {words: [...shares.keys()], shares: [...shares.values()], sum: [...shares.values()].reduce((a, b) => a + b, 0)}
}

/** A text in all its languages, none of them stale, obsolete or a draft of a machine that nobody looked at. */
function isConfirmed({kind, variants}: MemoryUnit): boolean {
  const all = Object.values(variants)
  return kind === undefined && all.length > 1 && all.every(isOwn)
}

function isOwn({text, state, origin, was}: MemoryVariant): boolean {
  return text !== '' && !was && (state === 'reviewed' || state === 'final' || origin === 'person')
}

interface Words {
  readonly language: string
  readonly list: readonly string[]
}

function wordsOf(text: string, language: string, lexicon: Lexicon): Words {
  const folded = foldHan(plainMemoryText(text).normalize('NFKC').toLowerCase())
  return {language, list: [...new Set(tokens(folded, language, lexicon.words(language)).map(({word}) => word))]}
}

/** The words of two texts of which the lexicon has no translation in the other. */
function unexplained(a: Words, b: Words, lexicon: Lexicon): WordPair {
  const open = (own: Words, other: Words) => {
    const there = new Set(other.list)
    const translate = lexicon.translator(own.language, other.language)
    return own.list.filter(word => !there.has(word) && !translate(word).words.some(found => there.has(found)))
  }
  return {a: open(a, b), b: open(b, a), weight: 1}
}

function isSure({count, forth, back}: Translation): boolean {
  return count >= LEAST.count && forth * back >= LEAST.product
}

function byWord(found: readonly Translation[], countOf: (word: string) => number): Taught[string] {
  const table = new Map<string, {all: number; open: number; links: [string, number][]}>()
  const sorted = [...found].sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : y.count - x.count || (x.b < y.b ? -1 : 1)))
  for (const {a, b, forth, count} of sorted) {
    const entry = table.get(a) ?? {all: countOf(a), open: Math.round(count / forth), links: []}
    table.set(a, entry)
    entry.links.push([b, Math.round(count * 100) / 100])
  }
  return Object.fromEntries(table)
}
