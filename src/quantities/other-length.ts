import type {Locale} from '../model/index.ts'
import type {Atom} from './atoms.ts'
import type {Disagreement} from './disagreement.ts'
import type {Scene} from './scene.ts'
import {isConversion} from './units-fit.ts'

/**
 * “For two years” and 2年 against 满三年, beside an “Article 3” in all: a length or a measure that all others state, and one version once less, with
 * another of the same unit or the same number in its place. Other numbers of the sentence do not stand for a length.
 */
export function otherLength(
  culprit: Locale,
  {atoms, locales}: Scene,
  told: readonly Disagreement[]
): readonly Disagreement[] {
  const others = locales.filter(locale => locale !== culprit)
  if (others.length < 2 || told.some(fault => fault.culprit === culprit)) return []
  const [own, theirs] = [atoms.get(culprit)!, others.map(locale => atoms.get(locale)!)]
  const strange = own.filter(isLength).filter(one => theirs.every(all => sizes(one, all) < sizes(one, own)))
  const [found, ...more] = strange
  if (!found || more.length > 0) return []
  const expected = theirs[0]!.find(
    one =>
      isLength(one) && theirs.every(all => sizes(one, all) > sizes(one, own)) && isInPlace(one, found, {own, theirs})
  )
  if (!expected) return []
  return [
    {culprit, witnesses: others, found: found.statement, expected: {locale: others[0]!, statement: expected.statement}}
  ]
}

/** The same number in another unit, or another number in the same one, of which each stands as much oftener in its own version. */
function isInPlace(
  {value, statement: {unit, kind}}: Atom,
  {value: other, statement}: Atom,
  {own, theirs}: {readonly own: readonly Atom[]; readonly theirs: readonly (readonly Atom[])[]}
): boolean {
  if (kind !== statement.kind) return false
  if (value === other) return unit !== statement.unit
  if (unit !== statement.unit) return false
  const [wanted, seen] = [times(value, own), times(other, own)]
  return theirs.every(all => times(value, all) > wanted && times(other, all) < seen)
}

function isLength({part, statement: {kind, unit, to}}: Atom): boolean {
  return part === 'number' && (kind === 'duration' || kind === 'measure') && unit !== undefined && to === undefined
}

/** How often a version states a length, in any unit. */
function sizes(one: Atom, all: readonly Atom[]): number {
  return all.filter(other => isLength(other) && isSameSize(one, other)).length
}

function isSameSize(one: Atom, other: Atom): boolean {
  return one.statement.unit === other.statement.unit ? one.value === other.value : isConversion(one, other)
}

function times(value: number, atoms: readonly Atom[]): number {
  return atoms.filter(one => one.part === 'number' && one.value === value).length
}
