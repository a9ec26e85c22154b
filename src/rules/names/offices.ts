import {languageOf} from '../../align/language.ts'
import {locate} from '../../locate.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range, Segment} from '../../model/index.ts'
import type {Rank} from '../data/ranks.ts'

/** An office as a text has it, with its rank where it has one. */
export interface Office {
  readonly word: string
  /** Offsets in the file. */
  readonly range: Range
}

interface Ranked extends Office {
  readonly isRanked: boolean
}

/** The offices of a text in their order, and which of them have a rank. */
function officesOf(segments: readonly Segment[], locale: Locale, {told, offices}: Rank): Ranked[] {
  const language = languageOf(locale)
  const [ranked, any] = [told[language], offices[language]]
  if (!ranked || !any) return []
  const all = (text: string, {source, flags}: RegExp) => matches(text, new RegExp(source, `g${flags}`)).map(placeOf)
  return segments.flatMap(segment => {
    const ranks = all(segment.text, ranked)
    return all(segment.text, any).map(bare => {
      // 副市长 has its rank before it, 所長代理 behind it.
      const rank = ranks.find(({start, end}) => end === bare.end || start === bare.end)
      const place = {start: Math.min(bare.start, rank?.start ?? bare.start), end: rank?.end ?? bare.end}
      return {
        word: segment.text.slice(place.start, place.end),
        range: locate(segment, place),
        isRanked: rank !== undefined
      }
    })
  })
}

function placeOf({0: word, index}: RegExpExecArray): Range {
  return {start: index, end: index + word.length}
}

/**
 * The office that one version alone gives a rank or takes it from, where all versions have as many offices and the others agree in each:
 * “the deputy mayor and the director” beside 副市长和副主任.
 */
export function oddOffice(variants: ReadonlyMap<Locale, readonly Segment[]>, rank: Rank) {
  if (variants.size < 3) return undefined
  const rows = [...variants].map(([locale, segments]) => ({locale, row: officesOf(segments, locale, rank)}))
  const apart = (one: readonly Ranked[], other: readonly Ranked[]) =>
    one.length === other.length
      ? one.flatMap(({isRanked}, at) => (isRanked === other[at]!.isRanked ? [] : [at]))
      : undefined
  for (const {locale: culprit, row} of rows) {
    const [first, ...more] = rows.filter(({locale}) => locale !== culprit)
    const [at, ...others] = apart(row, first!.row) ?? []
    if (at === undefined || others.length > 0 || more.some(one => apart(one.row, first!.row)?.length !== 0)) continue
    return {culprit, offices: new Map(rows.map(({locale, row}) => [locale, row[at]!] as const))}
  }
  return undefined
}
