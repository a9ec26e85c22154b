import type {Locale, ParallelText} from '../../model/index.ts'
import type {Place, Surroundings} from '../../rule.ts'
import {extraBlocks, extraSentences, type FoundExtra} from './extra.ts'
import {type Found, missingBlocks, missingSentences} from './missing.ts'
import {sourceEdits} from './source-edits.ts'

/**
 * From how many places, and from which share of the blocks that either has, a version differs from the source as another edition does. On 27
 * sites of documentation and manuals thirteen versions of pages reach both; each had been made from another text than the one beside it.
 */
const OTHER_EDITION = {places: 8, share: 0.1}

/** What sets the versions of an article apart in text. */
export interface Editions {
  /** What versions lack, and what only they have: of those that follow the source. */
  readonly missing: readonly Found[]
  readonly extra: readonly FoundExtra[]
  /** The versions of another edition: a list of all that differs would say no more of them than that they do. */
  readonly others: ReadonlyMap<Locale, Edition>
}

/** A version whose source was rewritten since, or that was made from another text. */
export interface Edition {
  /** How many places of the source it lacks, and how many of its own it has. */
  readonly lacking: number
  readonly own: number
  /** Where they are in the version, in order. */
  readonly places: readonly Place[]
  /** What the source has there that the version lacks. */
  readonly sources: readonly Place[]
}

const known = new WeakMap<ParallelText, Editions>()

/** Looked for once in each article; without `missing-translation`, which tells of other editions, all versions follow the source. */
export function editionsOf(parallel: ParallelText, surroundings: Pick<Surroundings, 'memory' | 'config'>): Editions {
  const editions = known.get(parallel) ?? findEditions(parallel, surroundings)
  known.set(parallel, editions)
  return editions
}

function findEditions(parallel: ParallelText, surroundings: Pick<Surroundings, 'memory' | 'config'>): Editions {
  const edits = sourceEdits(parallel, surroundings)
  const missing = [...missingBlocks(parallel, edits), ...missingSentences(parallel, edits)]
  const extra = [...extraBlocks(parallel, edits), ...extraSentences(parallel, edits)]
  const {articles, blocks, source} = parallel
  const others = new Map<Locale, Edition>()
  const isTold = surroundings.config.rules['missing-translation']?.severity !== 'off'
  if (!isTold || missing.length + extra.length < OTHER_EDITION.places) return {missing, extra, others}
  for (const locale of articles.keys()) {
    if (locale === source) continue
    const lacking = missing.filter(({culprit}) => culprit === locale)
    const own = extra.filter(({culprit}) => culprit === locale)
    // What several translations have is put to the source that lacks it.
    const shared = missing.filter(found => found.culprit === source && witnessOf(found, locale))
    const size = blocks.filter(({variants}) => variants.has(locale) || variants.has(source)).length
    const differing = [...lacking, ...own, ...shared]
    const share = differing.reduce((sum, {blocks}) => sum + blocks, 0) / size
    if (differing.length < OTHER_EDITION.places || share < OTHER_EDITION.share) continue
    const places = [
      ...[...lacking, ...own].map(({range}) => ({locale, range})),
      ...shared.map(found => witnessOf(found, locale)!)
    ].sort((a, b) => a.range.start - b.range.start)
    const sources = lacking.flatMap(found => witnessOf(found, source) ?? [])
    others.set(locale, {lacking: lacking.length, own: own.length + shared.length, places, sources})
  }
  const isOfOther = ({witnesses}: Found) => witnesses.every(({locale}) => others.has(locale))
  return {
    missing: missing.filter(found => !others.has(found.culprit) && !(found.culprit === source && isOfOther(found))),
    extra: extra.filter(({culprit}) => !others.has(culprit)),
    others
  }
}

function witnessOf({witnesses}: Found, of: Locale): Place | undefined {
  return witnesses.find(({locale}) => locale === of)
}
