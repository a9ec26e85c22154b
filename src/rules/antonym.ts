import {locate} from '../locate.ts'
import type {Locale, Segment} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import type {Opposition} from './data/opposites.ts'
import {isBehind} from './shared/recorded.ts'
import {sidesOf} from './shared/sides.ts'

export default defineRule({
  id: 'antonym',
  description: 'No version says the opposite of the others.',
  severity: 'error',
  messages: {
    opposite: '“{{found}}” in {{culprit}} is the opposite of “{{expected}}” in {{witnesses}}.'
  },
  checkUnit(unit, {report, parallel: {source}, memory}) {
    const original = unit.variants.get(source)
    if (!original) return
    const sides = new Map(
      [...unit.variants].flatMap(([locale, segments]) =>
        locale !== source && isTranslated(segments, locale) ? [[locale, statedIn(segments, locale)] as const] : []
      )
    )
    // English takes longest to read: most sentences have no such word in any version.
    if ([...sides.values()].every(({size}) => size === 0)) return
    sides.set(source, statedIn(original, source))
    for (const [opposition, of] of sides.get(source)!) {
      const stated = [...unit.variants.keys()].map(locale => [locale, sides.get(locale)?.get(opposition)] as const)
      if (stated.some(([, one]) => one?.side === 'unclear')) continue
      // “More than 90 days” and 1週間以内 are said of two things.
      const all = stated.flatMap(([locale, one]) => (one && one.figure === of.figure ? [{...one, locale}] : []))
      const [same, other] = [all.filter(({side}) => side === of.side), all.filter(({side}) => side !== of.side)]
      if (other.length === 0) continue
      const isOutvoted = same.length === 1 && other.length > 1
      if (isOutvoted && other.every(({locale}) => isBehind(unit, {memory, source, locale}))) continue
      const [culprits, witnesses] = isOutvoted ? [same, other] : [other, same]
      for (const {place, word, locale} of culprits)
        report({
          message: 'opposite',
          args: {
            found: word,
            culprit: locale,
            expected: witnesses[0]!.word,
            witnesses: witnesses.map(one => one.locale).join(', ')
          },
          at: place,
          related: witnesses.map(one => one.place),
          culprit: locale,
          severity: all.length > 2 ? 'error' : 'warning'
        })
    }
  }
})

interface Stated {
  readonly side: 0 | 1 | 'unclear'
  readonly word: string
  readonly place: Place
  /** The figure that it is said of, if of one. */
  readonly figure: string | undefined
}

/** What a version of a unit says of each opposition. */
function statedIn(segments: readonly Segment[], locale: Locale): ReadonlyMap<Opposition, Stated> {
  const stated = new Map<Opposition, Stated>()
  for (const segment of segments)
    for (const {opposition, side, range, figure} of sidesOf(segment.text, locale).values()) {
      const known = stated.get(opposition)
      if (known && known.side !== side) stated.set(opposition, {...known, side: 'unclear'})
      else if (!known) {
        const word = segment.text.slice(range.start, range.end)
        stated.set(opposition, {side, word, place: {locale, range: locate(segment, range)}, figure})
      }
    }
  return stated
}

/** Not left in English. */
function isTranslated(segments: readonly Segment[], locale: Locale): boolean {
  return !/^(?:zh|ja)\b/.test(locale) || segments.some(({text}) => CJK.test(text))
}

const CJK = /[\u3041-\u30FF\u4E00-\u9FFF]/
