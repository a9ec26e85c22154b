import {languageOf} from '../align/language.ts'
import {anyOf} from '../any-of.ts'
import {matches} from '../matches.ts'
import type {Locale, Range} from '../model/index.ts'
import {once} from '../once.ts'
import {capitalised, type Kind, type Thing, things} from './things.ts'

/** A word in a text that names a thing of a kind. */
export interface Known {
  /** UTF-16 offsets. */
  readonly range: Range
  readonly word: string
  readonly kind: Kind
  /** What it may be. */
  readonly things: Things
}

interface Words {
  /** What a word may begin with, where one may begin. */
  readonly starts: RegExp
  /** The words by their first letters, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Word[]>
}
type Things = readonly [Thing, ...Thing[]]

interface Word {
  readonly form: string
  readonly things: Things
  /** It has the same capitals wherever it stands. */
  readonly isExact: boolean
}

const LANGUAGES = ['en', 'zh', 'ja'] as const
/** Letters by which English words are found, in lower case; those of the others by one, as it is. */
const FIRST = 2

const words = once(() => {
  const all = LANGUAGES.map(() => new Map<string, [Thing, ...Thing[]]>())
  const add = (at: number, word: string, thing: Thing) => {
    const known = all[at]!.get(word)
    if (known) known.push(thing)
    else all[at]!.set(word, [thing])
  }
  for (const {names, thing} of things())
    for (const [at, forms] of names.entries()) for (const form of forms) add(at, form, thing)
  return new Map(LANGUAGES.map((language, at) => [language, wordsOf(all[at]!, language === 'en')] as const))
})

function wordsOf(forms: ReadonlyMap<string, Things>, isEnglish: boolean): Words {
  const [byFirst, starts, loose] = [new Map<string, Word[]>(), new Set<string>(), new Set<string>()]
  for (const [form, things] of forms) {
    const key = keyOf(form, isEnglish)
    const isExact = !isEnglish || EXACT.has(things[0].kind)
    const alike = byFirst.get(key)
    if (alike) alike.push({form, things, isExact})
    else byFirst.set(key, [{form, things, isExact}])
    const start = form.slice(0, key.length)
    starts.add(start)
    if (!isExact) loose.add(start)
  }
  for (const start of loose) starts.add(capitalised(start)).add(start.toUpperCase())
  for (const alike of byFirst.values()) alike.sort(({form: a}, {form: b}) => b.length - a.length || (a < b ? -1 : 1))
  return {starts: new RegExp(isEnglish ? `(?<![\\p{L}\\p{N}])${anyOf(starts)}` : anyOf(starts), 'gu'), byFirst}
}

function keyOf(text: string, isEnglish: boolean): string {
  return isEnglish ? text.slice(0, FIRST).toLowerCase() : text.charAt(0)
}

/** The words of a text that name a thing of a kind; in English places have a capital, offices need none. */
export function knownIn(text: string, locale: Locale): readonly Known[] {
  const language = LANGUAGES.find(one => one === languageOf(locale))
  if (!language) return []
  const [{starts, byFirst}, isEnglish] = [words().get(language)!, language === 'en']
  const found: Known[] = []
  for (const {0: first, index: start} of matches(text, starts)) {
    if (start < (found.at(-1)?.range.end ?? 0)) continue
    const match = byFirst
      .get(keyOf(first, isEnglish))
      ?.find(word => isAt(text, start, word) && isWhole(word.form, {text, at: start, isEnglish}))
    if (!match) continue
    const {form, things} = match
    const end = start + form.length
    found.push({range: {start, end}, word: text.slice(start, end), kind: things[0].kind, things})
  }
  return found
}

/** Kinds whose names have the same capitals wherever they stand. */
const EXACT: ReadonlySet<Kind> = new Set(['place', 'system', 'licence'])

function isAt(text: string, at: number, {form, isExact}: Word): boolean {
  return isExact ? text.startsWith(form, at) : text.slice(at, at + form.length).toLowerCase() === form
}

interface Standing {
  readonly text: string
  readonly at: number
  readonly isEnglish: boolean
}

/** No part of a longer word. */
function isWhole(form: string, {text, at, isEnglish}: Standing): boolean {
  const [before, behind] = [text[at - 1] ?? '', text[at + form.length] ?? '']
  if (isEnglish) return !/[\p{L}\p{N}]/u.test(behind)
  if (/[A-Za-z]/.test(form[0]!)) return !/[A-Za-z\d]/.test(before) && !/[A-Za-z\d]/.test(behind)
  // オマーン is no part of a longer word in katakana, and チリ of チリソース no country.
  return !/[ァ-ヺー]/.test(form[0]!) || !(/[ァ-ヺー]/.test(before) || /[ァ-ヺー]/.test(behind))
}

/** Two words may be of one thing. */
export function areSame(one: Known, other: Known): boolean {
  return one.things.some(thing => other.things.includes(thing))
}

/** The one names the country that the other lies in: news call a government by its capital. */
export function areNear(one: Known, other: Known): boolean {
  return one.things.some(a => other.things.some(b => liesIn(a, b) || liesIn(b, a)))
}

function liesIn(place: Thing, nation: Thing): boolean {
  return nation.isNation === true && !place.isNation && place.country === nation.country
}

/** The one is an office and the other its deputy. */
export function areRanks(one: Known, other: Known): boolean {
  return one.things.some(a => other.things.some(b => a !== b && a.office !== undefined && a.office === b.office))
}

/** The one is the opposite of the other. */
export function areOpposite(one: Known, other: Known): boolean {
  return one.things.some(a => other.things.some(b => a !== b && a.axis !== undefined && a.axis === b.axis))
}
