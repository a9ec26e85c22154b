import type {Locale, ParallelText} from '../../model/index.ts'
import {isTranslated} from './is-translated.ts'

/** Sentences from which a phrase that a version keeps inside them is a name to it. */
const KEPT = 3

/** Whether a version keeps a phrase of the source inside its sentences wherever it stands: “Boats on the lake” as the name of a program. */
export function isKeptThroughout(phrase: string, locale: Locale, {units}: ParallelText): boolean {
  if (/[.!?]$/.test(phrase)) return false
  const segments = units.flatMap(({variants}) => variants.get(locale) ?? [])
  return segments.filter(one => one.text.includes(phrase) && isTranslated([one], locale)).length >= KEPT
}
