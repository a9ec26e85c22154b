import {isCjkLanguage, languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {stem} from '../align/stem.ts'
import {matches} from '../matches.ts'
import type {Locale, Range, Segment} from '../model/index.ts'
import {once} from '../once.ts'
import {isOneWord} from './spelling.ts'

/** A word that is one of the other versions but for one letter. */
export interface Slip {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
}

const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}\d]{3,}/gu
/** A name of four letters that has lost one, as Kmi for Kimi. */
const SHORT = /(?<![\p{Script=Latin}\p{M}\d\uE000-\uF8FF])\p{Lu}\p{Ll}{2}(?![\p{Script=Latin}\p{M}\d\uE000-\uF8FF])/gu

/** The Latin words of a version, of its text, and of its code and targets too. */
export interface LatinWords {
  /** All of them, in lower case. */
  readonly all: ReadonlySet<string>
  /** The names among those of its text: words with a capital, of six letters or more. */
  readonly names: ReadonlySet<string>
}

/** The words in Latin letters of the segments of a version. */
export function latinWords(segments: readonly Segment[]): LatinWords {
  const all = new Set<string>()
  const names = new Set<string>()
  for (const {text, codes} of segments) {
    for (const word of text.match(WORD) ?? []) {
      all.add(word.toLowerCase())
      if (isName(word)) names.add(word)
    }
    for (const word of text.match(SHORT) ?? []) all.add(word.toLowerCase())
    for (const {data} of codes) for (const word of data.match(WORD) ?? []) all.add(word.toLowerCase())
  }
  return {all, names}
}

function isName(word: string): boolean {
  return word.length > 5 && word !== word.toLowerCase()
}

/** What a translation in a language is compared with: the segments of its unit, and the words of all other versions. */
interface Others {
  readonly locale: Locale
  readonly sources: readonly Segment[]
  readonly words: readonly LatinWords[]
}

/**
 * Words in Latin letters in a translation that the other version does not have anywhere, and that are but one letter off
 * a word of the same unit. Names are left in their letters, so such a word is a name misspelt.
 */
export function latinSlips(target: readonly Segment[], {locale, sources, words}: Others): Slip[] {
  const near = once(() => sources.flatMap(segment => [...(segment.text.match(WORD) ?? []), ...keysOf(segment)]))
  const slipsIn = (segment: Segment, pattern: RegExp, meantBy: (seen: string) => string | undefined): Slip[] =>
    matches(segment.text, pattern).flatMap(({0: seen, index: start}) => {
      const isKnown = words.some(({all}) => all.has(seen.toLowerCase()))
      const expected = isKnown ? undefined : meantBy(seen)
      return expected === undefined ? [] : [{segment, range: {start, end: start + seen.length}, seen, expected}]
    })
  const isOff = (seen: string) => (word: string) => {
    const [one, other] = [seen.toLowerCase(), word.toLowerCase()]
    return isSlip(one, other) && !isOneWord(one, other) && !isOneOf(one, other)
  }
  // A sentence may have been divided: then the name stands in another unit.
  const names = once(() => words.flatMap(({names}) => [...names]))
  const meant = (seen: string) => near().find(isOff(seen)) ?? (isName(seen) ? names().find(isOff(seen)) : undefined)
  // So short a word is a slip only for a name that all other versions have, and this sentence lacks.
  const isLost = (word: string) =>
    /^\p{Lu}\p{Ll}{3}$/u.test(word) &&
    words.every(({all}) => all.has(word.toLowerCase())) &&
    !target.some(({text}) => text.includes(word))
  const lost = (seen: string) => near().find(word => isLost(word) && isOff(seen)(word))
  // JEITA beside JEIDA: two bodies, both named; and so are “React, Preact” in a language of Latin letters.
  const isOther = ({segment: {text}, seen, expected}: Slip) =>
    (!isCjkLanguage(locale) || /^\p{Lu}+$/u.test(seen + expected)) && text.includes(expected)
  return target
    .flatMap(segment => [
      ...slipsIn(segment, WORD, meant),
      ...slipsIn(segment, SHORT, lost),
      ...otherPersons(segment, {target, locale, sources, words})
    ])
    .filter(slip => !isOther(slip) && !isOwnWord(slip, locale))
}

/** In a language of Latin letters “mode” is a word and no slip for Node: names have a capital, and are no words of English. */
function isOwnWord({seen, expected}: Slip, locale: Locale): boolean {
  if (isCjkLanguage(locale)) return false
  if (seen === seen.toLowerCase()) return true
  const [own, other] = [seen, expected].map(word => stem(word.toLowerCase()))
  return languageOf(locale) === 'en' && own !== other && lexicon().words('en').has(own!)
}

/** Code of one word with a capital, as keys and buttons are: a translation may write it without its marks. */
function keysOf({codes}: Segment): string[] {
  return codes.flatMap(({kind, value = ''}) =>
    kind === 'inlineCode' && /^\p{Lu}\p{Ll}{3,}$/u.test(value) ? [value] : []
  )
}

/** 木こり（Woodsman） beside “woodsmen”: languages without a plural write the one. */
function isOneOf(seen: string, word: string): boolean {
  return seen.endsWith('man') && word === seen.replace(/man$/, 'men')
}

/** A name of two words or more: the first, and the last. */
const PERSON =
  /(?<![\p{Script=Latin}-])(\p{Lu}\p{Ll}[\p{Script=Latin}'’-]+) (\p{Lu}\p{Ll}{3,})(?![\p{Script=Latin}-])/gu

/** “Adrien-Marie Lagrange” where the source has “Adrien-Marie Legendre”: a family name that no other version has. */
function otherPersons(
  segment: Segment,
  {target, sources, words}: Others & {readonly target: readonly Segment[]}
): Slip[] {
  const named = sources.flatMap(({text}) => matches(text, PERSON))
  return matches(segment.text, PERSON).flatMap(({0: all, 1: first = '', 2: last = '', index}): Slip[] => {
    if (words.some(({all}) => all.has(last.toLowerCase()))) return []
    const expected = named.find(one => one[1] === first)?.[2]
    const isThere = expected === undefined || target.some(({text}) => text.includes(expected))
    const isInflected = expected !== undefined && expected.slice(0, 3) === last.slice(0, 3)
    const start = index + all.length - last.length
    return isThere || isInflected ? [] : [{segment, range: {start, end: start + last.length}, seen: last, expected}]
  })
}

/** One letter wrong, missing, doubled or swapped; not an ending, and not a figure. */
function isSlip(seen: string, word: string): boolean {
  if (Math.abs(seen.length - word.length) > 1 || seen.startsWith(word) || word.startsWith(seen)) return false
  let from = 0
  while (seen[from] === word[from]) from += 1
  let [end, last] = [seen.length, word.length]
  while (end > from && last > from && seen[end - 1] === word[last - 1]) [end, last] = [end - 1, last - 1]
  const [odd, right] = [seen.slice(from, end), word.slice(from, last)]
  if (/\d/.test(odd + right)) return false
  if (odd.length + right.length === 1 || (odd.length === 1 && right.length === 1)) return true
  return odd.length === 2 && right.length === 2 && odd[0] === right[1] && odd[1] === right[0]
}
