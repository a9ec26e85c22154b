import type {Locale, Memory, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {groupBy} from '../shared/group-by.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import {says} from '../shared/letters.ts'
import {cover} from '../shared/place.ts'
import {type Recorded, recordedOf} from '../shared/recorded.ts'
import {type Emphasis, emphases, emphasesIn, isStress, quotes, recordedEmphases, share} from './emphases.ts'
import {unrendered} from './unrendered.ts'

/** The emphasis of a group of blocks in the source and in another version. */
export interface Pair {
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

/** The groups that the source emphasises something in, with each other version. */
export function pairsOf({blocks, units, source, articles}: ParallelText, memory: Memory | undefined): Pair[] {
  const own = groupBy(units, ({group}) => group)
  return blocks.flatMap(group => {
    const expected = emphases(group, source).filter(emphasis => says(emphasis.text) && !isStress(emphasis))
    const isRow = group.variants.get(source)?.every(({segments}) => segments.every(isLanguageRow))
    if (expected.length === 0 || isRow) return []
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
export function stressesIn(segments: readonly Segment[]): Emphasis[] {
  return emphasesIn(segments).filter(emphasis => says(emphasis.text) && !isStress(emphasis))
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
export function italicsOf(pairs: readonly Pair[]) {
  const own = pairs.filter(({expected}) => expected.every(({isItalic}) => isItalic))
  const kept = own.reduce((sum, {expected, found, quoted}) => sum + Math.min(expected.length, found.length + quoted), 0)
  return {kept, all: own.reduce((sum, {expected}) => sum + expected.length, 0)}
}
