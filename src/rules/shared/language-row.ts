import type {Segment} from '../../model/index.ts'
import {ENGLISH_LANGUAGE_NAMES, LANGUAGE_NAMES, OTHER_LANGUAGE_NAMES} from '../data/language-names.ts'
import {plain, says} from './letters.ts'

/** What stands between the names of languages in a row, and around what explains one: “English ([Standard](a.md)) | 中文 (简体, 繁體)”. */
const SEPARATORS = /[|｜/／·•∙◦‧⸱、,，;；:：()（）[\]\n\u00A0]+|\s[-–—]\s/
/** Share of the names in a row that must be known: one or two may be of a language that has no name here. */
const SHARE = 0.6
/** Characters of the longest name with what stands around it: “Português (Brasil) documentation”. */
const LONGEST = 60

type Row = Pick<Segment, 'text'> & Partial<Pick<Segment, 'codes'>>

/** A language as it calls itself or as English does: `简体中文`, `中文版`, `Japanese`, `日本語（Japanese）`. */
export function isLanguage(text: string): boolean {
  if (text.length > LONGEST) return false
  const name = nameIn(text)
  return isOwnName(name) || ENGLISH_LANGUAGE_NAMES.has(name.toLowerCase())
}

/** A language by its own name: `简体中文`, `中文版`, `English version`. */
export function callsItself(text: string): boolean {
  return text.length <= LONGEST && isOwnName(nameIn(text))
}

function isOwnName(name: string): boolean {
  // Han characters and kana have no small letters.
  return LANGUAGE_NAMES.has(name) || OTHER_LANGUAGE_NAMES.has(name.toLowerCase())
}

function nameIn(text: string): string {
  return text
    .trim()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s*[（(](?!Bras|BR|Espa|Simp|Trad)[^（(]*[）)]$/, '')
    .replace(/\s*(?:version|docs?|版|文档|文書)$/i, '')
}

/** The names of languages in a text that lists them, one to a place. */
export function languagesIn(segment: Pick<Segment, 'text'>): string[] {
  return partsOf(segment).filter(isLanguage)
}

/**
 * Whether a text is the row that leads to the page in its other languages: “English | 简体中文 | 日本語”. Each version writes it its own way: it
 * leaves out or emphasises its own name, and newer languages are not in all of them.
 */
export function isLanguageRow(segment: Row): boolean {
  const isRow = rows.get(segment) ?? listsLanguages(segment)
  rows.set(segment, isRow)
  return isRow
}

/** Many rules ask. */
const rows = new WeakMap<Row, boolean>()

function listsLanguages(segment: Row): boolean {
  const parts = partsOf(segment)
  const names = parts.filter(isLanguage)
  return names.length > 1 ? names.length >= SHARE * parts.length : leadsToOther(segment, parts)
}

/** Of two versions each leads to the other: “Docs: [中文文档](zh.md)”. */
function leadsToOther({codes = []}: Row, parts: readonly string[]): boolean {
  return (
    parts.length < 3 &&
    callsItself(parts.at(-1) ?? '') &&
    codes.some(({kind, role}) => kind === 'link' && role === 'open')
  )
}

function partsOf(segment: Pick<Segment, 'text'>): string[] {
  return plain(segment)
    .split(SEPARATORS)
    .filter(part => says(part))
}
