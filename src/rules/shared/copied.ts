import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {CJK_LETTER, plain} from './letters.ts'

/** Letters from which one translation of two sentences is no accident. */
const LEAST = 12
/** Share of the words of two sentences that both have, up to which they say different things. */
const ALIKE = 0.15
/** Confidence from which a sentence is the translation of another, and no neighbour of it. */
const SURE = 0.9

/** A translation that stands for two sentences which have nothing in common. */
export interface Copied {
  readonly locale: Locale
  readonly text: string
  readonly first: Segment
  readonly second: Segment
  readonly originals: readonly [Segment, Segment]
}

/** Sentences of a version that stand in two places, where those of the source say different things. */
export function copied({units, source, articles}: ParallelText): Copied[] {
  return [...articles.keys()].flatMap(locale => {
    if (locale === source) return []
    const known = new Map<string, readonly [Segment, Segment]>()
    return units.flatMap((unit): Copied[] => {
      const pair = pairOf(unit, locale, source)
      if (!pair) return []
      const [original, second] = pair
      const text = plain(second).trim()
      const before = known.get(text)
      if (!before) known.set(text, pair)
      if (!before || likeness(plain(before[0]), plain(original)) > ALIKE) return []
      return [{locale, text, first: before[1], second, originals: [before[0], original]}]
    })
  })
}

/** The one sentence of a source and its one translation, if long enough. */
function pairOf({variants, confidence}: TranslationUnit, locale: Locale, source: Locale) {
  const [original, ...more] = variants.get(source) ?? []
  const [segment, ...others] = variants.get(locale) ?? []
  if (!original || !segment || more.length + others.length > 0 || confidence < SURE) return undefined
  const letters = plain(segment).match(/\p{L}/gu)?.length ?? 0
  return letters >= LEAST && CJK_LETTER.test(segment.text) ? ([original, segment] as const) : undefined
}

function likeness(text: string, other: string): number {
  const [words, others] = [wordsOf(text), wordsOf(other)]
  const shared = [...words].filter(word => others.has(word)).length
  return shared / Math.max(1, Math.min(words.size, others.size))
}

/** Words of four letters or more, without their endings; pairs of characters of Chinese and Japanese. */
function wordsOf(text: string): Set<string> {
  const latin = text.toLowerCase().match(/[a-z]{4,}/g) ?? []
  const han = [...text.matchAll(/(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}))/gu)].map(
    ([, two]) => two!
  )
  return new Set([...latin.map(word => word.slice(0, 5)), ...han])
}
