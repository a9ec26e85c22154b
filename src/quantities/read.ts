import type {Locale} from '../model/index.ts'
import {chinese, japanese} from './cjk.ts'
import {english} from './english.ts'
import {general} from './general.ts'
import {type Language, readWith} from './skeleton.ts'
import type {Statement} from './statement.ts'

const LANGUAGES: Readonly<Record<string, Language>> = {en: english, zh: chinese, ja: japanese}

/** Reads a text with the rules of its language (`zh` of `zh-Hant`); any other language by its digits alone. */
export function readStatements(text: string, locale: Locale): readonly Statement[] {
  const language = LANGUAGES[locale.split('-')[0]!] ?? general
  return readWith(text, language)
}
