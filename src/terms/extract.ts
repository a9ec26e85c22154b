import type {Locale, Location, ParallelText} from '../model/index.ts'
import {candidatesOf, countPieces} from './candidates.ts'
import {chooseNames} from './choose-names.ts'
import {type CountedPhrase, countPhrases, isName} from './counted-phrases.ts'
import type {TermFinder} from './index.ts'

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
  /** How far a text is what a dictionary gives for a phrase of the pivot, 0 to 1. */
  gloss(phrase: string, text: string, locale: Locale): number
  /** Units a name must stand in; a common word in half as many again. */
  readonly min: number
}

/** Proposes terms from aligned texts, the most frequent first. What the glossary has is left out. */
export function extract(parallels: readonly ParallelText[], options: ExtractOptions): Proposal[] {
  const {pivot, locales, min} = options
  const units = parallels.flatMap(({units}) => units)
  const isTerm = (phrase: CountedPhrase) =>
    phrase.units.size >= (isName(phrase) ? min : Math.ceil(min * 1.5)) && phrase.nouns >= NOUNS * phrase.all
  const wanted = countPhrases(parallels, options).filter(isTerm)
  const others = locales.filter(locale => locale !== pivot)
  const counts = new Map(others.map(locale => [locale, countPieces(units, locale)]))
  const choices = wanted.map(({units: places, forms}) => {
    const text = commonest(forms)
    const gloss = (locale: Locale) => (piece: string) => options.gloss(text, piece, locale)
    const candidates = others.map(locale => [locale, candidatesOf(places, counts.get(locale)!, gloss(locale))] as const)
    return {text, candidates: new Map(candidates)}
  })
  const names = chooseNames(choices)
  const proposals = wanted.map((phrase, index): Proposal => {
    const own = others.flatMap(locale => {
      const name = names[index]!.get(locale)
      return name ? [[locale, {text: name.text, count: name.count}] as const] : []
    })
    return {
      text: choices[index]!.text,
      isName: isName(phrase),
      count: phrase.units.size,
      names: new Map(own),
      examples: phrase.examples
    }
  })
  return withoutParts(proposals.filter(({names}) => names.size > 0))
}

/** Share of the times a word stands where nouns do from which it is one: verbs and adjectives do not. */
const NOUNS = 0.15

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
