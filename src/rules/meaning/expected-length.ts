import type {Locale, TranslationUnit} from '../../model/index.ts'
import {isTranslated} from '../english/is-translated.ts'
import {lengthOf} from '../structure/text-length.ts'
import {usualShare} from '../structure/usual-share.ts'

/** How long each other version that is translated leads to expect a unit to be in one, in Chinese characters. */
export function expectedLengths(
  {variants}: TranslationUnit,
  locale: Locale,
  units: readonly TranslationUnit[]
): number[] {
  return [...variants].flatMap(([other, segments]) =>
    other === locale || !isTranslated(segments, other) ? [] : [lengthOf(segments) * usualShare(units, other, locale)]
  )
}

/** Whether a sentence beside it is as much longer than expected: the version divides the text in another place. */
export function isSaidBeside(
  unit: TranslationUnit,
  culprit: Locale,
  {units, lacks}: {readonly units: readonly TranslationUnit[]; readonly lacks: number}
): boolean {
  const at = units.indexOf(unit)
  return [units[at - 1], units[at + 1]].some(beside => {
    if (beside?.group !== unit.group) return false
    const own = lengthOf(beside.variants.get(culprit) ?? [])
    return own - Math.min(...expectedLengths(beside, culprit, units)) > lacks / 2
  })
}
