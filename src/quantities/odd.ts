import type {Locale} from '../model/index.ts'
import {agree, isShareOf} from './agree.ts'
import type {Atom} from './atoms.ts'
import {likeness} from './likeness.ts'

/** An atom that some version lacks. */
export interface Odd {
  readonly locale: Locale
  readonly atom: Atom
  /** The versions that state the same, its own included. */
  readonly holders: readonly Locale[]
}

/** The versions that state what one of them does, it included. */
export function holdersOf(atom: Atom, locale: Locale, atoms: ReadonlyMap<Locale, readonly Atom[]>): readonly Locale[] {
  return [...atoms]
    .filter(
      ([other, all]) =>
        other === locale ||
        all.some(one => agree(atom, one) && !isMeantOtherwise(one, atom, all) && !isHalfSaid(atom, one, all))
    )
    .map(([other]) => other)
}

/** “Once” does not stand for 4分の1, nor “three times” for 3/4: a share is said by one, or by both of its numbers. */
function isHalfSaid(share: Atom, {statement: {unit}}: Atom, all: readonly Atom[]): boolean {
  const {value, statement} = share
  const {to: whole = 0, unit: own} = statement
  if (own !== '/' || unit === '/' || all.some(({statement: other}) => isShareOf(other, value))) return false
  const top = Number((value * whole).toPrecision(12))
  const isThere = (number: number) => all.some(one => one.part === 'number' && one.value === number)
  return !isThere(whole) || (top > 1 && !isThere(top))
}

/** 一个 does not stand for the 1 of “1 minute” where its version has an hour or two minutes, nor for that of “DVD-1” where it has “DVD-2”. */
function isMeantOtherwise(one: Atom, {value, statement: {kind, counter, unit}}: Atom, all: readonly Atom[]): boolean {
  if (one.value !== 1 || !one.statement.isSpelled) return false
  if (counter === NAME) return all.some(({statement}) => statement.counter === NAME)
  if (kind !== 'duration' || one.statement.kind === kind) return false
  return all.some(
    other =>
      other.statement.kind === kind && (other.value === value || (other.value < 10 && other.statement.unit === unit))
  )
}

/** What numbers of names (ES2015, A4) have for a counter. */
const NAME = 'name'

/** Most of the versions state it, or the source among half of them. */
export function prevails(
  {holders}: Odd,
  {locales, source}: {readonly locales: readonly Locale[]; readonly source: Locale}
): boolean {
  return holders.length + (holders.includes(source) ? 0.5 : 0) > locales.length / 2
}

/** A number said twice is settled at once. */
export function settle(settled: Set<Odd>, pair: readonly Odd[], odd: readonly Odd[]): void {
  for (const one of pair) for (const other of odd) if (isRepetition(one, other)) settled.add(other)
}

function isRepetition(one: Odd, other: Odd): boolean {
  return one.locale === other.locale && one.atom.part === other.atom.part && one.atom.value === other.atom.value
}

/** One of each that say the same: the first version that has it speaks for all. */
export function distinct(odd: readonly Odd[]): readonly Odd[] {
  const kept: Odd[] = []
  for (const one of odd) {
    if (!kept.some(other => isRepetition(one, other) || (one.locale !== other.locale && agree(one.atom, other.atom))))
      kept.push(one)
  }
  return kept
}

/** The one that is most like another and may stand in its place. */
export function mostAlike(one: Odd, candidates: readonly Odd[]): Odd | undefined {
  const [best] = candidates
    .map(candidate => ({candidate, score: likeness(candidate.atom, one.atom)}))
    .filter(({score}) => score > 0)
    // 一个 is an article more often than a number.
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isArticle(a.candidate)) - Number(isArticle(b.candidate)) ||
        distance(a.candidate.atom, one.atom) - distance(b.candidate.atom, one.atom)
    )
  return best?.candidate
}

/** How far two values are apart, by magnitude. */
function distance({value: a}: Atom, {value: b}: Atom): number {
  return Math.abs(Math.log((a + 1) / (b + 1)))
}

function isArticle({atom: {value, statement}}: Odd): boolean {
  return value === 1 && statement.isSpelled
}
