import {locate, positions} from '../locate.ts'
import type {Locale, Location, ParallelText, Segment} from '../model/index.ts'
import {type Candidate, chooseNames} from './choose-names.ts'
import type {TermFinder} from './index.ts'
import {phrasesIn} from './phrases.ts'
import {piecesIn} from './pieces.ts'

/** A name or word that the glossary may want, with its likely names in the other languages. */
export interface Proposal {
  readonly text: string
  /** Written with capitals inside sentences. */
  readonly isName: boolean
  /** Units it stands in. */
  readonly count: number
  readonly names: ReadonlyMap<Locale, {readonly text: string; readonly count: number}>
  /** The first places. */
  readonly examples: readonly Location[]
}

/** What to look for. */
export interface ExtractOptions {
  /** The locale whose words are counted; its words are set apart by blanks. */
  readonly pivot: Locale
  readonly locales: readonly Locale[]
  readonly finder: TermFinder
  /** Units a name must stand in; a common word in half as many again. */
  readonly min: number
}

interface Seen {
  readonly units: Set<number>
  readonly forms: Map<string, number>
  readonly examples: Location[]
  isName: boolean
}

/** Proposes terms from aligned texts, the most frequent first. What the glossary has is left out. */
export function extract(parallels: readonly ParallelText[], options: ExtractOptions): Proposal[] {
  const {pivot, locales, min} = options
  const units = parallels.flatMap(({units}) => units)
  const seen = new Map<string, Seen>()
  let number = 0
  for (const {articles, units: own} of parallels) {
    const article = articles.get(pivot)
    const place = article && placer(article.text, article.file, pivot)
    for (const {variants} of own) {
      for (const segment of variants.get(pivot) ?? [])
        for (const phrase of phrasesIn(segment.text)) {
          if (isKnown(segment, phrase, options)) continue
          const key = phrase.text.toLowerCase()
          const known: Seen = seen.get(key) ?? {units: new Set(), forms: new Map(), examples: [], isName: false}
          known.units.add(number)
          known.forms.set(phrase.text, (known.forms.get(phrase.text) ?? 0) + 1)
          if (phrase.isName) known.isName = true
          if (place && known.examples.length < 3) known.examples.push(place(segment, phrase))
          seen.set(key, known)
        }
      number += 1
    }
  }
  const wanted = [...seen.values()].filter(({units, isName}) => units.size >= (isName ? min : Math.ceil(min * 1.5)))
  const others = locales.filter(locale => locale !== pivot)
  const counts = new Map(others.map(locale => [locale, countPieces(units, locale)]))
  const choices = wanted.map(({units: places, forms}) => {
    const candidates = new Map(others.map(locale => [locale, candidatesOf(places, counts.get(locale)!)] as const))
    return {text: commonest(forms), candidates}
  })
  const names = chooseNames(choices)
  const proposals = wanted.map(({units: places, examples, isName}, index): Proposal => {
    const own = others.flatMap(locale => {
      const name = names[index]!.get(locale)
      return name ? [[locale, {text: name.text, count: name.count}] as const] : []
    })
    return {text: choices[index]!.text, isName, count: places.size, names: new Map(own), examples}
  })
  return withoutParts(proposals.filter(({names}) => names.size > 0))
}

interface Counts {
  readonly byUnit: readonly ReadonlySet<string>[]
  readonly total: ReadonlyMap<string, number>
}

/** In how many units each piece of a language stands. */
function countPieces(units: ParallelText['units'], locale: Locale): Counts {
  const total = new Map<string, number>()
  const byUnit = units.map(({variants}) => {
    const pieces = new Set((variants.get(locale) ?? []).flatMap(({text}) => piecesIn(text)))
    for (const piece of pieces) total.set(piece, (total.get(piece) ?? 0) + 1)
    return pieces
  })
  return {byUnit, total}
}

/** The pieces that keep most to the units of a phrase: to two thirds of them at least, or it is chance. */
function candidatesOf(places: ReadonlySet<number>, {byUnit, total}: Counts): readonly Candidate[] {
  const shared = new Map<string, number>()
  for (const place of places) for (const piece of byUnit[place]!) shared.set(piece, (shared.get(piece) ?? 0) + 1)
  const found = [...shared].flatMap(([text, count]): Candidate[] => {
    const score = (2 * count) / (places.size + total.get(text)!)
    return count * 3 < places.size * 2 || score < LEAST ? [] : [{text, count, score}]
  })
  return found.sort((a, b) => b.score - a.score || b.text.length - a.text.length).slice(0, MOST)
}

const LEAST = 0.6
/** Parts of pieces among them. */
const MOST = 200

function isKnown({text}: Segment, {at, text: phrase}: {at: number; text: string}, {finder, pivot}: ExtractOptions) {
  return finder.find(text, pivot).some(({range}) => range.start < at + phrase.length && range.end > at)
}

function placer(text: string, file: string, locale: Locale) {
  const position = positions(text)
  return (segment: Segment, {at, text}: {at: number; text: string}): Location => {
    const range = locate(segment, {start: at, end: at + text.length})
    return {locale, file, range, start: position(range.start), end: position(range.end)}
  }
}

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** “Chamber of Commerce” is no proposal where it only stands inside “Japan Chamber of Commerce”. */
function withoutParts(proposals: readonly Proposal[]): Proposal[] {
  const isPart = (one: Proposal) =>
    proposals.some(
      other =>
        other !== one &&
        other.count >= one.count &&
        ` ${other.text} `.toLowerCase().includes(` ${one.text} `.toLowerCase())
    )
  const order = (a: Proposal, b: Proposal) =>
    Number(b.isName) - Number(a.isName) || b.count - a.count || (a.text < b.text ? -1 : 1)
  return proposals.filter(one => !isPart(one)).sort(order)
}
