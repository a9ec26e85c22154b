import type {Locale, Segment} from '../model/index.ts'
import type {Mention} from './mentions.ts'
import {usableNames} from './wanted.ts'

/** The name of a place, its rank, and what the place has: 松江市港务局, 湊川県観光課. */
const OF_PLACE = /^\p{Script=Han}{2,}?([省市县縣区區州府都道県郡町村镇鎮]\p{Script=Han}{2,})$/u

/** What stands before a body of one's own city; the name of another city does not. */
const BEFORE =
  '(?<![\\p{Script=Han}\\p{Script=Katakana}ー々]|[A-Za-z0-9])|(?<=[由在和与及跟同对向从经据为给是到被让把将请的了该本我任间期时日前后内])'

/**
 * Whether a version names a body of a city as the city's own news do, without the city: 市港务局 for 松江市港务局. The name of another body that ends
 * alike leaves open which one is meant.
 */
export function isOfOwnCity(
  {names}: Mention,
  segments: readonly Segment[],
  {locale, others}: {readonly locale: Locale; readonly others: Iterable<Mention['names'][0]['concept']>}
): boolean {
  const bodies = names.map(({concept}) => concept).filter(({kind}) => kind === 'organisation')
  const beside = [...others].filter(one => !bodies.includes(one)).flatMap(one => usableNames(one, locale))
  const short = bodies
    .flatMap(concept => usableNames(concept, locale))
    .flatMap(({text}) => OF_PLACE.exec(text)?.[1] ?? [])
  return short
    .filter(name => !beside.some(({text}) => text.endsWith(name)))
    .some(name => segments.some(({text}) => new RegExp(`(?:${BEFORE})${name}`, 'u').test(text)))
}
