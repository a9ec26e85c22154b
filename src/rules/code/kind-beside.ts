import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {remembered} from '../../remembered.ts'
import {SPAN_KINDS} from '../data/span-kinds.ts'
import type {Placed} from '../exchanged/beside.ts'

/** What a piece of code is by the noun beside it: its place in the table of those. */
export interface KindBeside {
  readonly kind: number
  readonly isBehind: boolean
}

/** Marks that code stands in, and the section of a page of the manual. */
const MARKS = '["“”‘’「」『』\'\\uE000-\\uF8FF]*(?:\\(\\d\\))?["“”‘’「」『』\']* ?'
const OPEN = '["“‘「『\'\\uE000-\\uF8FF]*'

const readers = remembered((language: string) => {
  const kinds = SPAN_KINDS.map(words => `(${words[language]})`).join('|')
  const isEnglish = language === 'en'
  return {
    behind: new RegExp(
      isEnglish ? `^${MARKS}(?:[a-z]+ )?(?:${kinds})(?:e?s)?\\b` : `^${MARKS}(?:的|という)? ?(?:${kinds})`
    ),
    before: new RegExp(isEnglish ? `\\b(?:${kinds}) (?:named |called )?${OPEN}$` : `(?:${kinds}) ?${OPEN}$`)
  }
})

/** Letters around code that are read. */
const AROUND = 32

/** What stands beside a piece of code: “the `pier` command”, 文件 `pier.md`, `pier` メソッド. */
export function kindBeside({segment: {text}, range: {start, end}}: Placed, locale: Locale): KindBeside | undefined {
  const language = languageOf(locale)
  if (!SPAN_KINDS[0]![language]) return undefined
  const {behind, before} = readers(language)
  const right = behind.exec(text.slice(end, end + AROUND))
  const match = right ?? before.exec(text.slice(Math.max(0, start - AROUND), start))
  return match ? {kind: match.slice(1).findIndex(word => word !== undefined), isBehind: right !== null} : undefined
}
