import type {Locale, Location, Memory, ParallelText, Segment, TranslationUnit} from '../model/index.ts'
import {defineRule, type Place} from '../rule.ts'
import {groupBy} from './shared/group-by.ts'
import {says} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {type Recorded, recordedOf} from './shared/recorded.ts'
import {short} from './shared/short.ts'
import {type Emphasis, emphases, emphasesIn, isStress, quotes, recordedEmphases, share} from './typography/emphases.ts'
import {unrendered} from './typography/unrendered.ts'

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
    missing: '“{{text}}” is emphasised in {{source}}, and here {{found}} of {{expected}} are.'
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

/** The emphasis of a group of blocks in the source and in another version. */
interface Pair {
  readonly locale: Locale
  readonly expected: readonly Emphasis[]
  readonly found: readonly Emphasis[]
  /** Quotation marks that the version has more than the source, and marks that are not rendered. */
  readonly quoted: number
  /** Of the version more is emphasised, in fewer stretches. */
  readonly isJoined: boolean
  /** Stretches fewer than the memory has. */
  readonly lost: number
  /** The first unit of which the version emphasises less. */
  readonly unit: TranslationUnit | undefined
  readonly at: Place
}

function pairsOf({blocks, units, source, articles}: ParallelText, memory: Memory | undefined): Pair[] {
  const own = groupBy(units, ({group}) => group)
  return blocks.flatMap(group => {
    const expected = emphases(group, source).filter(emphasis => says(emphasis.text) && !isStress(emphasis))
    if (expected.length === 0) return []
    return [...articles.keys()].flatMap((locale): Pair[] => {
      const here = group.variants.get(locale)
      if (!here || locale === source) return []
      const found = emphases(group, locale)
      // Marks that are not rendered are told as such.
      const broken = here.flatMap(({segments}) => unrendered(segments)).length
      return [
        {
          locale,
          expected,
          found,
          quoted: Math.max(0, quotes(group, locale) - quotes(group, source)) + broken,
          isJoined: found.length > 0 && share(group, locale) >= share(group, source),
          lost: (own.get(group) ?? []).reduce((sum, unit) => sum + lostBy(unit, {memory, source, locale}), 0),
          unit: own.get(group)?.find(({variants}) => {
            const [there = [], here = []] = [variants.get(source), variants.get(locale)]
            return here.length > 0 && stressesIn(there).length > emphasesIn(here).length
          }),
          at: {locale, range: cover(here)}
        }
      ]
    })
  })
}

/** Emphasis of the source that other versions have too. */
function stressesIn(segments: readonly Segment[]): Emphasis[] {
  return emphasesIn(segments).filter(emphasis => says(emphasis.text) && !isStress(emphasis))
}

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

/** Stretches that the memory emphasises in a version and the version no more, while the source does as it did. */
function lostBy(unit: TranslationUnit, known: {memory: Memory | undefined; source: Locale; locale: Locale}): number {
  const pieces = recordedOf(unit, known)
  const here = unit.variants.get(known.locale)
  if (!pieces || !here) return 0
  const sum = (side: keyof Recorded) => pieces.reduce((sum, piece) => sum + recordedEmphases(piece[side]), 0)
  const now = emphasesIn(unit.variants.get(known.source)!).length
  if (sum('source') !== now) return 0
  // More than the source is the translator's own.
  return Math.max(0, Math.min(now, sum('translation')) - emphasesIn(here).length)
}

/** Counted where nothing but italics is emphasised. */
function italicsOf(pairs: readonly Pair[]) {
  const own = pairs.filter(({expected}) => expected.every(({isItalic}) => isItalic))
  const kept = own.reduce((sum, {expected, found, quoted}) => sum + Math.min(expected.length, found.length + quoted), 0)
  return {kept, all: own.reduce((sum, {expected}) => sum + expected.length, 0)}
}
