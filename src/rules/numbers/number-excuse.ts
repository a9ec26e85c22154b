import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import type {Statement} from '../../quantities/statement.ts'
import {standsInCode} from './code-numbers.ts'
import {announcesList} from './list-count.ts'
import {saysNumberByWord} from './number-word.ts'
import {pointsBack} from './points-back.ts'
import {isReferenceLabel} from './reference-label.ts'
import {saysByWord} from './relative-date.ts'
import {type Stated, statedIn} from './stated.ts'
import {areScaled} from './table-scale.ts'
import {hasWeekdayApart} from './weekday-apart.ts'

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

/** What is lacking stands elsewhere, in a sentence beside the unit or, where nothing is in its place, in an inline code; or it is the label of a reference, a date or a number that is said by a word, or a figure whose magnitude its table states. */
export function isExcused({culprit, witnesses, here, there}: Lack, scene: Scene): boolean {
  const isSource = culprit === scene.parallel.source
  if (there && here) {
    // A word for a number may be idiom: the other number need not stand in its place.
    const [word, number] = isSource ? [here, there] : [there, here]
    const isThere = standsBeside(culprit, there, scene) || areScaled(here, there, {...scene, culprit, witnesses})
    const areRows = (isRow(word.statement) && isRow(number.statement)) || areLengths(word.statement, number.statement)
    if (isFirst(there.statement) && isRow(here.statement) && saysFirst(scene.unit.variants.get(culprit) ?? []))
      return true
    const isIdiom = word.statement.isSpelled && !areRows
    const isCode =
      !isSource &&
      there.statement.isSpelled &&
      witnesses.every(one => standsInCode(scene.unit.variants.get(one) ?? [], here))
    return (
      isThere || isCode || (isIdiom && isRestated(number, scene)) || isNext(culprit, here, there, {witnesses, scene})
    )
  }
  const stated = there ?? here
  const lacking = there ? [culprit] : witnesses
  if (stated === undefined) return false
  // What one version leaves to a word the others may still state otherwise.
  const {variants} = scene.unit
  const isNamed = hasWeekdayApart(variants.get(there ? witnesses[0]! : culprit) ?? [], there ? witnesses[0]! : culprit)
  const isWord = (one: Locale) =>
    saysByWord(variants.get(one) ?? [], one, stated.statement, isNamed) ||
    saysNumberByWord(variants.get(one) ?? [], one, stated)
  if (!there && !isSource && isRestated(stated, scene)) return true
  if (!there && announcesList(stated, scene.parallel.articles.get(culprit)!)) return true
  const others = [...variants].filter(([locale]) => locale !== culprit)
  if (here && !there && !isSource && pointsBack(here, culprit, others)) return true
  if (here && isOfRange(here, culprit, {witnesses, scene})) return true
  return lacking.every(isWord) || lacking.some(one => standsElsewhere(one, stated, scene))
}

/**
 * The source has it in a sentence or a code beside: “Qt 4.0 solved that. This version …” says of the second sentence what other languages
 * say by repeating the name.
 */
function isRestated(stated: Stated, {unit, parallel: {source}}: Scene): boolean {
  const own = unit.variants.get(source) ?? []
  const blocks = unit.group.variants.get(source) ?? []
  const beside = blocks.flatMap(({segments}) => segments.filter(segment => !own.includes(segment)))
  return (
    statedIn(beside, source).some(one => sayTheSame(stated.statement, one.statement)) || standsInCode(beside, stated)
  )
}

/** One of those that a range of the others counts, from its first to its last: “1, 2 or 3” against “1–3”. */
function isOfRange(
  {statement: {value}}: Stated,
  culprit: Locale,
  {witnesses, scene: {unit}}: {readonly witnesses: readonly Locale[]; readonly scene: Scene}
): boolean {
  const own = statedIn(unit.variants.get(culprit) ?? [], culprit).map(({statement}) => statement.value)
  return witnesses.every(locale =>
    statedIn(unit.variants.get(locale) ?? [], locale).some(
      ({statement: {value: from, to}}) =>
        to !== undefined && from < value && value < to && own.includes(from) && own.includes(to)
    )
  )
}

function isFirst({kind, value, to}: Statement): boolean {
  return kind === 'ordinal' && value === 1 && to === undefined
}

/** 最初のものは A、2番目は B: the first is said by a word, and the second is no “first”. */
function saysFirst(segments: readonly Segment[]): boolean {
  return segments.some(({text}) => /最初|初め|はじめ|首先|最先/.test(text))
}

/** “Four weeks” and 六周, “two metres” and 2厘米: both are lengths in one unit, or measures, and no idiom. */
function areLengths({kind, unit}: Statement, other: Statement): boolean {
  if (kind === 'measure') return other.kind === kind && unit !== undefined && other.unit !== undefined
  return kind === 'duration' && other.kind === kind && other.unit === unit
}

/** “After the first page” and 从第二页起. */
function isNext(
  culprit: Locale,
  here: Stated,
  there: Stated,
  {witnesses, scene: {unit}}: {readonly witnesses: readonly Locale[]; readonly scene: Scene}
): boolean {
  const says = (locale: Locale, stated: Stated) => saysNumberByWord(unit.variants.get(locale) ?? [], locale, stated)
  return (
    Math.abs(here.statement.value - there.statement.value) === 1 &&
    (says(culprit, there) || witnesses.every(one => says(one, here)))
  )
}

/** The second quarter, the third of seven: a “two” elsewhere is none. */
function isRow({kind}: Statement): boolean {
  return kind === 'ordinal'
}

function standsElsewhere(locale: Locale, stated: Stated, scene: Scene): boolean {
  const {segment, statement} = stated
  return (
    standsBeside(locale, stated, scene) ||
    standsInCode(scene.unit.variants.get(locale) ?? [], stated) ||
    isReferenceLabel(segment, statement.range, scene.unit.variants.get(locale) ?? [])
  )
}

/** Sentences are cut otherwise there: it stands in another unit of the same blocks, whose other versions do not state it. */
function standsBeside(locale: Locale, {statement}: Stated, {unit, parallel}: Scene): boolean {
  const states = ([other, segments]: readonly [Locale, readonly Segment[]]) =>
    statedIn(segments, other).some(
      one => sayTheSame(statement, one.statement) && (!isRow(statement) || isRow(one.statement))
    )
  return parallel.units.some(({group, variants}) => {
    if (group !== unit.group || variants === unit.variants) return false
    const stating = [...variants].filter(states).map(([other]) => other)
    return stating.length === 1 && stating[0] === locale
  })
}
