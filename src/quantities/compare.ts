import type {Locale} from '../model/index.ts'
import {agree} from './agree.ts'
import {type Atom, atomsOf} from './atoms.ts'
import {isClear, isFirm, isImplied, likeness} from './firmness.ts'
import type {Statement} from './statement.ts'

/** One fault: what the witnesses state and the culprit does not, or states otherwise. At least one side is there. */
export interface Disagreement {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  /** What the culprit has in its place; absent when it has nothing. */
  readonly found?: Statement
  /** What the first witness that has it states; absent when only the culprit states something. */
  readonly expected?: {readonly locale: Locale; readonly statement: Statement}
}

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
  if (atoms.size < 2 || [...atoms.values()].some(({length}) => length > MOST)) return []
  const leader = atoms.has(source) ? source : [...atoms.keys()][0]!
  const odd = [...atoms].flatMap(([locale, all]) =>
    all
      .map(atom => ({locale, atom, holders: holdersOf(atom, locale, atoms)}))
      .filter(({holders}) => holders.length < atoms.size)
  )
  const scene: Scene = {odd, atoms, locales: [...atoms.keys()], source: leader, settled: new Set()}
  const targets = scene.locales.filter(locale => locale !== leader)
  // Targets first: what the source alone has is a fault of the source only when no target has something else in its place.
  const faults = [...targets, leader].flatMap(culprit => onePerStatement(faultsOf(culprit, scene)))
  return [...faults, ...targets.flatMap(culprit => exchanged(culprit, scene, faults))]
}

/**
 * “1, 2 and 3” against 3、2、3: as many numbers in digits, and one of them in the place of another that the culprit has too. What only
 * stands once or twice is told above.
 */
function exchanged(culprit: Locale, {atoms, source}: Scene, faults: readonly Disagreement[]): readonly Disagreement[] {
  const [own, theirs] = [atoms.get(culprit) ?? [], atoms.get(source) ?? []]
  const isTold = faults.some(fault => fault.culprit === culprit || fault.culprit === source)
  if (own.length !== theirs.length || own.length < 3 || isTold) return []
  const [more, less] = [surplus(own, theirs), surplus(theirs, own)]
  const [found, expected] = [more[0], less[0]]
  if (more.length !== 1 || less.length !== 1 || !found || !expected || !isPlain(found) || !isPlain(expected)) return []
  const place = theirs.indexOf(expected)
  // Where a third version has it otherwise too, only what stands among equal neighbours is sure.
  if (faults.length > 0 && own.some((atom, at) => at !== place && !agree(atom, theirs[at]!))) return []
  // Of several that say the same, the one in its place.
  const inPlace = own[place]
  const {statement} = inPlace && agree(inPlace, found) ? inPlace : found
  return [{culprit, witnesses: [source], found: statement, expected: {locale: source, statement: expected.statement}}]
}

function isPlain({part, statement: {isSpelled, counter, kind}}: Atom): boolean {
  return part === 'number' && !isSpelled && counter !== 'name' && (kind === 'bare' || kind === 'count')
}

/** Those that the other list has not as often. */
function surplus(list: readonly Atom[], others: readonly Atom[]): readonly Atom[] {
  const left = [...others]
  return list.filter(atom => {
    const at = left.findIndex(other => agree(atom, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** An atom that some version lacks. */
export interface Odd {
  readonly locale: Locale
  readonly atom: Atom
  /** The versions that state the same, its own included. */
  readonly holders: readonly Locale[]
}

interface Scene {
  readonly atoms: ReadonlyMap<Locale, readonly Atom[]>
  readonly odd: readonly Odd[]
  readonly locales: readonly Locale[]
  readonly source: Locale
  /** What has been reported, or stands in the place of something reported. */
  readonly settled: Set<Odd>
}

function holdersOf(atom: Atom, locale: Locale, atoms: ReadonlyMap<Locale, readonly Atom[]>): readonly Locale[] {
  return [...atoms]
    .filter(
      ([other, all]) => other === locale || all.some(one => agree(atom, one) && !isMeantOtherwise(one, atom, all))
    )
    .map(([other]) => other)
}

/** 一个 does not stand for the 1 of “1 minute” where its version has an hour, nor for that of “DVD-1” where it has “DVD-2”. */
function isMeantOtherwise(one: Atom, {value, statement: {kind, counter}}: Atom, all: readonly Atom[]): boolean {
  if (one.value !== 1 || !one.statement.isSpelled) return false
  if (counter === NAME) return all.some(({statement}) => statement.counter === NAME)
  if (kind !== 'duration' || one.statement.kind === kind) return false
  return all.some(other => other.value === value && other.statement.kind === kind)
}

/** What numbers of names (ES2015, A4) have for a counter. */
const NAME = 'name'

/** What one version is to blame for: what it states otherwise, what it lacks, and what it alone has. */
function faultsOf(culprit: Locale, scene: Scene): readonly Disagreement[] {
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
      ? isClear(one.atom, other.atom) || isAttested(one, other, scene)
      : isFirm(one.atom) && prevails(one, scene)
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

/** “Four stages” and 4段 against 五级: two versions say the same, one of the three in digits, and what the third has in its place is no idiom. */
function isAttested({atom, holders}: Odd, {atom: other}: Odd, {atoms}: Scene): boolean {
  const isDigits = isPlain(other) && other.value !== 1
  if (holders.length < 2 || atom.value < 3 || (!isDigits && other.value < 3) || other.part !== 'number') return false
  if (isDigits && atom.part === 'number') return true
  return holders.some(locale => atoms.get(locale)!.some(one => agree(atom, one) && isFirm(one) && isPlain(one)))
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

/** Most of the versions state it, or the source among half of them. */
function prevails({holders}: Odd, {locales, source}: Scene): boolean {
  return holders.length + (holders.includes(source) ? 0.5 : 0) > locales.length / 2
}

/** A number said twice is settled at once. */
function settle(settled: Set<Odd>, pair: readonly Odd[], odd: readonly Odd[]): void {
  for (const one of pair) for (const other of odd) if (isRepetition(one, other)) settled.add(other)
}

function isRepetition(one: Odd, other: Odd): boolean {
  return one.locale === other.locale && one.atom.part === other.atom.part && one.atom.value === other.atom.value
}

/** One of each that say the same: the first version that has it speaks for all. */
function distinct(odd: readonly Odd[]): readonly Odd[] {
  const kept: Odd[] = []
  for (const one of odd) {
    if (!kept.some(other => isRepetition(one, other) || (one.locale !== other.locale && agree(one.atom, other.atom))))
      kept.push(one)
  }
  return kept
}

function mostAlike(one: Odd, candidates: readonly Odd[]): Odd | undefined {
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
