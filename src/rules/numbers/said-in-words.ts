import type {Locale} from '../../model/index.ts'
import {type Scene, version} from './elsewhere.ts'
import {saysNumberByWord} from './number-word.ts'
import {saysByWord} from './relative-date.ts'
import type {Stated} from './stated.ts'
import {hasWeekdayApart} from './weekday-apart.ts'

/** A version says by a word what the speaker says with a figure; what it leaves to the word the others may still state otherwise. */
export function saysInWords(
  locale: Locale,
  stated: Stated,
  {scene, speaker}: {readonly scene: Scene; readonly speaker: Locale}
): boolean {
  const isNamed = hasWeekdayApart(version(speaker, scene), speaker)
  const own = version(locale, scene)
  return saysByWord(own, locale, stated.statement, isNamed) || saysNumberByWord(own, locale, stated)
}

/** All of some versions say it by a word. */
export function areInWords(
  locales: readonly Locale[],
  stated: Stated,
  about: Parameters<typeof saysInWords>[2]
): boolean {
  return locales.every(one => saysInWords(one, stated, about))
}
