import {PLACES} from '../align/data/places.ts'
import {languageOf} from '../align/language.ts'
import type {Locale, Range} from '../model/index.ts'
import {once} from '../once.ts'
import {AREAS, COINS, DYNASTIES, LICENCES, NATIONS, OFFICES, PUPILS, SIGHTS, SYSTEMS} from './data/kinds.ts'

/** What is named by a word of a list: one of several things of a kind. */
export type Kind = 'place' | 'office' | 'pupil' | 'coin' | 'dynasty' | 'system' | 'licence'

/** A thing of a list; a place has the country it lies in. */
interface Thing {
  readonly kind: Kind
  readonly country?: string
  readonly isNation?: true
  /** The office that a deputy is of, or that the thing is. */
  readonly office?: string
}

/** A word in a text that names a thing of a kind. */
export interface Known {
  /** UTF-16 offsets. */
  readonly range: Range
  readonly word: string
  readonly kind: Kind
  /** What it may be. */
  readonly things: Things
}

/** The words of a language by their first letters, the longest first. */
type Words = ReadonlyMap<string, readonly (readonly [string, Things])[]>
type Things = readonly [Thing, ...Thing[]]

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
  const keyOf = (language: string) => (form: string) =>
    language === 'en' ? form.slice(0, FIRST).toLowerCase() : form.charAt(0)
  return new Map(LANGUAGES.map((language, at) => [language, byFirst(all[at]!, keyOf(language))] as const))
})

/** Every thing with its forms in the three languages. */
function things(): {readonly names: readonly (readonly string[])[]; readonly thing: Thing}[] {
  const lines = (list: string) =>
    list
      .split('\n')
      .filter(Boolean)
      .map(line => line.split('|').map(forms => forms.split(',')))
  const nations = [...lines(PLACES).map(([en = [], ...rest]) => [en.map(capitalised), ...rest]), ...lines(NATIONS)]
  const areas = [...lines(AREAS), ...lines(SIGHTS)].map(([en, zh, ja, [country = ''] = []]) => ({
    names: [en!, zh!, ja!],
    country: capitalised(country)
  }))
  return [
    ...nations.map(names => ({names, thing: {kind: 'place', country: names[0]![0]!, isNation: true} as const})),
    ...areas.map(({names, country}) => ({names, thing: {kind: 'place', country} as const})),
    ...lines(OFFICES).flatMap(([en = [], zh = [], ja = [], others = []]) => [
      {names: [en, zh, ja], thing: {kind: 'office', office: en[0]!} as const},
      {
        names: [en.flatMap(deputiesOf), zh.map(form => `副${form}`), [...ja.map(form => `副${form}`), ...others]],
        thing: {kind: 'office', office: en[0]!} as const
      }
    ]),
    ...lines(PUPILS).map(names => ({names, thing: {kind: 'pupil'} as const})),
    ...lines(COINS).map(names => ({names, thing: {kind: 'coin'} as const})),
    ...lines(DYNASTIES).map(names => ({names, thing: {kind: 'dynasty'} as const})),
    ...lines(SYSTEMS).map(names => ({names, thing: {kind: 'system'} as const})),
    ...lines(LICENCES).map(names => ({names, thing: {kind: 'licence'} as const}))
  ]
}

function deputiesOf(office: string): string[] {
  return ['vice ', 'vice-', 'deputy ', 'assistant '].map(rank => rank + office)
}

function capitalised(name: string): string {
  return name.replace(/(?<![\p{L}’'])(?!and\b)\p{Ll}/gu, letter => letter.toUpperCase())
}

function byFirst(forms: ReadonlyMap<string, Things>, keyOf: (form: string) => string): Words {
  const first = new Map<string, [string, Things][]>()
  for (const [form, things] of [...forms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const key = keyOf(form)
    first.set(key, [...(first.get(key) ?? []), [form, things]])
  }
  return first
}

/** The words of a text that name a thing of a kind; in English places have a capital, offices need none. */
export function knownIn(text: string, locale: Locale): readonly Known[] {
  const language = LANGUAGES.find(one => one === languageOf(locale))
  if (!language) return []
  const [forms, isEnglish] = [words().get(language)!, language === 'en']
  const found: Known[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (isEnglish && at > 0 && isPlainLetter(text.charCodeAt(at - 1))) continue
    const key = isEnglish ? text.slice(at, at + FIRST).toLowerCase() : text.charAt(at)
    const match = forms
      .get(key)
      ?.find(([form, [{kind}]]) => stands(form, {text, at, isExact: EXACT.has(kind), isEnglish}))
    if (!match || (isEnglish && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) continue
    const [form, things] = match
    const word = text.slice(at, at + form.length)
    found.push({range: {start: at, end: at + form.length}, word, kind: things[0].kind, things})
    at += form.length - 1
  }
  return found
}

/** Most places of an English text are told at a glance to be inside of a word. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** Kinds whose names have the same capitals wherever they stand. */
const EXACT: ReadonlySet<Kind> = new Set(['place', 'system', 'licence'])

interface Standing {
  readonly text: string
  readonly at: number
  readonly isExact: boolean
  readonly isEnglish: boolean
}

function stands(form: string, {text, at, isExact, isEnglish}: Standing): boolean {
  const word = text.slice(at, at + form.length)
  if (isExact || !isEnglish ? word !== form : word.toLowerCase() !== form) return false
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
