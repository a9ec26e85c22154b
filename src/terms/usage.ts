import {locate, positions} from '../locate.ts'
import type {Article, Concept, Locale, Location, Term, Termbase} from '../model/index.ts'
import type {TermFinder} from './index.ts'
import {isUsable, wantedName} from './wanted.ts'

/** A name and where it stands. */
export interface NameUsage {
  readonly term: Term
  /** In the order of the articles. */
  readonly places: readonly Location[]
}

/** What is not the same everywhere: a deprecated name, an article that lacks the concept in a version, two full names. */
export type Inconsistency = 'deprecated' | 'missing' | 'mixed'

/** How a concept is named in all articles. */
export interface ConceptUsage {
  readonly concept: Concept
  /** The names in use by locale, most used first; a locale without use has an empty list. */
  readonly names: ReadonlyMap<Locale, readonly NameUsage[]>
  /** Versions that lack the concept while another version of the same article has it. */
  readonly absent: readonly {readonly file: string; readonly locale: Locale}[]
  readonly inconsistencies: readonly Inconsistency[]
}

/** How the concepts of a glossary are named in segmented articles: inconsistent ones first, unused ones last. */
export function usageOf(
  articles: readonly Article[],
  {termbase, finder, locales}: {termbase: Termbase; finder: TermFinder; locales: readonly Locale[]}
): ConceptUsage[] {
  const places = new Map<Concept, Map<Term, Location[]>>()
  for (const article of articles)
    for (const {concept, term, location} of namesOf(article, finder)) {
      const terms = places.get(concept) ?? new Map<Term, Location[]>()
      places.set(concept, terms)
      const known = terms.get(term)
      if (known) known.push(location)
      else terms.set(term, [location])
    }
  const versions = versionsOf(articles)
  const usages = termbase.concepts.map(concept =>
    usageOfConcept(concept, places.get(concept) ?? new Map(), {locales, versions})
  )
  return usages.sort((a, b) => rank(a) - rank(b))
}

function* namesOf({blocks, file, locale, text}: Article, finder: TermFinder) {
  const position = positions(text)
  for (const segment of blocks.flatMap(({segments}) => segments))
    for (const {concept, term, range} of finder.find(segment.text, locale)) {
      const found = locate(segment, range)
      const location = {locale, file, range: found, start: position(found.start), end: position(found.end)}
      yield {concept, term, location}
    }
}

/** For each file the versions of its article. */
function versionsOf(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const byPath = new Map<string, Article[]>()
  for (const article of articles) {
    const known = byPath.get(article.path)
    if (known) known.push(article)
    else byPath.set(article.path, [article])
  }
  return new Map(articles.map(({file, path}) => [file, byPath.get(path) ?? []]))
}

interface Context {
  readonly locales: readonly Locale[]
  readonly versions: ReadonlyMap<string, readonly Article[]>
}

function usageOfConcept(
  concept: Concept,
  terms: ReadonlyMap<Term, readonly Location[]>,
  {locales, versions}: Context
): ConceptUsage {
  const inLocale = (locale: Locale): NameUsage[] =>
    [...terms]
      .map(([term, places]) => ({term, places: places.filter(place => place.locale === locale)}))
      .filter(({places}) => places.length > 0)
      .sort((a, b) => b.places.length - a.places.length)
  const names = new Map(locales.map(locale => [locale, inLocale(locale)]))
  const files = new Set([...terms.values()].flatMap(places => places.map(({file}) => file)))
  const lacking = new Set([...files].flatMap(file => versions.get(file) ?? []))
  const absent = [...lacking].filter(({file, locale}) => !files.has(file) && wantedName(concept, locale))
  const used = [...names.values()]
  const checks: Readonly<Record<Inconsistency, boolean>> = {
    deprecated: used.some(list => list.some(({term}) => !isUsable(term) && term.form !== 'reading')),
    missing: absent.length > 0,
    mixed: used.some(list => list.filter(({term}) => term.form === 'full' && isUsable(term)).length > 1)
  }
  const inconsistencies = (['deprecated', 'missing', 'mixed'] as const).filter(kind => checks[kind])
  return {concept, names, absent: absent.map(({file, locale}) => ({file, locale})), inconsistencies}
}

function rank({inconsistencies, names}: ConceptUsage): number {
  if (inconsistencies.length > 0) return 0
  return [...names.values()].some(list => list.length > 0) ? 1 : 2
}
