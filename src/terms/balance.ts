import type {Locale} from '../model/index.ts'
import {agree, type Mention} from './mentions.ts'
import {usableNames} from './wanted.ts'

/** The names in each version of a unit. */
export type Mentions = ReadonlyMap<Locale, readonly Mention[]>

/** How often what a mention names is asked for, and how often a version has it. */
export interface Balance {
  readonly wanted: number
  readonly there: number
  /** The abbreviation in brackets behind the full name is lacking. */
  readonly lacksGloss: boolean
}

/** Counts the names of some units: what a mention stands for, where it stands and in another version. */
export function balanceOf(mention: Mention, locale: Locale, units: readonly Mentions[]): Balance {
  const [sources, targets] = [mention.locale, locale].map(one => units.flatMap(unit => unit.get(one) ?? []))
  const own = sources!.filter(other => agree(mention, other))
  const firm = own.filter(one => !isGloss(one))
  // “The fund (IMF)” names it once where the source has the full name before the brackets.
  const isPaired = firm.length > 0 && firm.length < own.length
  const isNamed = namesOf(mention, locale)
  const named = targets!.filter(isNamed)
  const direct = isPaired ? named.filter(one => !isGloss(one)).length : named.length
  const isLonger = longerNames(mention, locale)
  const longer = targets!.filter(one => !isNamed(one) && isLonger(one))
  // A longer name that the source has too stands for itself.
  const accounted = sources!.filter(other => longer.some(one => agree(one, other))).length
  return {
    wanted: isPaired ? firm.length : own.length,
    there: direct + Math.max(0, longer.length - accounted),
    lacksGloss: isPaired && named.length < own.length
  }
}

/** Tells the names of a version that may stand for a mention. */
export function satisfies(mention: Mention, locale: Locale): (other: Mention) => boolean {
  const [isNamed, isLonger] = [namesOf(mention, locale), longerNames(mention, locale)]
  return other => isNamed(other) || isLonger(other)
}

function namesOf({names}: Mention, locale: Locale): (other: Mention) => boolean {
  const concepts = names.filter(({concept}) => usableNames(concept, locale).length > 0).map(({concept}) => concept)
  return other => other.names.some(({concept}) => concepts.includes(concept))
}

/** A common word may well be part of a longer one; a body is not the other body whose name holds its own. */
function longerNames({names}: Mention, locale: Locale): (other: Mention) => boolean {
  const words = names.filter(({concept}) => concept.kind === 'term')
  const texts = words.flatMap(({concept}) => usableNames(concept, locale)).map(({text}) => text)
  return other => other.names.some(({term}) => texts.some(text => text.length > 1 && term.text.includes(text)))
}

const BEFORE_GLOSS = /[（(](?:以下|下)?(?:简称|略称|简称为|称)?[“"「『‘]?$/u
const AFTER_GLOSS = /^[”"」』’]?(?:という)?[）)]/u

/** An abbreviation or short form alone in brackets, behind the name it stands for: （IMF）, （以下简称“日商”）. */
export function isGloss({names, segment: {text}, at, written}: Mention): boolean {
  if (names.some(({term}) => term.form === 'full')) return false
  const end = at + written.length
  return BEFORE_GLOSS.test(text.slice(Math.max(0, at - 8), at)) && AFTER_GLOSS.test(text.slice(end, end + 6))
}
