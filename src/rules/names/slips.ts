import {isCjkLanguage} from '../../align/language.ts'
import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../../model/index.ts'
import type {Evidence} from '../../names/evidence.ts'
import {hanSlips} from '../../names/han.ts'
import {kanaSlips} from '../../names/kana.ts'
import {type LatinWords, latinSlips} from '../../names/latin-slips.ts'

/** A slip at its place. */
export interface Slip {
  readonly segment: Segment
  readonly range: Range
  readonly seen: string
  readonly expected: string
}

interface Known {
  readonly locale: Locale
  readonly parallel: ParallelText
  readonly words: readonly LatinWords[]
  readonly evidence: Evidence | undefined
}

/** The slips of a version of a unit. */
export function slipsIn(unit: TranslationUnit, {locale, parallel, words, evidence}: Known): Slip[] {
  const target = unit.variants.get(locale) ?? []
  const sources = unit.variants.get(parallel.source) ?? []
  if (target.length === 0 || sources.length === 0) return []
  const latin = latinSlips(target, {locale, sources, words})
  if (!evidence) return latin
  const read = evidence.isJapanese ? [kanaSlips, hanSlips] : [hanSlips]
  const cjk = target.flatMap(segment =>
    read.flatMap(find =>
      find(segment.text, evidence).map(({start, end, expected}) => ({
        segment,
        range: {start, end},
        seen: segment.text.slice(start, end),
        expected
      }))
    )
  )
  return [...latin, ...cjk.filter(({seen}) => !isQuoted(seen, unit))]
}

/** A version in Latin letters has it too: “the Chinese word 品尝”. */
function isQuoted(seen: string, {variants}: TranslationUnit): boolean {
  return [...variants].some(
    ([locale, segments]) => !isCjkLanguage(locale) && segments.some(({text}) => text.includes(seen))
  )
}
