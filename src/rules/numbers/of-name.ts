import type {Locale, Segment, TermMatch, TranslationUnit} from '../../model/index.ts'
import type {RuleContext} from '../../rule.ts'
import type {Stated} from './stated.ts'

interface OfUnit {
  readonly terms: RuleContext['terms']
  readonly locale: Locale
  readonly unit: TranslationUnit
}

/** A numeral in words inside a name of the glossary: 佐々木誠一, 第一汽车; a figure that one language has in a name and another not. */
export function isOfName({segment, statement: {range, isSpelled}}: Stated, {terms, locale, unit}: OfUnit): boolean {
  const isInside = ({range: name}: TermMatch) =>
    name.start <= range.start && name.end > range.start && (name.start < range.start || name.end > range.end)
  const names = terms(segment, locale).filter(isInside)
  if (isSpelled) return names.some(({range: {end}}) => end >= range.end)
  const isNamed = ([other, segments]: readonly [Locale, readonly Segment[]], {concept}: TermMatch) =>
    segments.some(one => terms(one, other).some(match => match.concept === concept))
  return names.some(name => [...unit.variants].every(variant => isNamed(variant, name)))
}
