import type {Locale, Location, ParallelText} from '../../model/index.ts'
import {mentionsOf, type Terms} from '../../terms/mentions.ts'
import {isAlwaysUsed} from '../../terms/wanted.ts'

/** A common word of the glossary that a version does without. */
export interface WordLoss {
  readonly concept: string
  readonly locale: Locale
  readonly seen: string
  readonly expected: string
  /** The name of another concept that stands there. */
  readonly other?: string
  /** Words that may stand in its place, where they are known. */
  readonly instead?: readonly string[]
  readonly at: Location
  readonly related: readonly Location[]
}

/** What an article says of the common words of the glossary: how often each version should have them, by `keyOf`, and does not. */
export interface WordFacts {
  readonly uses: Readonly<Record<string, number>>
  readonly losses: readonly WordLoss[]
}

/** Losses and articles from which it is no slip but how a version words it, and their least share of the places. */
const [LOSSES, ARTICLES, SHARE] = [6, 3, 0.15]
/** Losses with the same words in their place from which these are how a version says it. */
const WORDINGS = 5

/** How often each common word of the source is asked for in each version. */
export function usesIn({units, source, articles}: ParallelText, terms: Terms): Record<string, number> {
  const uses: Record<string, number> = {}
  for (const locale of articles.keys())
    for (const unit of locale === source ? [] : units)
      for (const {names} of mentionsOf(unit, {terms, target: locale}).get(source) ?? []) {
        const {concept} = names[0]
        const key = keyOf({locale, concept: concept.id})
        if (!isAlwaysUsed(concept)) uses[key] = (uses[key] ?? 0) + 1
      }
  return uses
}

/** How a version that often does without a word treats it. */
export interface WordHabit {
  readonly losses: number
  readonly uses: number
}

/** The words that a version does without so often that it is a habit, by `keyOf`. */
export function wordHabits(all: readonly {readonly path: string; readonly facts: WordFacts}[]) {
  const [losses, articles, uses] = [
    new Map<string, number>(),
    new Map<string, Set<string>>(),
    new Map<string, number>()
  ]
  const add = (map: Map<string, number>, key: string, count: number) => map.set(key, (map.get(key) ?? 0) + count)
  for (const {path, facts} of all) {
    for (const [key, count] of Object.entries(facts.uses)) add(uses, key, count)
    for (const loss of facts.losses) {
      // The name of another concept is no way to word this one.
      if (loss.other !== undefined) continue
      add(losses, keyOf(loss), 1)
      articles.set(keyOf(loss), (articles.get(keyOf(loss)) ?? new Set()).add(path))
    }
  }
  const isHabit = ([key, count]: readonly [string, number]) =>
    count >= LOSSES && articles.get(key)!.size >= ARTICLES && count >= SHARE * (uses.get(key) ?? 0)
  return new Map(
    [...losses].filter(isHabit).map(([key, count]): [string, WordHabit] => [key, {losses: count, uses: uses.get(key)!}])
  )
}

/** What is said of the same words in the place of a word, in more than one article, once each: the first of those losses, and all of them. */
export function sameWordings(losses: readonly WordLoss[]): Map<WordLoss, readonly WordLoss[]> {
  const wordings = new Map<string, WordLoss[]>()
  for (const loss of losses)
    for (const word of loss.instead ?? []) {
      const key = `${keyOf(loss)} ${word}`
      wordings.set(key, [...(wordings.get(key) ?? []), loss])
    }
  const told = new Map<WordLoss, readonly WordLoss[]>()
  // The word that most losses have first: a loss is of one wording.
  for (const all of [...wordings.values()].sort((a, b) => b.length - a.length)) {
    const own = all.filter(loss => !told.has(loss))
    const files = new Set(own.map(({at}) => at.file))
    if (own.length >= WORDINGS && files.size > 1) for (const loss of own) told.set(loss, own)
  }
  return told
}

/** What is the same for all places of a word in a version. */
export function keyOf({locale, concept}: Pick<WordLoss, 'locale' | 'concept'>): string {
  return `${locale} ${concept}`
}
