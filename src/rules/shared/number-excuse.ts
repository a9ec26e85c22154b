import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import type {Statement} from '../../quantities/statement.ts'
import {announcesList} from './list-count.ts'
import {saysNumberByWord} from './number-word.ts'
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

/** What is lacking stands elsewhere, in a sentence beside the unit or, where nothing is in its place, in an inline code; or it is the label of a reference, a date or a number that is said by a word, or a figure whose magnitude its table states. */
export function isExcused({culprit, witnesses, here, there}: Lack, scene: Scene): boolean {
  const isSource = culprit === scene.parallel.source
  if (there && here) {
    // A word for a number may be idiom: the other number need not stand in its place.
    const [word, number] = isSource ? [here, there] : [there, here]
    const isThere = standsBeside(culprit, there, scene) || areScaled(here, there, {...scene, culprit, witnesses})
    const areRows = (isRow(word.statement) && isRow(number.statement)) || areLengths(word.statement, number.statement)
    if (isFirst(there.statement) && saysFirst(scene.unit.variants.get(culprit) ?? [])) return true
    return isThere || (word.statement.isSpelled && !areRows && isRestated(number, scene))
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
    statedIn(beside, source).some(one => sayTheSame(stated.statement, one.statement)) ||
    codeNumbers(beside).includes(digitsOf(stated))
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

function isFirst({kind, value, to}: Statement): boolean {
  return kind === 'ordinal' && value === 1 && to === undefined
}

/** 最初のものは A、2番目は B: the first is said by a word, and the second is no “first”. */
function saysFirst(segments: readonly Segment[]): boolean {
  return segments.some(({text}) => /最初|初め|はじめ|首先|最先/.test(text))
}

/** “Four weeks” and 六周: both are lengths in one unit, and no idiom. */
function areLengths({kind, unit}: Statement, other: Statement): boolean {
  return kind === 'duration' && other.kind === kind && other.unit === unit
}

/** The second quarter, the third of seven: a “two” elsewhere is none. */
function isRow({kind}: Statement): boolean {
  return kind === 'ordinal'
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
  return codeNumbers(unit.variants.get(locale) ?? []).includes(digitsOf(stated))
}

function digitsOf(stated: Stated): string {
  return written(stated).replace(/[^0-9.]/g, '')
}

function codeNumbers(segments: readonly Segment[]): readonly string[] {
  const codes = segments.flatMap(({codes}) => codes)
  return codes.flatMap(({value = '', target = ''}) => `${value} ${target}`.match(/[0-9]+(?:\.[0-9]+)*/g) ?? [])
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
