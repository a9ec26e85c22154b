import {languageOf} from '../../align/language.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {partsWords} from '../../names/dictionary.ts'
import {isTranslated} from '../english/is-translated.ts'
import {maySay, toldBy} from '../lists/item-words.ts'
import {replaced} from '../shared/replaced.ts'
import {type Member, type Mention, mentionsIn} from './families.ts'

/** A word of a family that stands where all other versions have another of it. */
export interface OtherMember {
  readonly culprit: Locale
  readonly seen: Mention
  /** By the version that has it; the source first. */
  readonly expected: ReadonlyMap<Locale, Mention>
}

/** What is less sure is perhaps no pair. */
const SURE = 0.7
/** Versions, of which all but one agree: one translator alone may call a thing by another of its kind. */
const LEAST = 3

/**
 * The one word of a family that a version of a unit has and no other version, in the place of the one that all others have and it lacks. Nothing where
 * the paragraph names either as often as theirs, nor where the lexicon knows a word of the version for what it seems to lack.
 */
export function otherMembers(unit: TranslationUnit, {source}: ParallelText): OtherMember[] {
  const translated = [...unit.variants].filter(([locale, segments]) => isTranslated(segments, locale))
  const original = unit.variants.get(source)
  if (!original || translated.length < LEAST || unit.confidence < SURE) return []
  const sourced = mentionsIn(original, source)
  if (sourced.length === 0) return []
  const versions = new Map<Locale, readonly Mention[]>([[source, sourced]])
  for (const [locale, segments] of translated) if (locale !== source) versions.set(locale, mentionsIn(segments, locale))
  const families = new Set(sourced.flatMap(({members}) => members.map(({family}) => family)))
  const all = [...families].flatMap(family =>
    [...versions.keys()].flatMap(culprit => otherOf(family, culprit, versions, unit) ?? [])
  )
  // A word may be of two families.
  return all.filter(({seen}, at) => !all.slice(0, at).some(other => isOneWord(other.seen, seen)))
}

function otherOf(
  family: string,
  culprit: Locale,
  versions: ReadonlyMap<Locale, readonly Mention[]>,
  unit: TranslationUnit
): OtherMember | undefined {
  const ofFamily = new Map(
    [...versions].map(([locale, mentions]) => [locale, mentions.filter(one => isOf(one, family))])
  )
  const own = ofFamily.get(culprit)!
  const others = [...ofFamily].filter(([locale]) => locale !== culprit)
  const found = replaced(
    own,
    others.map(([, mentions]) => mentions),
    areSame
  )
  if (!found || !isWhole(found.seen, culprit)) return undefined
  const {seen, expected: wanted} = found
  const expected = new Map(
    others.map(([locale, mentions]) => [locale, mentions.find(one => areSame(one, wanted) && isWhole(one, locale))])
  )
  if (![...expected].every((entry): entry is [Locale, Mention] => entry[1] !== undefined)) return undefined
  const [ownWanted, ownSeen] = [wanted, seen].map(({members}) => timesIn(unit, culprit, members))
  const isSaid =
    others.some(([locale]) => timesIn(unit, locale, wanted.members) <= ownWanted!) ||
    others.some(([locale]) => timesIn(unit, locale, seen.members) >= ownSeen!) ||
    [...expected].some(([locale, one]) => maySayOf(unit, culprit, one!, locale)) ||
    others.some(([locale]) => maySayOf(unit, locale, seen, culprit))
  return isSaid ? undefined : {culprit, seen, expected: expected as ReadonlyMap<Locale, Mention>}
}

function isOneWord(one: Mention, other: Mention): boolean {
  return one.segment === other.segment && one.start === other.start
}

function isOf({members}: Mention, family: string): boolean {
  return members.some(member => member.family === family)
}

function areSame(one: Mention, other: Mention): boolean {
  return one.members.some(member => other.members.includes(member))
}

/** How often the blocks of a unit name one of some members, in its sentences and beside them. */
function timesIn({group}: TranslationUnit, locale: Locale, members: readonly Member[]): number {
  const segments: readonly Segment[] = (group.variants.get(locale) ?? []).flatMap(block => block.segments)
  return mentionsIn(segments, locale).filter(one => one.members.some(member => members.includes(member))).length
}

/** Whether the lexicon knows a word of a version for a word of another. */
function maySayOf(unit: TranslationUnit, locale: Locale, {word}: Mention, from: Locale): boolean {
  const text = unit.variants
    .get(locale)!
    .map(segment => segment.text)
    .join(' ')
  return maySay(toldBy(text, languageOf(locale)), word.toLowerCase(), languageOf(from))
}

/** 林 of 林业 is no forest: its ends are within a word. */
function isWhole({segment: {text}, start, word}: Mention, locale: Locale): boolean {
  return languageOf(locale) === 'en' || (partsWords(text, start) && partsWords(text, start + word.length))
}
