import type {Locale, TranslationUnit} from '../../model/index.ts'
import {denialOf} from './negations.ts'

/**
 * Whether a sentence of the paragraph has the contrary fault: a version that has a “not” too many here lacks one there, or the other way round. Its
 * “not” stands in another sentence, and what both say is turned round: the chance of being hit, and that of not being hit.
 */
export function standsBeside(
  {group, variants: own}: TranslationUnit,
  units: readonly TranslationUnit[],
  {culprit, isAdded}: {readonly culprit: Locale; readonly isAdded: boolean}
): boolean {
  return units.some(({group: other, variants}) => {
    const said = variants.get(culprit)
    if (other !== group || variants === own || !said) return false
    const denies = (locale: Locale) => denialOf(variants.get(locale)!, locale) === 'denied'
    const others = [...variants.keys()].filter(locale => locale !== culprit)
    return denies(culprit) !== isAdded && others.length > 0 && others.every(locale => denies(locale) === isAdded)
  })
}
