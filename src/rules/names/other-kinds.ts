import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {partsWords} from '../../names/dictionary.ts'
import {areNear, areOpposite, areRanks, areSame} from '../../names/kinds.ts'
import {type Mention, mentionsIn} from '../../names/mentions.ts'
import {distinct, type Replaced, replaced} from '../shared/replaced.ts'

/** A place, an office or a pupil that stands where all other versions have another of its kind. */
export interface OtherKind {
  readonly segment: Segment
  readonly range: Range
  readonly seen: string
  readonly expected: string
  readonly witnesses: readonly Locale[]
  /** One office may be called by another: what is a minister here is a secretary there. */
  readonly isArguable: boolean
}

/**
 * The one thing that a version of a unit has and no other version, in the place of the one that all others have and it lacks: Kyoto for Osaka,
 * a chairman for his deputy. Nothing where the paragraph says it beside: then its sentences are cut otherwise.
 */
export function otherKinds(unit: TranslationUnit, locale: Locale, {source}: ParallelText): OtherKind[] {
  const others = [...unit.variants.keys()].filter(other => other !== locale)
  others.sort((a, b) => Number(b === source) - Number(a === source))
  const own = mentionsIn(unit.variants.get(locale)!, locale)
  const [first, ...rest] = others.map(other => mentionsIn(unit.variants.get(other)!, other))
  // One against one: the translation is taken to be wrong.
  if (own.length === 0 || !first || (rest.length === 0 && locale === source)) return []
  const found: Found | undefined = replaced(own, [first, ...rest], areSame) ?? miscounted(own, first, rest)
  if (!found) return []
  const {seen, expected} = found
  // Of three versions their names in Latin letters tell.
  if (rest.length > 0 && LATIN.has(seen.kind)) return []
  const isBeside =
    found.isCounted !== true &&
    (others.some(other => hasBeside(unit, other, seen)) || hasBeside(unit, locale, expected))
  if (
    isBeside ||
    expected.kind !== seen.kind ||
    areNear(seen, expected) ||
    areOpposite(seen, expected) ||
    !isWhole(seen)
  )
    return []
  const isArguable = seen.kind === 'office' && !areRanks(seen, expected)
  const {segment, range, word} = seen
  return [{segment, range, seen: word, expected: expected.word, witnesses: others, isArguable}]
}

/** Kinds whose names are the same letters in every language. */
const LATIN: ReadonlySet<Mention['kind']> = new Set(['system', 'licence'])

interface Found extends Replaced<Mention> {
  readonly isCounted?: true
}

/**
 * The versions name as many offices or places each, all the same but for one: two directors where the others have a director and a deputy, a
 * runner of Kenya ahead of another of Kenya.
 */
function miscounted(
  own: readonly Mention[],
  first: readonly Mention[],
  rest: readonly (readonly Mention[])[]
): Found | undefined {
  return COUNTED.map(kind => miscountedOf(kind, own, [first, ...rest])).find(found => found !== undefined)
}

const COUNTED = ['office', 'place'] as const

function miscountedOf(
  counted: (typeof COUNTED)[number],
  own: readonly Mention[],
  all: readonly (readonly Mention[])[]
): Found | undefined {
  const [offices, ...others] = [own, ...all].map(mentions => mentions.filter(({kind}) => kind === counted))
  if (others.some(({length}) => length !== offices!.length)) return undefined
  // A place that others name twice, one may name a third time, and another of them by an adjective.
  if (counted === 'place' && others.some(mentions => distinct(mentions, areSame).length < mentions.length))
    return undefined
  const [original, ...more] = others
  if (more.some(all => unmatched(all, original!).length > 0)) return undefined
  const [odd, lacking] = [unmatched(offices!, original!), unmatched(original!, offices!)]
  const [seen, expected] = [odd[0], lacking[0]]
  return seen && expected && odd.length + lacking.length === 2 ? {seen, expected, isCounted: true} : undefined
}

/** What has no counterpart of its own. */
function unmatched(all: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const free = [...others]
  return all.filter(one => {
    const at = free.findIndex(other => areSame(one, other))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
}

/** Whether the blocks of a unit have the same, in one of its sentences or beside them. */
function hasBeside({group}: TranslationUnit, locale: Locale, one: Mention): boolean {
  const segments = (group.variants.get(locale) ?? []).flatMap(block => block.segments)
  return mentionsIn(segments, locale).some(other => areSame(one, other))
}

/** 海地 of 沿海地区 is no country: its ends are in the middle of words. */
function isWhole({segment: {text}, range: {start, end}}: Mention): boolean {
  return partsWords(text, start) && partsWords(text, end)
}
