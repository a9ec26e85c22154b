import type {Locale, ParallelText, Segment, Severity, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import {atomsOf} from '../../quantities/atoms.ts'
import {isFirm} from '../../quantities/firmness.ts'
import type {Statement} from '../../quantities/statement.ts'
import {legible} from './letters.ts'
import {statedIn} from './stated.ts'

/** How much longer or shorter what a version has in the place of a sentence may be, as a factor, and say the same. */
const FREE = 2
/** Length of a text in Chinese characters: a Latin word of six letters is about two of them. Measured on parallel documentation. */
const LATIN_SHARE = 0.33

/** Less sure than this the sentence may well stand with its neighbour in the other version: one makes two of what another says in one. */
const SURE = 0.7

/** How a sentence without a counterpart in a version is told: as the rule says, or as a warning where it may be there all the same. */
export function severityOfLone(
  unit: TranslationUnit,
  lacking: readonly Locale[],
  {units}: ParallelText
): {readonly severity?: Severity} {
  const at = units.indexOf(unit)
  const isDivided = [units[at - 1], units[at + 1]].some(
    beside => beside?.group === unit.group && lacking.some(locale => isLonger(beside, locale, unit))
  )
  return isDivided || unit.confidence < SURE ? {severity: 'warning'} : {}
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
export function isToldBeside(unit: TranslationUnit, lacking: readonly Locale[], {units}: ParallelText): boolean {
  const at = units.indexOf(unit)
  const neighbours = [units[at - 1], units[at + 1]].filter(beside => beside?.group === unit.group)
  return lacking.every(locale => neighbours.some(beside => tells(beside!, locale, unit)))
}

function tells({variants}: TranslationUnit, lacking: Locale, unit: TranslationUnit): boolean {
  const there = statementsOf(variants.get(lacking), lacking)
  return [...unit.variants].every(([locale, segments]) => {
    // The numbers that no idiom says.
    const stated = statementsOf(segments, locale).filter(statement => atomsOf(statement).some(isFirm))
    const beside = statementsOf(variants.get(locale), locale)
    const isMovedOver = (one: Statement) =>
      there.some(other => sayTheSame(one, other)) && !beside.some(other => sayTheSame(one, other))
    return stated.length > 0 && stated.every(isMovedOver)
  })
}

function statementsOf(segments: readonly Segment[] = [], locale: Locale): readonly Statement[] {
  return statedIn(segments, locale).map(({statement}) => statement)
}

/**
 * Whether the versions that lack a sentence have one of their own in its place, about as long: a free translation, of which the alignment found
 * nothing that both share.
 */
export function isSaidFreely(unit: TranslationUnit, lacking: readonly Locale[], {units}: ParallelText): boolean {
  const having = [...unit.variants.keys()]
  return lacking.every(locale => {
    const gap = gapAround(units, unit, one => one.variants.has(locale) && having.some(own => one.variants.has(own)))
    const here = lengthOf(gap, locale)
    return (
      here > 0 &&
      having.every(own => {
        const there = lengthOf(gap, own)
        return here < there * FREE && there < here * FREE
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

function lengthOf(units: readonly TranslationUnit[], locale: Locale): number {
  const text = units
    .flatMap(({variants}) => variants.get(locale) ?? [])
    .map(legible)
    .join('')
  const latin = text.match(/[\p{Script=Latin}\p{N}]/gu)?.length ?? 0
  const others = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return latin * LATIN_SHARE + others
}
