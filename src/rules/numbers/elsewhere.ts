import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {sayTheSame} from '../../quantities/agree.ts'
import type {Statement} from '../../quantities/statement.ts'
import {standsInCode} from './code-numbers.ts'
import {isReferenceLabel} from './reference-label.ts'
import {type Stated, statedIn} from './stated.ts'

/** A translation unit in its articles. */
export interface Scene {
  readonly unit: TranslationUnit
  readonly parallel: ParallelText
}

/** The unit in one language; nothing where it lacks it. */
export function version(locale: Locale, {unit}: Scene): readonly Segment[] {
  return unit.variants.get(locale) ?? []
}

/**
 * The source has it in a sentence or a code beside: “Qt 4.0 solved that. This version …” says of the second sentence what other languages
 * say by repeating the name.
 */
export function isRestated(stated: Stated, {unit, parallel: {source}}: Scene): boolean {
  const beside = besideIn(source, unit)
  return isStatedIn(beside, source, stated) || standsInCode(beside, stated)
}

/** Each of the versions has it in a sentence beside, too: to say it again is a matter of style. */
export function isSaidAgain(stated: Stated, locales: readonly Locale[], {unit}: Pick<Scene, 'unit'>): boolean {
  return locales.every(locale => isStatedIn(besideIn(locale, unit), locale, stated))
}

/** The sentences beside the unit in its blocks. */
function besideIn(locale: Locale, {variants, group}: TranslationUnit): readonly Segment[] {
  const own = variants.get(locale) ?? []
  const blocks = group.variants.get(locale) ?? []
  return blocks.flatMap(({segments}) => segments.filter(segment => !own.includes(segment)))
}

function isStatedIn(segments: readonly Segment[], locale: Locale, {statement}: Stated): boolean {
  return statedIn(segments, locale).some(one => sayTheSame(statement, one.statement))
}

/** It stands in a sentence beside the unit, in a code of it, or is the label of a reference. */
export function standsElsewhere(locale: Locale, stated: Stated, scene: Scene): boolean {
  const {segment, statement} = stated
  return (
    standsBeside(locale, stated, scene) ||
    standsInCode(version(locale, scene), stated) ||
    isReferenceLabel(segment, statement.range, version(locale, scene))
  )
}

/** Sentences are cut otherwise there: it stands in another unit of the same blocks, whose other versions do not state it. */
export function standsBeside(locale: Locale, {statement}: Stated, {unit, parallel}: Scene): boolean {
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

/** The second quarter, the third of seven: a “two” elsewhere is none. */
export function isRow({kind}: Statement): boolean {
  return kind === 'ordinal'
}
