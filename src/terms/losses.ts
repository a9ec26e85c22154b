import type {BlockGroup, Concept, Locale, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import type {Mentions} from './balance.ts'
import {isKept} from './kept.ts'
import {joined} from './lone.ts'
import {traceIn} from './lost.ts'
import {agree, firstPlaces, type Mention, mentionsOf, type Terms} from './mentions.ts'
import {isOfOwnCity} from './of-own-city.ts'
import {isParted} from './parted.ts'
import {isOtherName} from './state.ts'
import {isStem} from './stem.ts'
import type {Trace} from './trace.ts'
import {isAlwaysUsed, wantedName} from './wanted.ts'

/** A name that a version lacks, and what stands in its place. */
export interface Loss {
  /** The name where it stands. */
  readonly mention: Mention
  readonly locale: Locale
  /** The name to write. */
  readonly expected: string
  /** The version's segments of the unit. */
  readonly segments: readonly [Segment, ...Segment[]]
  /** Mentions of the same in other versions. */
  readonly witnesses: readonly Mention[]
  readonly trace: Trace
  /** The version names it before: here a pronoun, an office or “the chamber” may stand for it. */
  readonly isNamedBefore: boolean
}

const known = new WeakMap<ParallelText, {readonly terms: Terms; readonly losses: readonly Loss[]}>()

/** The names that stand in some version of a unit and are lacking in another. Asked by several rules: the last answer is kept. */
export function lossesIn(parallel: ParallelText, terms: Terms): readonly Loss[] {
  const last = known.get(parallel)
  if (last?.terms === terms) return last.losses
  const losses = searchLosses(parallel, terms)
  known.set(parallel, {terms, losses})
  return losses
}

function searchLosses({source, units, articles}: ParallelText, terms: Terms): Loss[] {
  const groups = [...groupsOf(units)].map(group => joined(group, source))
  const losses = [...articles.keys()].flatMap(locale => {
    const mentions = groups.map(group => group.map(unit => mentionsOf(unit, {terms, target: locale})))
    const named = firstPlaces(mentions.flat().flatMap(one => one.get(locale) ?? []))
    return groups.flatMap((group, at) => {
      const all = mentions[at]!
      return group.flatMap((unit, index) => lossesOf({unit, locale, mentions: all[index]!, all, source, named}))
    })
  })
  // What only the source says is its own fault, and no loss of the others.
  const strange = losses.flatMap(({locale, trace}) =>
    locale === source && trace.kind === 'other' ? [trace.mention] : []
  )
  const isStrange = ({mention}: Loss) =>
    strange.some(one => one.segment === mention.segment && one.at === mention.at && one.locale === mention.locale)
  return losses.filter(loss => !isStrange(loss))
}

/** Units of the same blocks: a name may have moved to the next sentence. */
function groupsOf(units: readonly TranslationUnit[]): Iterable<TranslationUnit[]> {
  const groups = new Map<BlockGroup, TranslationUnit[]>()
  for (const unit of units) {
    const known = groups.get(unit.group)
    if (known) known.push(unit)
    else groups.set(unit.group, [unit])
  }
  return groups.values()
}

/** One version of a unit that is looked at. */
interface Context {
  readonly unit: TranslationUnit
  readonly locale: Locale
  readonly mentions: Mentions
  /** Those of all units of the group. */
  readonly all: readonly Mentions[]
  readonly source: Locale
  /** Where the version names each concept first. */
  readonly named: ReadonlyMap<Concept, number>
}

function lossesOf(context: Context): Loss[] {
  const losses = witnessesFor(context).map(mention => lossOf(mention, context))
  return losses.filter(loss => loss !== undefined).filter(loss => !isSpokenOf(loss))
}

/** A person named once is “he”, “Sasaki” or 市長 after that. */
function isSpokenOf({mention, trace, isNamedBefore}: Loss): boolean {
  return trace.kind === 'absent' && isNamedBefore && mention.names.every(({concept}) => concept.kind === 'person')
}

/** One mention a name. A translation is measured by the source, the source by what its translations agree on. */
function witnessesFor({locale, mentions, source}: Context): Mention[] {
  if (locale !== source) return distinct(mentions.get(source) ?? [])
  const [first = [], ...others] = [...mentions].filter(([other]) => other !== source).map(([, list]) => list)
  const agreed = first.filter(mention => others.every(list => list.some(other => agree(mention, other))))
  return distinct(agreed)
}

/** A deprecated name is a fault of its own, and may mean something else. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<unknown>()
  return mentions.filter(({names: [{concept, term}]}) => {
    if (term.status === 'deprecated' || term.status === 'forbidden' || seen.has(concept)) return false
    seen.add(concept)
    return true
  })
}

function lossOf(mention: Mention, context: Context): Loss | undefined {
  const {unit, locale, mentions, source, named} = context
  const expected = expectedFor(mention, locale)
  const segments = unit.variants.get(locale) as Loss['segments'] | undefined // Never an empty list.
  if (expected === undefined || !segments) return undefined
  const sources = unit.variants.get(mention.locale) ?? []
  if (isKept(mention, segments, sources)) return undefined
  const trace = traceIn(mention, {...context, segments, sources})
  if (!trace) return undefined
  if (isParted(mention, segments, locale) || isStem(mention, segments, locale)) return undefined
  if (trace.kind === 'absent' && isOtherName(mention, segments, locale)) return undefined
  if (trace.kind === 'absent' && isOfOwnCity(mention, segments, {locale, others: named.keys()})) return undefined
  if (locale === source && !isSeen(trace, mention, mentions)) return undefined
  const isNamedBefore = mention.names.some(({concept}) => named.get(concept)! < segments[0].range.start)
  return {mention, locale, expected, segments, witnesses: othersOf(mention, mentions, locale), trace, isNamedBefore}
}

/** The source is only at fault where the fault can be seen: a slip, or for two witnesses another name. */
function isSeen(trace: Trace, {names: [{concept}]}: Mention, mentions: Mentions): boolean {
  if (trace.kind === 'misspelt') return concept.kind !== 'term' || trace.name.length > 5
  return trace.kind === 'other' && isAlwaysUsed(concept) && mentions.size > 2
}

/** The name to write; none when the glossary lacks one for what may be meant. */
function expectedFor({names}: Mention, locale: Locale): string | undefined {
  const wanted = names.map(({concept, term}) => wantedName(concept, locale, term.form)?.text)
  // Two things of one name: which is meant cannot be told. “tool” and “tools” are one word.
  const isOneWord = new Set(names.map(({term}) => term.text.toLowerCase())).size === names.length
  if (!isOneWord && wanted.includes(undefined)) return undefined
  return wanted.find(name => name !== undefined)
}

/** One mention in each other version. */
function othersOf(mention: Mention, mentions: Mentions, culprit: Locale): Mention[] {
  return [...mentions].flatMap(([locale, list]) =>
    locale === culprit || locale === mention.locale ? [] : list.filter(other => agree(mention, other)).slice(0, 1)
  )
}
