import type {Locale} from '../model/index.ts'
import {enclosures} from './enclosures.ts'

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const OPENING = /[\s«‹„“‘"'([{¿¡\uE000-\uF8FF]*$/u
/** What closes belongs to what it closes, even behind a blank (`« Bonjour ! » dit-il`). */
const CLOSING = /^\s*[»”’)\]}]/u
/** An initial, a short abbreviation or an ordinal: `J. `, `Hr. `, `3. `. */
const ABBREVIATED = /(?:^|[\s.(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|\d{1,2})\.\s+$/u

/** Where the sentences of a text begin in a language without rules of its own: UAX #29, with repairs. */
export function otherStarts(text: string, locale: Locale): number[] {
  const {inside} = enclosures(text)
  const starts: number[] = []
  for (const {index} of new Intl.Segmenter(tagOf(locale), {granularity: 'sentence'}).segment(text)) {
    const before = text.slice(Math.max(0, index - 8), index)
    // Opening marks that ICU left on the wrong side.
    const start = index - (OPENING.exec(before)?.[0].replace(/^\s+/, '').length ?? 0)
    if (start === 0 || inside[start - 1] === 1 || CLOSING.test(text.slice(start, start + 8))) continue
    if (/\s$/.test(text.slice(0, start).slice(-1)) && !ABBREVIATED.test(text.slice(Math.max(0, start - 8), start)))
      starts.push(start)
  }
  return starts
}

function tagOf(locale: Locale): string {
  return TAG.test(locale) && Intl.Segmenter.supportedLocalesOf(locale).length > 0 ? locale : 'en'
}
