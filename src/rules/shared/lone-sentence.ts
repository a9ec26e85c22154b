import type {Locale, ParallelText, Severity, TranslationUnit} from '../../model/index.ts'

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
