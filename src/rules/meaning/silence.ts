import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {SILENCE_OF_DROPPED, SILENCES} from '../data/silences.ts'
import {isTranslated} from '../english/is-translated.ts'
import {sayingIn} from './said-words.ts'

/** Segments of one version. */
export interface Said {
  readonly locale: Locale
  readonly segments: readonly Segment[]
}

/**
 * How much likelier an English word is what it is in a version, said or not, where it was dropped than where it was translated: the logarithm of the
 * odds. Other versions show which words can be told.
 */
export function silenceIn(own: Said, others: readonly Said[]): (word: string) => number {
  const saying = sayingIn(own.segments, own.locale)
  const beside = others.map(({segments, locale}) => sayingIn(segments, locale))
  return word => {
    const {known, isSaid} = saying(word)
    const step = SILENCES.find(step => known >= step.known)!
    const silence = beside.length === 0 ? step.alone : beside.some(one => one(word).isSaid) ? step.said : step.unsaid
    return isSaid ? Math.log((1 - SILENCE_OF_DROPPED) / (1 - silence)) : Math.log(SILENCE_OF_DROPPED / silence)
  }
}

/** What the versions of a unit say besides some; one that was left in English says nothing. */
export function othersOf({variants}: TranslationUnit, without: readonly Locale[]): Said[] {
  return [...variants].flatMap(([locale, segments]) =>
    without.includes(locale) || !isTranslated(segments, locale) ? [] : [{locale, segments}]
  )
}
