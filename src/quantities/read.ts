import type {Locale} from '../model/index.ts'
import {remembered} from '../remembered.ts'
import {chinese, japanese} from './cjk.ts'
import {english} from './english.ts'
import {general} from './general.ts'
import {readWith} from './skeleton.ts'
import type {Statement} from './statement.ts'

/** Several rules ask for the same sentence. */
const READERS: Readonly<Record<string, (text: string) => readonly Statement[]>> = Object.fromEntries(
  Object.entries({en: english, zh: chinese, ja: japanese, any: general}).map(([name, language]) => [
    name,
    remembered(text => readWith(text, language), 'sentences')
  ])
)

/** Reads a text with the rules of its language (`zh` of `zh-Hant`); any other language by its digits alone. */
export function readStatements(text: string, locale: Locale): readonly Statement[] {
  const read = READERS[locale.split('-')[0]!] ?? READERS.any!
  return read(text)
}
