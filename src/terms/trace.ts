import type {Locale, Range, Segment} from '../model/index.ts'
import {isGloss, type Mentions} from './balance.ts'
import {findLeft, type Left} from './left.ts'
import type {Mention} from './mentions.ts'
import {type NearMatch, nearMatch} from './near.ts'
import {nearPart} from './near-part.ts'
import {usableNames} from './wanted.ts'

/** What a version has in place of a name: the word of the source, a slip, another concept's name, or nothing to see. */
export type Trace =
  | ({readonly kind: 'left'; readonly segment: Segment} & Left)
  | Slip
  | {readonly kind: 'other'; readonly mention: Mention}
  | {readonly kind: 'absent'}

/** A name with a wrong character. */
export interface Slip extends NearMatch {
  readonly kind: 'misspelt'
  readonly segment: Segment
  /** A short form of the name is a piece of it. */
  readonly isOverShort: boolean
}

/** Where to look for a trace of a name. */
export interface Search {
  readonly locale: Locale
  readonly segments: readonly Segment[]
  /** The segments that have the name. */
  readonly sources: readonly Segment[]
  readonly mentions: Mentions
  /** Those of all units of the group. */
  readonly all: readonly Mentions[]
  /** Names that may stand for the one that is lacking. */
  readonly isSatisfying: (other: Mention) => boolean
}

/** What stands in the place of a name that is lacking. */
export function traceOf(mention: Mention, search: Search): Trace {
  return misspelling(mention, search) ?? leftWord(mention, search) ?? intruder(search) ?? {kind: 'absent'}
}

/** What stands there can be nothing else, where the version has the name as often as the others or not. */
export function isPlain(trace: Trace, isThere: boolean): boolean {
  if (trace.kind === 'left') return trace.isCommon
  // Beside the name another may stand that is but one character away: 湖北省人民政府 and 河北省人民政府.
  return trace.kind === 'misspelt' ? trace.isLookAlike || (trace.isLong && !isThere) : trace.kind === 'other'
}

/** A name of the concept but for one character. */
export function misspelling({names}: Mention, {locale, segments, mentions}: Search): Slip | undefined {
  const wanted = new Set(namesIn(names, locale))
  const found = mentions.get(locale) ?? []
  for (const segment of segments) {
    const here = found.filter(other => other.segment === segment)
    for (const name of wanted) {
      // 人民银行 in 中人民银行 is a piece of the name.
      const [pieces, others] = [true, false].map(is => here.filter(other => isPieceOf(other, name, names) === is))
      // 长春市 in 长春市外事办公宝 is no name of its own.
      const taken = others!.filter(({written}) => !name.includes(written))
      const isPerson = names.some(({concept}) => concept.kind === 'person')
      const near =
        nearMatch(name, segment.text, taken.map(rangeOf)) ?? (isPerson ? nearPart(name, segment.text) : undefined)
      // A short form that is but one character away from the full name is right.
      const inside = pieces!.map(rangeOf)
      if (!near || inside.some(({start, end}) => start <= near.range.start && end >= near.range.end)) continue
      const isOverShort = inside.some(({start, end}) => start < near.range.end && end > near.range.start)
      return {kind: 'misspelt', segment, isOverShort, ...near}
    }
  }
  return undefined
}

/** A short form of what is sought, found where a long name may stand. */
function isPieceOf(one: Mention, name: string, sought: Mention['names']): boolean {
  return (
    name.length > 4 &&
    one.names.every(
      ({concept, term}) => sought.some(other => other.concept === concept) && term.text.length < name.length
    )
  )
}

function rangeOf({at, names}: Mention): Range {
  return {start: at, end: at + Math.max(...names.map(({term}) => term.text.length))}
}

function leftWord({names, written}: Mention, {locale, segments, sources}: Search): Trace | undefined {
  const words = new Set([written, ...names.map(({term}) => term.text)])
  for (const segment of segments)
    for (const word of words) {
      const left = findLeft(word, segment, sources)
      if (left && !isGlossed(left, segment, namesIn(names, locale))) return {kind: 'left', segment, ...left}
    }
  return undefined
}

/** The original with its translation behind it in brackets: **Install Command:**（安装命令）. */
function isGlossed({range}: Left, {text}: Segment, names: readonly string[]): boolean {
  const [, gloss = ''] = GLOSS.exec(text.slice(range.end, range.end + 120)) ?? []
  return names.some(name => gloss.includes(name))
}

const GLOSS = /^[\p{Script=Latin}\d \uE000-\uF8FF:：-]*[（(]([^（()）]*)[）)]/u

/** The names of what may be meant that may be written in a locale. */
function namesIn(names: Mention['names'], locale: Locale): string[] {
  return names.flatMap(({concept}) => usableNames(concept, locale)).map(({text}) => text)
}

/** A name that no other version of the unit or of the group has as often. */
function intruder({locale, mentions, all, sources, isSatisfying}: Search): Trace | undefined {
  const others = [...mentions.keys()].filter(other => other !== locale)
  // styled-components in both is neither a name of this language nor another than that of the source.
  const isOfSource = ({written}: Mention) =>
    /^\p{Script=Latin}/u.test(written) && sources.some(({text}) => text.includes(written))
  const mention = (mentions.get(locale) ?? []).find(
    one =>
      !isSatisfying(one) &&
      !isOfSource(one) &&
      others.every(other => {
        const isMore = (each: Mentions) => count(one, each.get(locale)) > count(one, each.get(other))
        const sum = (where: Locale) => all.reduce((total, each) => total + count(one, each.get(where)), 0)
        return isMore(mentions) && sum(locale) > sum(other)
      })
  )
  return mention && {kind: 'other', mention}
}

function count({names}: Mention, others: readonly Mention[] = []): number {
  const concepts = names.map(({concept}) => concept)
  const same = others.filter(other => other.names.some(({concept}) => concepts.includes(concept)))
  return same.filter(one => !same.some(before => isGlossOf(one, before))).length
}

/** A name and its abbreviation behind it in brackets are one: Changchun Foreign Affairs Office (CCFAO). */
function isGlossOf(one: Mention, before: Mention): boolean {
  return isGloss(one) && before.segment === one.segment && rangeOf(before).end <= one.at
}
