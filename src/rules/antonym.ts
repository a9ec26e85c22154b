import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Locale, Segment} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {OPPOSITIONS} from './data/opposites.ts'
import type {Opposition} from './data/opposition.ts'
import {isTranslated} from './english/is-translated.ts'
import {changesOf} from './meaning/changes.ts'
import {sideFaults} from './meaning/side-counts.ts'
import {type Side, sidesOf} from './meaning/sides.ts'
import {isBehind} from './shared/recorded.ts'

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
    let isChangeTold = false
    // A word may stand in two oppositions.
    const toldAt = new Set<string>()
    for (const [key, of] of sides.get(source)!) {
      if ((key === CHANGE && isChangeTold) || isEitherWay(key, original)) continue
      if (isOneWay(key) && !(of.side === 0 && isToTheLetter(key, of.word, source))) continue
      const stated = [...unit.variants.keys()].map(locale => [locale, sides.get(locale)?.get(key)] as const)
      // A version that is not clear is no witness of a demand; of anything else it may be right to leave it open.
      if (!isOneWay(key) && stated.some(([, one]) => one?.side === 'unclear')) continue
      const all = stated.flatMap(([locale, one]) =>
        one && one.side !== 'unclear' ? [{...one, side: one.side, locale}] : []
      )
      const [same, other] = [all.filter(({side}) => side === of.side), all.filter(({side}) => side !== of.side)]
      if (other.length === 0) continue
      const isOutvoted = same.length === 1 && other.length > 1
      // What one demands others may allow, of the two sides of which only the first is told.
      if (isOutvoted && isOneWay(key)) continue
      if (isAttested(key) && (isOutvoted || other.length !== 1 || same.length < 2)) continue
      if (isOutvoted && other.every(({locale}) => isBehind(unit, {memory, source, locale}))) continue
      const [culprits, witnesses] = isOutvoted ? [same, other] : [other, same]
      isChangeTold ||= typeof key === 'string' && key.startsWith(SHARE)
      for (const {place, word, locale} of culprits) {
        const at = `${locale} ${place.range.start}`
        if (toldAt.has(at)) continue
        toldAt.add(at)
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
          severity: all.length > 2 && !isOneWay(key) ? 'error' : 'warning'
        })
      }
    }
    // What names both sides is not clear at first.
    const isMixed = [...sides.values()].some(stated => [...stated.values()].some(({side}) => side === 'unclear'))
    for (const {culprit, found, expected, witnesses} of isMixed ? sideFaults(unit, source, CHANGE) : [])
      report({
        message: 'opposite',
        args: {found: found.word, culprit, expected: expected.word, witnesses: witnesses.join(', ')},
        at: found.place,
        related: [expected.place],
        culprit,
        severity: witnesses.length > 1 ? 'error' : 'warning'
      })
  }
})

interface Stated {
  readonly side: 0 | 1 | 'unclear'
  readonly word: string
  readonly place: Place
}

const SHARE = 'by '

/** More and less: of shares, each is compared by itself first. */
const CHANGE = OPPOSITIONS[0]!

/** Of shares and figures there are two ways. */
function isOneWay(key: Opposition | string): boolean {
  return typeof key !== 'string' && key.isOneWay === true
}

function isToTheLetter(key: Opposition | string, word: string, source: Locale): boolean {
  return languageOf(source) === 'en' || (typeof key !== 'string' && key.strict?.test(word) === true)
}

/** What the source says besides makes both sides the same. */
function isEitherWay(key: Opposition | string, original: readonly Segment[]): boolean {
  return typeof key !== 'string' && key.unless !== undefined && original.some(({text}) => key.unless!.test(text))
}

/** Two of three say it. */
function isAttested(key: Opposition | string): boolean {
  return typeof key !== 'string' && key.isAttested === true
}

/** What a version of a unit says of each share that went up or down, and of each opposition. */
function statedIn(segments: readonly Segment[], locale: Locale): ReadonlyMap<Opposition | string, Stated> {
  const stated = new Map<Opposition | string, Stated>()
  const state = (key: Opposition | string, segment: Segment, {side, range}: Pick<Side, 'side' | 'range'>) => {
    const known = stated.get(key)
    if (known && known.side !== side) stated.set(key, {...known, side: 'unclear'})
    else if (!known) {
      const word = segment.text.slice(range.start, range.end)
      stated.set(key, {side, word, place: {locale, range: locate(segment, range)}})
    }
  }
  for (const segment of segments)
    for (const {by, ...change} of changesOf(segment.text, locale)) state(SHARE + by, segment, change)
  for (const segment of segments)
    for (const {opposition, ...side} of sidesOf(withFigure(segment), locale))
      state(side.figure === undefined ? opposition : `of ${side.figure}`, segment, side)
  return stated
}

/** The text with a figure for its only piece of code: “less than `2^16`” is said of one. */
function withFigure({text, codes}: Segment): string {
  const [span, ...more] = codes.filter(({kind}) => kind === 'inlineCode')
  return span && more.length === 0 ? `${text.slice(0, span.at)}1${text.slice(span.at + 1)}` : text
}
