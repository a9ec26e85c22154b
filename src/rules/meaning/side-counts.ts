import {locate} from '../../locate.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import type {Opposition} from '../data/opposition.ts'
import {mentionsOf, type Side} from './sides.ts'

/** A word that states a side, at its place. */
export interface Mention {
  readonly side: Side['side']
  readonly word: string
  readonly place: Place
}

/** A word of one side where all other versions have one of the other. */
export interface SideFault {
  readonly culprit: Locale
  readonly found: Mention
  readonly expected: Mention
  readonly witnesses: readonly Locale[]
}

/**
 * “The left menu … the upper right corner” and 右侧 … 右上角, or “add … to add” and 添加 … 删除: a version that names sides as often as all others,
 * and one of the two once too often. Left out is what is compared figure by figure.
 */
export function sideFaults({variants}: TranslationUnit, source: Locale, without: Opposition): readonly SideFault[] {
  const often = [...byOpposition(variants, source)].filter(
    ([opposition, original]) => opposition !== without && !opposition.isOneWay && original.length > 1
  )
  // Few sentences name a side twice: the other versions are read for these alone.
  if (often.length === 0) return []
  const mentions = new Map([...variants.keys()].map(locale => [locale, byOpposition(variants, locale)] as const))
  return often.flatMap(([opposition, original]): SideFault[] => {
    const all = [...mentions].map(([locale, one]) => ({locale, own: one.get(opposition) ?? []}))
    if (all.some(({own}) => own.length !== original.length || own.some(({side}) => side === 'unclear'))) return []
    const [other, ...others] = all.filter(({own}) => firsts(own) !== firsts(original))
    if (!other || others.length > 0 || Math.abs(firsts(other.own) - firsts(original)) !== 1) return []
    const side = firsts(other.own) > firsts(original) ? 0 : 1
    const isOdd = (one: Mention, at: number) => one.side === side && original[at]!.side !== side
    const at = Math.max(0, other.own.findIndex(isOdd))
    const expected = original.find((one, index) => one.side !== side && (index === at || !isOdd(other.own[at]!, at)))
    const witnesses = all.filter(one => one !== other).map(({locale}) => locale)
    return expected ? [{culprit: other.locale, found: other.own[at]!, expected, witnesses}] : []
  })
}

type Mentions = ReadonlyMap<Opposition, Mention[]>

function byOpposition(variants: TranslationUnit['variants'], locale: Locale): Mentions {
  const found = new Map<Opposition, Mention[]>()
  for (const segment of variants.get(locale) ?? [])
    for (const {opposition, side, range, figure} of mentionsOf(segment.text, locale)) {
      if (figure !== undefined) continue
      const word = segment.text.slice(range.start, range.end)
      const mention = {side, word, place: {locale, range: locate(segment, range)}}
      found.set(opposition, [...(found.get(opposition) ?? []), mention])
    }
  return found
}

function firsts(mentions: readonly Mention[]): number {
  return mentions.filter(({side}) => side === 0).length
}
