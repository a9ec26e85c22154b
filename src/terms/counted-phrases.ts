import {locate, positions} from '../locate.ts'
import type {Locale, Location, ParallelText, Segment} from '../model/index.ts'
import type {TermFinder} from './index.ts'
import {type Phrase, phrasesIn} from './phrases.ts'

/** Places of a phrase that are kept. */
const EXAMPLES = 3

/** A phrase, in singular and plural, and where it stands. */
export interface CountedPhrase {
  /** Numbers of the units, over all texts. */
  readonly units: Set<number>
  readonly forms: Map<string, number>
  /** The first places. */
  readonly examples: Location[]
  /** How often it stands: in all, where a noun does, outside of titles, and there with capitals. */
  all: number
  nouns: number
  inText: number
  capitals: number
}

/** Written with capitals inside of sentences: “Page” for once is none. The capitals of a title say nothing. */
export function isName({inText, capitals}: CountedPhrase): boolean {
  return capitals > 0 && capitals * 2 >= inText
}

/** The phrases of one language that the glossary has not, in the order in which they come. */
export function countPhrases(
  parallels: readonly ParallelText[],
  {pivot, finder}: {readonly pivot: Locale; readonly finder: TermFinder}
): CountedPhrase[] {
  const seen = new Map<string, CountedPhrase>()
  let number = 0
  for (const {articles, units} of parallels) {
    const article = articles.get(pivot)
    const place = article && placer(article.text, article.file, pivot)
    for (const {variants, group} of units) {
      const isTitle =
        group.variants.get(pivot)?.some(({kind}) => kind === 'heading' || kind === 'frontMatterField') ?? false
      for (const segment of variants.get(pivot) ?? [])
        for (const phrase of phrasesIn(segment.text))
          if (!isKnown(segment, phrase, finder, pivot)) {
            const known = add(seen, phrase, isTitle)
            known.units.add(number)
            if (place && known.examples.length < EXAMPLES) known.examples.push(place(segment, phrase))
          }
      number += 1
    }
  }
  return [...seen.values()]
}

function add(seen: Map<string, CountedPhrase>, {text, isName, isNoun}: Phrase, isTitle: boolean): CountedPhrase {
  const key = singular(text.toLowerCase())
  const known: CountedPhrase = seen.get(key) ?? {
    units: new Set(),
    forms: new Map(),
    examples: [],
    all: 0,
    nouns: 0,
    inText: 0,
    capitals: 0
  }
  seen.set(key, known)
  known.forms.set(text, (known.forms.get(text) ?? 0) + 1)
  known.all += 1
  if (isNoun && !(isTitle && isName)) known.nouns += 1
  if (!isTitle) known.inText += 1
  if (isName && !isTitle) known.capitals += 1
  return known
}

/** “Pods” and “Pod” are one term. */
function singular(phrase: string): string {
  if (/(?:ss|us|is)$/.test(phrase)) return phrase
  if (/[^aeiou]ies$/.test(phrase)) return `${phrase.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(phrase)) return phrase.slice(0, -2)
  return phrase.replace(/(?<=..)s$/, '')
}

function isKnown({text}: Segment, {at, text: phrase}: Phrase, finder: TermFinder, pivot: Locale): boolean {
  return finder.find(text, pivot).some(({range}) => range.start < at + phrase.length && range.end > at)
}

function placer(text: string, file: string, locale: Locale) {
  const position = positions(text)
  return (segment: Segment, {at, text}: {at: number; text: string}): Location => {
    const range = locate(segment, {start: at, end: at + text.length})
    return {locale, file, range, start: position(range.start), end: position(range.end)}
  }
}
