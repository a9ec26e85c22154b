import type {Locale} from '../model/index.ts'
import {agree} from './agree.ts'
import {type Atom, atomsOf, isVague} from './atoms.ts'
import {isAttested} from './attested.ts'
import type {Disagreement} from './disagreement.ts'
import {exchanged} from './exchanged.ts'
import {isClear, isFirm, isImplied} from './firmness.ts'
import {distinct, holdersOf, mostAlike, type Odd, prevails, settle} from './odd.ts'
import {otherLength} from './other-length.ts'
import {repeatedOnceLess} from './repeated.ts'
import {isHalf, isSaidFirmly, isSaidTwice} from './said-twice.ts'
import type {Scene} from './scene.ts'
import type {Statement} from './statement.ts'

/** More numbers than this in one version of a unit are a table of data, and no sentence: they are left alone. */
const MOST = 400

/**
 * Compares what the versions of one unit state. Each statement needs one that agrees with it in every other version; how often
 * it is repeated does not matter. Most versions are right, the source where half stand against half; so with three two witnesses
 * name the third, and with two the target is the culprit. Numbers that may be idiom (one, 一, both, hundreds of) are never
 * missed, but may show that another differs.
 */
export function disagreements(
  variants: ReadonlyMap<Locale, readonly Statement[]>,
  source: Locale
): readonly Disagreement[] {
  const atoms = new Map([...variants].map(([locale, statements]) => [locale, statements.flatMap(atomsOf)] as const))
  const counts = [...atoms.values()].map(({length}) => length)
  if (atoms.size < 2 || counts.every(count => count === 0) || counts.some(count => count > MOST)) return []
  const leader = atoms.has(source) ? source : [...atoms.keys()][0]!
  const odd = [...atoms].flatMap(([locale, all]) =>
    all
      .map(atom => ({locale, atom, holders: holdersOf(atom, locale, atoms)}))
      .filter(({holders}) => holders.length < atoms.size)
  )
  const scene: OddScene = {odd, atoms, locales: [...atoms.keys()], source: leader, settled: new Set()}
  const targets = scene.locales.filter(locale => locale !== leader)
  // Targets first: what the source alone has is a fault of the source only when no target has something else in its place.
  const faults = [...targets, leader].flatMap(culprit => onePerStatement(faultsOf(culprit, scene)))
  const further = [exchanged, repeatedOnceLess, otherLength].flatMap(read =>
    targets.flatMap(culprit => read(culprit, scene, faults))
  )
  return [...faults, ...further]
}

interface OddScene extends Scene {
  readonly odd: readonly Odd[]
  readonly source: Locale
  /** What has been reported, or stands in the place of something reported. */
  readonly settled: Set<Odd>
}

/** What one version is to blame for: what it states otherwise, what it lacks, and what it alone has. */
function faultsOf(culprit: Locale, scene: OddScene): readonly Disagreement[] {
  const {odd, locales, source, settled} = scene
  const others = locales.filter(locale => locale !== culprit)
  const faults: Disagreement[] = []
  const own = odd.filter(one => one.locale === culprit && !settled.has(one) && !prevails(one, scene))
  // Of two that may be meant the one with the same number is.
  const isSame = ({atom: {part, value}}: Odd) => own.some(({atom}) => atom.part === part && atom.value === value)
  const lacking = distinct(odd.filter(({locale, holders}) => locale !== culprit && !holders.includes(culprit)))
  for (const one of [...lacking.filter(isSame), ...lacking.filter(one => !isSame(one))]) {
    const isAloneInSource = culprit !== source && one.locale === source && one.holders.length === 1
    if (!prevails(one, scene) && !isAloneInSource) continue
    const other = mostAlike(
      one,
      own.filter(candidate => !settled.has(candidate))
    )
    const isReported = other
      ? isClear(one.atom, other.atom) ||
        isAttested(one, other, scene) ||
        isOtherMultiple(one, other, scene) ||
        isOtherSize(one, other, scene)
      : (isFirm(one.atom) || isSaidFirmly(one, scene) || isSaidTwice(one, scene)) && prevails(one, scene)
    if (!isReported || (!other && isImplied(one.atom, stated([culprit], scene)))) continue
    if (other) settle(settled, [one, other], odd)
    const expected = {locale: one.locale, statement: one.atom.statement}
    faults.push({culprit, witnesses: one.holders, expected, ...(other && {found: other.atom.statement})})
  }
  for (const one of distinct(own)) {
    if (settled.has(one)) continue
    const rival = sameInOtherUnit(one, others, scene)
    if (!rival && (!isFirm(one.atom) || isImplied(one.atom, stated(others, scene)))) continue
    faults.push({
      culprit,
      witnesses: rival ? [rival.locale] : others,
      found: one.atom.statement,
      ...(rival && {expected: rival})
    })
  }
  return faults
}

/** 三倍 where two say “twice” and 2倍; 两倍 may stand for three times (增长两倍), and 一倍 for twice. Nor is 两倍 half of it. */
function isOtherMultiple({atom, holders}: Odd, {atom: other}: Odd, {atoms}: Scene): boolean {
  if (isHalf(atom) && holders.length > 1) return isMultiple(other) && other.value >= 2
  // “Tenfold” and 十倍 against 2倍; 增长两倍 is three times.
  const isTimes = (locale: Locale) => atoms.get(locale)!.some(one => isMultiple(one) && agree(atom, one))
  if (holders.length > 1 && isMultiple(other) && Math.abs(atom.value - other.value) > 1 && holders.some(isTimes))
    return true
  if (atom.value !== 2 || holders.length < 2 || !(isHalf(other) || (other.value > 2 && isMultiple(other)))) return false
  return holders.some(locale => atoms.get(locale)!.some(one => isMultiple(one) && agree(atom, one)))
}

/** 数百 where one says “several dozen” and another 数十. */
function isOtherSize({atom, holders}: Odd, {atom: other}: Odd, {atoms}: Scene): boolean {
  const isSize = (locale: Locale) => atoms.get(locale)!.some(one => isVague(one.statement) && agree(atom, one))
  return holders.length > 1 && isVague(other.statement) && other.statement.value >= 100 && holders.some(isSize)
}

function isMultiple({part, statement: {counter = ''}}: Atom): boolean {
  return part === 'number' && /^(?:倍|times)$/.test(counter)
}

/** 1 where the others have 1%: the value is there, but meant otherwise. */
function sameInOtherUnit({atom}: Odd, others: readonly Locale[], {atoms}: Scene) {
  if (atom.part !== 'number' || atom.statement.isSpelled) return undefined
  return others
    .flatMap(locale => (atoms.get(locale) ?? []).map(({part, value, statement}) => ({locale, part, value, statement})))
    .find(({part, value, statement}) => part === 'number' && value === atom.value && !statement.isSpelled)
}

function stated(locales: readonly Locale[], {atoms}: Scene): readonly Statement[] {
  return locales.flatMap(locale => (atoms.get(locale) ?? []).map(({statement}) => statement))
}

/** A date whose month and day both differ is one fault. */
function onePerStatement(faults: readonly Disagreement[]): readonly Disagreement[] {
  const seen = new Set<Statement>()
  return faults.filter(({found, expected}) => {
    const statements = [found, expected?.statement].filter(statement => statement !== undefined)
    const isNew = statements.every(statement => !seen.has(statement))
    for (const statement of statements) seen.add(statement)
    return isNew
  })
}
