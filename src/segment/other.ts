import type {Locale} from '../model/index.ts'
import {enclosures} from './enclosures.ts'

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const OPENING = /[\s«‹„“‘"'([{¿¡\uE000-\uF8FF]*$/u
/** An initial or a short abbreviation before a capital letter: `J. `, `Hr. `, `Dr. `. */
const ABBREVIATED = /(?:^|[\s.(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2})\.\s+$/u

/** Where the sentences of a text begin in a language without rules of its own: UAX #29, with repairs. */
export function otherStarts(text: string, locale: Locale): number[] {
  const {inside} = enclosures(text)
  const starts: number[] = []
  for (const {index} of new Intl.Segmenter(tagOf(locale), {granularity: 'sentence'}).segment(text)) {
    if (index === 0 || inside[index] === 1) continue
    const before = text.slice(Math.max(0, index - 8), index)
    if (!/\s$/.test(before) || ABBREVIATED.test(before)) continue
    // Opening marks that ICU left on the wrong side.
    starts.push(index - (OPENING.exec(before)?.[0].replace(/^\s+/, '').length ?? 0))
  }
  return starts
}

function tagOf(locale: Locale): string {
  return TAG.test(locale) && Intl.Segmenter.supportedLocalesOf(locale).length > 0 ? locale : 'en'
}
