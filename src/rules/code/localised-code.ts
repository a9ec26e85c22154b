import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'

/** ISO 639-1 codes of the languages that most software and manuals are translated into. Source: the most frequent codes among translations of public projects. */
const LANGUAGES = new Set(
  'en de es fr it pt ru nl pl cs sv da fi nb no tr uk ko zh ja ar he vi id th hu ro el'.split(' ')
)

const STEP = /(?<=^|[-_./=])([a-z]{2})(?:[-_][A-Za-z]{2,4})?(?=$|[-_./])/g

/** The same name, of the reader's language in the place of another: the package `guide-ja` for `guide-es`. */
export function isLocalised(value: string, other: string, locale: Locale): boolean {
  const language = languageOf(locale)
  const own = forms(value, code => code === language)
  return own.length > 0 && forms(other, code => code !== language && LANGUAGES.has(code)).some(one => own.includes(one))
}

/** `zhCN` and `enUS` inside a name. */
const JOINED = /(?<![a-z])([a-z]{2})([A-Z]{2})(?![A-Za-z])/g

/** A text with a mark in the place of each code of a language that fits. */
function forms(name: string, fits: (code: string) => boolean): string[] {
  const text = name.replaceAll(JOINED, '$1-$2')
  return [...text.matchAll(STEP)].flatMap(({0: step, 1: code = '', index}) =>
    fits(code) ? [`${text.slice(0, index)}\0${text.slice(index + step.length)}`] : []
  )
}
