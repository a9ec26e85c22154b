import {languageOf} from '../../align/language.ts'
import {locate} from '../../locate.ts'
import type {Locale, Range, TranslationUnit} from '../../model/index.ts'
import {SPANS} from '../data/rough-spans.ts'

/** A span of time that nobody counts, at its place: “weeks”, 数周. */
interface Span {
  /** Its place among the spans, from the shortest. */
  readonly rank: number
  readonly written: string
  readonly range: Range
}

/** A span where all other versions have another one. */
export interface SpanFault {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly found: Span
  readonly expected: Span & {readonly locale: Locale}
}

/** “Days or weeks” and 数日から数週間 against 数月或数年: one version names as many spans as all others, and not the same. */
export function spanFaults({variants}: TranslationUnit): SpanFault[] {
  if (variants.size < 3) return []
  const all = [...variants].map(([locale, segments]) => ({
    locale,
    spans: distinct(
      segments.flatMap(segment =>
        spansOf(segment.text, locale).map(span => ({...span, range: locate(segment, span.range)}))
      )
    )
  }))
  if (all.some(({spans}) => spans.length === 0)) return []
  return all.flatMap(({locale: culprit, spans}): SpanFault[] => {
    const others = all.filter(({locale}) => locale !== culprit)
    const [witness] = others
    const isSame = others.every(other => haveSame(other.spans, witness!.spans))
    if (!isSame || spans.length !== witness!.spans.length) return []
    const found = spans.find(({rank}) => !has(witness!.spans, rank))
    const expected = witness!.spans.find(({rank}) => !has(spans, rank))
    if (!found || !expected) return []
    const witnesses = others.map(({locale}) => locale)
    return [{culprit, witnesses, found, expected: {...expected, locale: witness!.locale}}]
  })
}

function has(spans: readonly Span[], rank: number): boolean {
  return spans.some(span => span.rank === rank)
}

function haveSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.length === others.length && spans.every(({rank}) => has(others, rank))
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter(({rank}, at) => spans.findIndex(other => other.rank === rank) === at)
}

function spansOf(text: string, locale: Locale): Span[] {
  const reader = READERS[languageOf(locale)]
  if (!reader) return []
  return [...text.matchAll(reader)].map(({0: written, index, groups = {}}) => ({
    rank: Object.keys(groups).findIndex(name => groups[name] !== undefined),
    written,
    range: {start: index, end: index + written.length}
  }))
}

/** Longest first: 几分钟 before 几分. */
function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

const cjk = (language: 'zh' | 'ja') =>
  new RegExp(
    `(?<![十好])(?:${SPANS.map((span, at) => `(?<_${at}>${anyOf(span[language].split(', '))})`).join('|')})(?!前|来|以?来)`,
    'gu'
  )

/** “A few days” is compared as a word of its own (`antonym`), and “three days” as a number. */
const COUNTED = String.raw`(?<!(?:\d|\b(?:few|several|of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|many|these|those|all|both|business|working|last|next|past|recent|in|per|or more|the))[ -])`

const READERS: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`\\b${COUNTED}(?:${SPANS.map(({en}, at) => `(?<_${at}>${en})`).join('|')})\\b`, 'giu'),
  zh: cjk('zh'),
  ja: cjk('ja')
}
