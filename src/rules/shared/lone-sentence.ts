import type {Locale, ParallelText, Segment, Severity, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import {atomsOf} from '../../quantities/atoms.ts'
import {isFirm} from '../../quantities/firmness.ts'
import type {Statement} from '../../quantities/statement.ts'
import {statedIn} from './stated.ts'

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
