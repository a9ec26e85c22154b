import type {Locale, ParallelText, Segment, Severity, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import {atomsOf} from '../../quantities/atoms.ts'
import {isFirm} from '../../quantities/firmness.ts'
import type {Statement} from '../../quantities/statement.ts'
import {isUnsaid} from '../meaning/unsaid-sentence.ts'
import {statedIn} from '../numbers/stated.ts'
import {type Division, divisionOf} from './division.ts'
import {lengthOf} from './text-length.ts'

/** How much longer or shorter what a version has in the place of a sentence may be, as a factor, and say the same. */
const FREE = 2

/** The same, of one sentence for one that may say the same: “as the range is being changed” for 变化时. */
const FREER = 4

/** Less sure than this the sentence may well stand with its neighbour in the other version: one makes two of what another says in one. */
const SURE = 0.7

/** How a sentence that stands in some versions only is told: as the rule says, as a warning where it may be there all the same, or not at all. */
export function weighLone(
  unit: TranslationUnit,
  lacking: readonly Locale[],
  {parallel, fits}: {readonly parallel: ParallelText; readonly fits: Fits}
): {readonly severity?: Severity} | undefined {
  if (isToldBeside(unit, lacking, parallel) || isAnswered(unit, lacking, parallel, FREE)) return undefined
  const {source, units} = parallel
  const having = unit.variants.has(source) ? source : [...unit.variants.keys()][0]!
  // A number that nothing beside it states is not said there: “twelve” may be no more than a word, but 12小时 is one.
  const isNew = [...unit.variants].some(([locale, segments]) => numbersIn(segments, locale).length > 0)
  const divisions = isNew ? [] : lacking.flatMap(locale => divisionOf(unit, having, locale, parallel) ?? [])
  if (divisions.length === lacking.length && divisions.every(fits.isThere))
    return lacking.every(locale => isUnsaid(unit, locale, parallel)) ? {severity: 'warning'} : undefined
  const at = units.indexOf(unit)
  const isDivided = [units[at - 1], units[at + 1]].some(
    beside => beside?.group === unit.group && lacking.some(locale => isLonger(beside, locale, unit))
  )
  const isUnsure = isDivided || divisions.some(fits.mayBe) || unit.confidence < SURE
  return isUnsure || isAnswered(unit, lacking, parallel, FREER) ? {severity: 'warning'} : {}
}

/** From which lengths a sentence is taken as part of its neighbour, or may be. */
export interface Fits {
  readonly isThere: (division: Division) => boolean
  readonly mayBe: (division: Division) => boolean
}

/** Whether a version has more sentences of a neighbour than those that have the unit: they divide what both say in another place. */
function isLonger({variants}: TranslationUnit, locale: Locale, {variants: having}: TranslationUnit): boolean {
  const size = variants.get(locale)?.length ?? 0
  return [...having.keys()].every(other => (variants.get(other)?.length ?? size) < size)
}

/**
 * Whether the versions that lack a sentence have it in the sentence beside it, which they divide otherwise: the numbers it states stand
 * there, and in those that have it they do not.
 */
function isToldBeside(unit: TranslationUnit, lacking: readonly Locale[], {units}: ParallelText): boolean {
  const at = units.indexOf(unit)
  const neighbours = [units[at - 1], units[at + 1]].filter(beside => beside?.group === unit.group)
  return lacking.every(locale => neighbours.some(beside => tells(beside!, locale, unit)))
}

function tells({variants}: TranslationUnit, lacking: Locale, unit: TranslationUnit): boolean {
  const there = statementsOf(variants.get(lacking), lacking)
  return [...unit.variants].every(([locale, segments]) => {
    const stated = numbersIn(segments, locale)
    const beside = statementsOf(variants.get(locale), locale)
    const isMovedOver = (one: Statement) =>
      there.some(other => sayTheSame(one, other)) && !beside.some(other => sayTheSame(one, other))
    return stated.length > 0 && stated.every(isMovedOver)
  })
}

/** The numbers that no idiom says. */
function numbersIn(segments: readonly Segment[], locale: Locale): readonly Statement[] {
  return statementsOf(segments, locale).filter(statement => atomsOf(statement).some(isFirm))
}

function statementsOf(segments: readonly Segment[] = [], locale: Locale): readonly Statement[] {
  return statedIn(segments, locale).map(({statement}) => statement)
}

/**
 * Whether the versions that lack a sentence have one of their own in its place, about as long but for a factor: a free translation, of which the
 * alignment found nothing that both share.
 */
function isAnswered(unit: TranslationUnit, lacking: readonly Locale[], {units}: ParallelText, factor: number): boolean {
  const having = [...unit.variants.keys()]
  return lacking.every(locale => {
    const gap = gapAround(units, unit, one => one.variants.has(locale) && having.some(own => one.variants.has(own)))
    const lengthIn = (one: Locale) => lengthOf(gap.flatMap(({variants}) => variants.get(one) ?? []))
    const here = lengthIn(locale)
    const isOneForOne = gap.length === 2
    return (
      here > 0 &&
      (isOneForOne || factor === FREE) &&
      having.every(own => {
        const there = lengthIn(own)
        return here < there * factor && there < here * factor
      })
    )
  })
}

/** The units around one, of its blocks, up to those at which the versions correspond. */
function gapAround(
  units: readonly TranslationUnit[],
  unit: TranslationUnit,
  isTied: (unit: TranslationUnit) => boolean
): readonly TranslationUnit[] {
  const at = units.indexOf(unit)
  const isOf = (one: TranslationUnit | undefined) => one !== undefined && one.group === unit.group && !isTied(one)
  let [start, end] = [at, at + 1]
  while (isOf(units[start - 1])) start -= 1
  while (isOf(units[end])) end += 1
  return units.slice(start, end)
}
