import {languageOf} from '../../align/language.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range} from '../../model/index.ts'
import {NEGATIONS, OPPOSITIONS, type Opposition} from '../data/opposites.ts'

/** What a text says of an opposition: one side, the other, or both, or something that is not clear. */
export interface Side {
  readonly opposition: Opposition
  readonly side: 0 | 1 | 'unclear'
  /** The word that says so, the first where there are more: offsets in the text. */
  readonly range: Range
  /** The digits of the figure that it is said of, without noughts at the end. */
  readonly figure?: string
}

interface Meaning {
  readonly opposition: Opposition
  /** 2: neither. */
  readonly side: number
}

interface Reader {
  readonly regex: RegExp
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
}

/** The sides that a text states, one for each opposition, and for each figure where an opposition is of figures. */
export function sidesOf(text: string, locale: Locale): Side[] {
  const sides = new Map<Opposition | string, Side>()
  for (const mention of mentionsOf(text, locale)) {
    const key = mention.figure ?? mention.opposition
    const known = sides.get(key)
    if (!known) sides.set(key, mention)
    else if (known.side !== mention.side) sides.set(key, {...known, side: 'unclear'})
  }
  return [...sides.values()]
}

/** All words of a text that state a side, in order. */
export function mentionsOf(text: string, locale: Locale): Side[] {
  const language = languageOf(locale)
  const reader = readerOf(language)
  if (!reader) return []
  // English alone has capital letters here, and its small ones are as long.
  const plain = language === 'en' ? text.replace(/[A-Z]/g, letter => letter.toLowerCase()) : text
  // “Pianos are allowed, drills are not.”
  const isTurned = language === 'en' && TURNED.test(plain)
  return matches(plain, reader.regex).flatMap(({0: word, index}) => {
    const range = {start: index, end: index + word.length}
    return (reader.meanings.get(word) ?? []).flatMap(({opposition, side}): Side[] => {
      if (side === 2 || (opposition.isOfFigures && !isBesideFigure(plain, range))) return []
      const figure = opposition.isOfFigures && figureBeside(plain, range)
      const isClear = !isTurned && (side === 0 || side === 1) && !isNegated(plain, range, language)
      return [{opposition, side: isClear ? side : 'unclear', range, ...(figure !== undefined && {figure})}]
    })
  })
}

const readers = new Map<string, Reader | undefined>()

function readerOf(language: string): Reader | undefined {
  if (readers.has(language)) return readers.get(language)
  const meanings = new Map<string, Meaning[]>()
  for (const opposition of OPPOSITIONS)
    for (const [side, list] of (opposition.words[language] ?? '').split(' | ').entries())
      for (const word of list.split(', ').filter(Boolean))
        meanings.set(word, [...(meanings.get(word) ?? []), {opposition, side}])
  // The longest first: 非表示 is no 表示.
  const words = [...meanings.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped)
  const pattern =
    language === 'en' ? `(?<![a-z]|\\b(?:de|dis|un|non|mis)-)(?:${words.join('|')})(?![a-z])` : words.join('|')
  const reader = meanings.size > 0 ? {regex: new RegExp(pattern, 'g'), meanings} : undefined
  readers.set(language, reader)
  return reader
}

function escaped(word: string): string {
  return word.replaceAll(/[.()]/g, '\\$&')
}

function isNegated(text: string, {start, end}: Range, language: string): boolean {
  const {regex, before, behind} = NEGATIONS[language]!
  return regex.test(text.slice(Math.max(0, start - before), start)) || regex.test(clause(text.slice(end, end + behind)))
}

/** A text to the end of its clause; a “must” of Japanese is no “not”. */
function clause(text: string): string {
  return text.split(/[，。；、]/u, 1)[0]!.replace(MUST, '')
}

const MUST = /(?:なければ|なくては|ないと)(?:な|い|$).*/u

/** A “not” that leaves its verb to the words before it. */
const TURNED = /\b(?:is|are|was|were|do|does|did|can|may|will|has|have) not(?:[.,;)]|$)/

/** A figure, or a code that may be one, next to a word or a few letters away: `3 days or more`, 3 天以上. */
function isBesideFigure(text: string, {start, end}: Range): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]
  return /[\d０-９]/.test(before + behind) || ONE.test(behind)
}

/** “At least one”, 至少有一个: no pronoun, and no other number begins so. */
const ONE = /^ one (?!of the|another|or)|^[有是要]?一[个名位次种项家]/u

/** The digits of the figure before a word, else of the one behind it. */
function figureBeside(text: string, {start, end}: Range): string {
  const before = text
    .slice(Math.max(0, start - 2 * NEAR), start)
    .match(FIGURE)
    ?.at(-1)
  if (ONE.test(text.slice(end, end + NEAR))) return '1'
  const isNext = before !== undefined && /[\d０-９]/.test(text.slice(Math.max(0, start - NEAR), start))
  const figure = isNext ? before : (text.slice(end, end + 2 * NEAR).match(FIGURE)?.[0] ?? '')
  return figure.normalize('NFKC').replace(/\D/g, '').replace(/0+$/, '')
}

const FIGURE = /[\d０-９][\d０-９.,]*/g

const NEAR = 8
