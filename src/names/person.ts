import {lexicon} from '../align/lexicon.ts'
import {foldHan} from '../han/fold.ts'
import {japaneseSet, simplifiedSet} from '../han/sets.ts'
import {simplified} from '../han/simplified.ts'
import {matches} from '../matches.ts'
import type {Range} from '../model/index.ts'
import {once} from '../once.ts'
import {remembered} from '../remembered.ts'
import {BEFORE_OFFICES, HONORIFICS, OFFICES} from './data/honorifics.ts'

/** A person whose name has one other character in Chinese than in Japanese: the places of both. */
export interface PersonSlip {
  readonly ja: Range
  readonly zh: Range
}

const titles = once(() => {
  const honorifics = `(?:${HONORIFICS.join('|')})(?![\\p{Script=Han}々])`
  const before = BEFORE_OFFICES.join('|')
  const offices = `(?<!${before})(?:${before})?(?:${OFFICES.join('|')})`
  return new RegExp(`[\\p{Script=Han}々]{3,5}?(?=${honorifics}|${offices})`, 'gu')
})

/**
 * The persons of a Japanese sentence that its Chinese counterpart writes with the same characters but for one, in Simplified form. A person
 * is what stands before an honorific or an office and has no word in it.
 */
export function personSlips(ja: string, zh: string): PersonSlip[] {
  const plain = once(() => simplified(zh))
  return namesIn(ja).flatMap(range => {
    const name = simplified(ja.slice(range.start, range.end))
    if (plain().includes(name)) return []
    const found = windowsLike(name, plain()).filter(start => isSlip(zh, start, name))
    const seen = new Set(found.map(start => plain().slice(start, start + name.length)))
    const [start] = found
    // Two that are as near: there is no telling who is who.
    return start !== undefined && seen.size === 1 ? [{ja: range, zh: {start, end: start + name.length}}] : []
  })
}

/** Where the names of persons stand in a Japanese text. */
export const namesIn = remembered(
  (ja): readonly Range[] =>
    matches(ja, titles()).flatMap(({0: name, index}) => {
      const isWhole = !/[\p{Script=Han}々]/u.test(ja[index - 1] ?? '')
      return isWhole && !hasWord(name) ? [{start: index, end: index + name.length}] : []
    }),
  'sentences'
)

/** An office may follow the name of a body or a place, and 君 belongs to words; 川上 of 川上由美 is a word too, but the whole is none. */
export function hasWord(name: string): boolean {
  const words = lexicon().words('ja')
  const folded = foldHan(name)
  const isWord = Array.from({length: folded.length - 1}, (_, at) => words.has(folded.slice(at, at + 2)))
  return folded.length === 4 ? isWord[1]! || isWord[2]! : isWord.some(Boolean)
}

/** Where a text has the characters of a name, but for one, or with two neighbours exchanged. */
export function windowsLike(name: string, text: string): number[] {
  const starts: number[] = []
  for (let start = 0; start + name.length <= text.length; start += 1) {
    const odd: number[] = []
    for (let at = 0; at < name.length && odd.length < 3; at += 1) if (text[start + at] !== name[at]) odd.push(at)
    const [first = 0, second = 0] = odd
    const isExchanged =
      odd.length === 2 &&
      second === first + 1 &&
      text[start + first] === name[second] &&
      text[start + second] === name[first]
    if (odd.length === 1 || isExchanged) starts.push(start)
  }
  return starts
}

/** Both characters could be written in the other language, so that one of them is wrong. */
export function isSlip(zh: string, start: number, name: string): boolean {
  const at = [...name].findIndex((sign, at) => simplified(zh[start + at]!) !== sign)
  const other = zh[start + at]!
  // 和由纪: the given name alone behind another person.
  if (at === 0 && '和与及跟'.includes(other)) return false
  // A name may go on in Chinese where a kana or a blank stands in Japanese.
  return /\p{Script=Han}/u.test(other) && simplifiedSet().has(name[at]!) && inJapan().has(simplified(other))
}

/** The characters of Japanese in print, in their Simplified form. */
const inJapan = once(() => new Set([...japaneseSet()].map(simplified)))
