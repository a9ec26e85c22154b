import {languageOf} from '../../align/language.ts'
import {anyOf, escaped} from '../../any-of.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range} from '../../model/index.ts'
import {NEGATIONS, OPPOSITIONS} from '../data/opposites.ts'
import type {Opposition} from '../data/opposition.ts'
import {besideFigure, isOfFigure} from './beside-figure.ts'

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
  // English alone has capital letters here.
  const plain = language === 'en' ? inSmallLetters(text) : text
  // “Pianos are allowed, drills are not.”
  const isTurned = language === 'en' && TURNED.test(plain)
  return matches(plain, reader.regex).flatMap(({0: word, index}) => {
    const range = {start: index, end: index + word.length}
    return (reader.meanings.get(word) ?? reader.meanings.get(word.replace(COUNT, '#')) ?? []).flatMap(
      ({opposition, side}): Side[] => {
        if (side === 2) return []
        const figure = opposition.isOfFigures ? besideFigure(plain, range, locale) : undefined
        if (opposition.isOfFigures ? figure === undefined : opposition.isOfThings && isOfFigure(plain, range, locale))
          return []
        const isNegatable = !opposition.isNamed
        const isSide = side === 0 || side === 1
        // “No project may receive more than 5”: at most five.
        if (isSide && opposition.isOfFigures && isForbidden(plain, range, language))
          return [{opposition, side: side === 0 ? 1 : 0, range, ...(figure !== undefined && {figure})}]
        const about = opposition.isOfFigures ? plain.replace(ONLY, letters => ' '.repeat(letters.length)) : plain
        const isClear = isSide && !(isNegatable && (isTurned || isNegated(about, range, language, opposition)))
        return [{opposition, side: isClear ? side : 'unclear', range, ...(figure !== undefined && {figure})}]
      }
    )
  })
}

const readers = new Map<string, Reader | undefined>()

function readerOf(language: string): Reader | undefined {
  if (readers.has(language)) return readers.get(language)
  const meanings = new Map<string, Meaning[]>()
  for (const opposition of OPPOSITIONS)
    for (const [side, list] of (opposition.words[language] ?? '').split(' | ').entries())
      for (const word of list.split(', ').filter(Boolean)) {
        const key = keyOf(word)
        const known = meanings.get(key)
        if (known) known.push({opposition, side})
        else meanings.set(key, [{opposition, side}])
      }
  // The longest that fits: 非表示 is no 表示.
  const words = anyOf(meanings.keys(), character => (character === '#' ? COUNT.source : escaped(character)))
  const pattern = language === 'en' ? `(?<![a-z])(?<!\\b(?:de|dis|un|non|mis)-)${words}(?![a-z])` : words
  const reader = meanings.size > 0 ? {regex: new RegExp(pattern, 'g'), meanings} : undefined
  readers.set(language, reader)
  return reader
}

/** A number: `#` in a word. */
const COUNT =
  /(?:[\d一二两三四五六七八九十几数半][\d一二三四五六七八九十.,]*|(?:two|three|four|five|six|seven|eight|nine|ten)(?![a-z])) ?/u
/** As its words are known: without blanks beside the number. */
const keyOf = (word: string) => word.replace('# ', '#')

/** As long as the text: İ becomes two characters, and stays. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text.replace(/[A-Z]/g, letter => letter.toLowerCase())
}

/** “Only those of at least 18”: nothing that turns a figure round. */
const ONLY = /\bonly\b/g

/** What may be done to none, and then more or less than so many. */
const NONE_MAY = /\bno (?:[a-z]+ ){1,3}(?:may|shall|can|must|should) (?:[a-z]+ ){1,2}$/

function isForbidden(text: string, {start, end}: Range, language: string): boolean {
  return (
    language === 'en' &&
    /^(?:more|less|fewer|greater) than$/.test(text.slice(start, end)) &&
    NONE_MAY.test(text.slice(Math.max(0, start - FORBIDDEN), start))
  )
}

/** Letters before a figure in which “no” may stand. */
const FORBIDDEN = 48

function isNegated(text: string, {start, end}: Range, language: string, {firm}: Opposition): boolean {
  const {regex, before, behind} = NEGATIONS[language]!
  // The ません of なければなりません belongs to it.
  const rest = BEGINS_MUST.test(text.slice(start, end)) ? text.slice(end).replace(ENDS_MUST, '') : text.slice(end)
  const [left, right] = [text.slice(Math.max(0, start - before), start), rest.slice(0, behind)]
  const isFirm = language === 'en' && firm?.test(text.slice(start, end)) === true
  const isTurned = (isFirm ? NONE : regex).test(left.split(CLAUSE).at(-1)!)
  return isTurned || regex.test(right.split(CLAUSE, 1)[0]!.replace(MUST, ''))
}

/** “No boat must …” */
const NONE = /\b(?:no|none|nobody|nothing|neither|nor)\b/

/** A “not” of another clause turns nothing. */
const CLAUSE = /[，。；、]|[,;] /u

/** A “must” of Japanese is no “not”. */
const MUST = /(?:なければ|なくては|ないと)(?:な|い|$).*/u
const BEGINS_MUST = /な(?:ければ|くては)(?:な|いけ)$/u
const ENDS_MUST = /^(?:ら|り)?(?:ない|なかった|ません(?:でした)?)/u

/** A “not” that leaves its verb to the words before it. */
const TURNED = /\b(?:is|are|was|were|do|does|did|can|may|will|has|have) not(?:[.,;)]|$)/
