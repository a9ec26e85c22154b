import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import {saysAlways} from './always.ts'
import {isReferenceLabel} from './reference-label.ts'
import {saysByWord} from './relative-date.ts'
import {type Stated, statedIn, written} from './stated.ts'
import {areScaled} from './table-scale.ts'

interface Scene {
  readonly unit: TranslationUnit
  readonly parallel: ParallelText
}

/** What one version states and another does not: in its place, and in theirs. */
interface Lack {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly here: Stated | undefined
  readonly there: Stated | undefined
}

/** What is lacking stands elsewhere, in a sentence beside the unit or, where nothing is in its place, in an inline code; or it is the label of a reference, a date or “always” that is said by a word, or a figure whose magnitude its table states. */
export function isExcused({culprit, witnesses, here, there}: Lack, scene: Scene): boolean {
  if (there && here)
    return standsBeside(culprit, there, scene) || areScaled(here, there, {...scene, culprit, witnesses})
  const stated = there ?? here
  const lacking = there ? [culprit] : witnesses
  if (stated === undefined) return false
  // What one version leaves to a word the others may still state otherwise.
  const {variants} = scene.unit
  const isNamed = hasWeekdayApart(variants.get(there ? witnesses[0]! : culprit) ?? [], there ? witnesses[0]! : culprit)
  const isWord = (one: Locale) =>
    saysByWord(variants.get(one) ?? [], one, stated.statement, isNamed) ||
    saysAlways(variants.get(one) ?? [], one, stated.statement)
  return lacking.every(isWord) || lacking.some(one => standsElsewhere(one, stated, scene))
}

/** Characters between a date and its day of the week at most: 26日（金）, “Friday, the 26th”. */
const NEAR = 6

/** A day of the week that no date stands beside. */
function hasWeekdayApart(segments: readonly Segment[], locale: Locale): boolean {
  const all = statedIn(segments, locale)
  const days = all.filter(({statement: {date}}) => date?.day !== undefined)
  const isBeside = (one: Stated, other: Stated) =>
    one.segment === other.segment &&
    one.statement.range.start - other.statement.range.end <= NEAR &&
    other.statement.range.start - one.statement.range.end <= NEAR
  return all.some(one => one.statement.date?.weekday !== undefined && !days.some(day => isBeside(one, day)))
}

function standsElsewhere(locale: Locale, stated: Stated, scene: Scene): boolean {
  const {segment, statement} = stated
  return (
    standsBeside(locale, stated, scene) ||
    standsInCode(locale, stated, scene) ||
    isReferenceLabel(segment, statement.range, scene.unit.variants.get(locale) ?? [])
  )
}

/** The digits stand in an inline code, a link target or an image of the version's own segments. */
function standsInCode(locale: Locale, stated: Stated, {unit}: Scene): boolean {
  const digits = written(stated).replace(/[^0-9.]/g, '')
  const codes = (unit.variants.get(locale) ?? []).flatMap(segment => segment.codes)
  const numbers = codes.flatMap(({value = '', target = ''}) => `${value} ${target}`.match(/[0-9]+(?:\.[0-9]+)*/g) ?? [])
  return numbers.includes(digits)
}

/** Sentences are cut otherwise there: it stands in another unit of the same blocks, whose other versions do not state it. */
function standsBeside(locale: Locale, {statement}: Stated, {unit, parallel}: Scene): boolean {
  const states = ([other, segments]: readonly [Locale, readonly Segment[]]) =>
    statedIn(segments, other).some(one => sayTheSame(statement, one.statement))
  return parallel.units.some(({group, variants}) => {
    if (group !== unit.group || variants === unit.variants) return false
    const stating = [...variants].filter(states).map(([other]) => other)
    return stating.length === 1 && stating[0] === locale
  })
}
