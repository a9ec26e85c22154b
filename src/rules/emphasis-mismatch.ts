import type {Locale, Location} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'
import type {Emphasis} from './typography/emphases.ts'
import {italicsOf, type Pair, pairsOf, stressesIn} from './typography/emphasis-pairs.ts'
import {changedLabels} from './typography/kept-labels.ts'

/** Emphasis that a version lost. */
interface Loss {
  readonly locale: Locale
  readonly source: Locale
  readonly text: string
  readonly found: number
  readonly expected: number
  /** Nothing but italics is lost. */
  readonly isItalic: boolean
  readonly at: Location
  readonly related: readonly Location[]
}

/** The losses of an article, and how many of the texts in italics each version has emphasised. */
interface Gathered {
  readonly losses: readonly Loss[]
  readonly italics: Readonly<Record<Locale, {readonly kept: number; readonly all: number}>>
}

/** Share of the italics of the source that a version keeps where it has the habit to. */
const HABIT = 0.8

export default defineRule({
  id: 'emphasis-mismatch',
  description: 'What is emphasised in the source is emphasised in every version, by marks or by quotation marks.',
  severity: 'warning',
  messages: {
    missing: '“{{text}}” is emphasised in {{source}}, and here {{found}} of {{expected}} are.',
    changed: '“{{found}}” is emphasised here, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report}) {
    const {source} = parallel
    for (const {locale, found, expected} of changedLabels(parallel))
      report({
        message: 'changed',
        args: {found: short(found.text), expected: short(expected.text), source},
        at: {locale, range: found.range},
        related: [{locale: source, range: expected.range}],
        culprit: locale
      })
  },
  gather(parallel, {place, memory}): Gathered {
    const pairs = pairsOf(parallel, memory)
    return {
      losses: pairs.flatMap(pair => lossOf(pair, parallel.source, place)),
      italics: Object.fromEntries(
        [...parallel.articles.keys()].map(locale => [locale, italicsOf(pairs.filter(pair => pair.locale === locale))])
      )
    }
  },
  checkProject(all: readonly {readonly facts: Gathered}[], {report}) {
    const isKept = new Map<Locale, boolean>()
    const sum = (locale: Locale, key: 'kept' | 'all') =>
      all.reduce((total, {facts: {italics}}) => total + (italics[locale]?.[key] ?? 0), 0)
    for (const {locale, source, at, related, isItalic, ...args} of all.flatMap(({facts: {losses}}) => losses)) {
      if (!isKept.has(locale)) isKept.set(locale, sum(locale, 'kept') >= HABIT * sum(locale, 'all'))
      if (isItalic && !isKept.get(locale)) continue
      report({message: 'missing', args: {...args, source}, at, related, culprit: locale})
    }
  }
})

function lossOf(
  {locale, expected, found, quoted, isJoined, lost: dropped, unit, at}: Pair,
  source: Locale,
  place: (at: Place) => Location
) {
  const lacking = expected.length - found.length
  if (dropped === 0 && (lacking <= quoted || isJoined)) return []
  const changed = expected.filter(({text}) => !found.some(one => one.text === text))
  const candidates = unit ? stressesIn(unit.variants.get(source)!) : expected
  const isChanged = ({range}: Emphasis) => changed.some(one => one.range.start === range.start)
  const lost = candidates.find(isChanged) ?? candidates[0]!
  const loss: Loss = {
    locale,
    source,
    text: short(lost.text),
    found: found.length,
    expected: expected.length,
    isItalic: dropped === 0 && lacking <= (changed[0] ? changed : expected).filter(({isItalic}) => isItalic).length,
    at: place(unit ? {locale, range: cover(unit.variants.get(locale)!)} : at),
    related: [place({locale: source, range: lost.range})]
  }
  return [loss]
}
