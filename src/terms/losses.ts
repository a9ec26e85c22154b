import type {BlockGroup, Concept, Locale, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {joined} from './lone.ts'
import {agree, type Mention, mentionsOf, type Terms} from './mentions.ts'
import {isParted} from './parted.ts'
import {isPlain, misspelling, type Trace, traceOf} from './trace.ts'
import {usableNames, wantedName} from './wanted.ts'

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
  /** The version names it elsewhere: here a pronoun, an office or “the chamber” may stand for it. */
  readonly isNamedElsewhere: boolean
}

type Mentions = ReadonlyMap<Locale, readonly Mention[]>

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
  return [...articles.keys()].flatMap(locale => {
    const mentions = groups.map(group => group.map(unit => mentionsOf(unit, {terms, target: locale})))
    const named = new Set(
      mentions.flat().flatMap(one => (one.get(locale) ?? []).flatMap(({names}) => names.map(({concept}) => concept)))
    )
    return groups.flatMap((group, at) => {
      const all = mentions[at]!
      return group.flatMap((unit, index) => lossesOf({unit, locale, mentions: all[index]!, all, source, named}))
    })
  })
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
  /** What the version names anywhere. */
  readonly named: ReadonlySet<Concept>
}

function lossesOf(context: Context): Loss[] {
  const losses = witnessesFor(context).map(mention => lossOf(mention, context))
  return losses.filter(loss => loss !== undefined).filter(loss => !isSpokenOf(loss))
}

/** A person named once is “he”, “Sasaki” or 市長 after that. */
function isSpokenOf({mention, trace, isNamedElsewhere}: Loss): boolean {
  return trace.kind === 'absent' && isNamedElsewhere && mention.names.every(({concept}) => concept.kind === 'person')
}

/** One mention a name. A translation is measured by the source, the source by what its translations agree on. */
function witnessesFor({locale, mentions, source}: Context): Mention[] {
  if (locale !== source) return distinct(mentions.get(source) ?? [])
  const [first = [], ...others] = [...mentions].filter(([other]) => other !== source).map(([, list]) => list)
  const agreed = first.filter(mention => others.every(list => list.some(other => agree(mention, other))))
  return distinct(agreed).filter(({names: [{concept}]}) => concept.kind !== 'term')
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
  const {unit, locale, mentions, all, source, named} = context
  const expected = expectedFor(mention, locale)
  const segments = unit.variants.get(locale) as Loss['segments'] | undefined // Never an empty list.
  if (expected === undefined || !segments) return undefined
  const isSatisfying = satisfies(mention, locale)
  const countIn = (one: Mentions) => (one.get(locale) ?? []).filter(isSatisfying).length
  const wantedIn = (one: Mentions) => (one.get(mention.locale) ?? []).filter(other => agree(mention, other)).length
  const sum = (count: (one: Mentions) => number) => all.reduce((total, one) => total + count(one), 0)
  const sources = unit.variants.get(mention.locale) ?? []
  if (isKept(mention, segments, sources)) return undefined
  const isThere = countIn(mentions) >= wantedIn(mentions) || sum(countIn) >= sum(wantedIn)
  const search = {locale, segments, sources, mentions, all, isSatisfying}
  const trace = isThere ? misspelling(mention, search) : traceOf(mention, search)
  // A neighbour names it whose own source does not: the sentences are cut differently.
  const isElsewhere = all.some(one => countIn(one) > wantedIn(one))
  // What is named once and meant twice is no loss; a slip in one of two places is.
  if (!trace || ((isThere || countIn(mentions) > 0 || isElsewhere) && !isPlain(trace))) return undefined
  if (isParted(mention, segments, locale)) return undefined
  // The source is only at fault where the fault can be seen.
  if (locale === source && trace.kind !== 'misspelt') return undefined
  const isNamedElsewhere = mention.names.some(({concept}) => named.has(concept))
  return {mention, locale, expected, segments, witnesses: othersOf(mention, mentions, locale), trace, isNamedElsewhere}
}

/** The name to write; none when the glossary lacks one for what may be meant. */
function expectedFor({names}: Mention, locale: Locale): string | undefined {
  const wanted = names.map(({concept, term}) => wantedName(concept, locale, term.form)?.text)
  // Two things of one name: which is meant cannot be told. “tool” and “tools” are one word.
  const isOneWord = new Set(names.map(({term}) => term.text.toLowerCase())).size === names.length
  if (!isOneWord && wanted.includes(undefined)) return undefined
  return wanted.find(name => name !== undefined)
}

/** Tells the names of a version that may stand for a mention. */
function satisfies({names}: Mention, locale: Locale): (other: Mention) => boolean {
  const named = names.filter(({concept}) => usableNames(concept, locale).length > 0).map(({concept}) => concept)
  // A common word may well be part of a longer one; a body is not the other body whose name holds its own.
  const words = named.filter(({kind}) => kind === 'term').flatMap(concept => usableNames(concept, locale))
  return other =>
    other.names.some(
      ({concept, term}) =>
        named.includes(concept) || words.some(({text}) => text.length > 1 && term.text.includes(text))
    )
}

/** The word stays where it is part of another name (GitHub Pages) or a name of a file, the same in both. */
function isKept(
  {written, names, segment, at}: Mention,
  segments: readonly Segment[],
  sources: readonly Segment[]
): boolean {
  const isFile = ({text}: Segment) => /^\S+$/.test(text) && text === text.toLowerCase()
  if (segments.every(one => isFile(one) && sources.some(({text}) => text === one.text))) return true
  const isName = written !== written.toLowerCase() && names[0].term.text === names[0].term.text.toLowerCase()
  const isInside = /[\p{L}\p{N}]/u.test(segment.text.slice(0, at))
  return isName && isInside && segments.some(({text}) => text.includes(written))
}

/** One mention in each other version. */
function othersOf(mention: Mention, mentions: Mentions, culprit: Locale): Mention[] {
  return [...mentions].flatMap(([locale, list]) =>
    locale === culprit || locale === mention.locale ? [] : list.filter(other => agree(mention, other)).slice(0, 1)
  )
}
