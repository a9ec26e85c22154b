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

/** 水1リットルに食塩1グラム beside “one gram to each litre”: the same number twice, once said by a word in the others. */
export function isOneOfTwo(
  here: Stated,
  there: Stated,
  {witnesses, scene}: {readonly witnesses: readonly Locale[]; readonly scene: Scene}
): boolean {
  if (here.statement.kind === 'date' || here.statement.value !== there.statement.value) return false
  return witnesses.every(one => saysNumberByWord(version(one, scene), one, here))
}
