import {languageOf} from '../../align/language.ts'
import type {Locale, Segment} from '../../model/index.ts'
import type {Stated} from './stated.ts'

/** What points back to what was named before it, by language; behind it the language counts. */
const POINTERS: Readonly<Record<string, RegExp>> = {
  ja: /(?:この|その|これらの?|それらの?|以上の|上記の|前述の) ?$/,
  zh: /(?:这|那|以上|上述|前述) ?$/
}

/** What stands for it where a language does not count. */
const PLURALS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:these|those|they|them|their|both|all|each|the above)\b/i,
  zh: /这些|那些|它们|他们|上述|以上|都/,
  ja: /これら|それら|すべて|全て|両/
}

const COUNTER = /^ ?(?:つ|点|種|個|項|者|个|種類|种|项|款|类|台)/

/** Of how many things a sentence says at most how many they are. */
const MOST = 9

/** その 2: the second of some, which English calls “another”. */
const NEXT = /その ?$/
const ANOTHER = /\b(?:another|others?|more|again|further|alternative|continued)\b|另|又|再|其他|其它/i

/** Whether a number counts what was named before, as この 3 つの counts what English calls “these”. */
export function pointsBack(
  {segment: {text}, statement: {value, to, range}}: Stated,
  locale: Locale,
  others: readonly (readonly [Locale, readonly Segment[]])[]
): boolean {
  const pointer = POINTERS[languageOf(locale)]
  const written = text.slice(range.start).replace(/^[0-9０-９〇零一二两三四五六七八九十]+/, '')
  if (NEXT.test(text.slice(0, range.start)) && value > 1 && !COUNTER.test(written))
    return others.some(([, segments]) => segments.some(segment => ANOTHER.test(segment.text)))
  if (!pointer?.test(text.slice(0, range.start)) || !COUNTER.test(written)) return false
  const isPlural = ([other, segments]: readonly [Locale, readonly Segment[]]) =>
    segments.some(segment => PLURALS[languageOf(other)]?.test(segment.text))
  return to === undefined && value > 1 && value <= MOST && others.some(isPlural)
}
