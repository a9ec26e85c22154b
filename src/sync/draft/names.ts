import type {Concept} from '../../model/index.ts'
import type {TermFinder} from '../../terms/index.ts'
import {wantedName} from '../../terms/wanted.ts'
import type {Renewal} from './figures.ts'

/** A name of the glossary in the source and the one to write for it. */
export interface NamePair {
  readonly source: string
  readonly target: string
}

/**
 * The names of the glossary in a source text with what the target writes for them, in order, each once. What is written alike, or has
 * one of its names in the translation already, is nothing to look up.
 */
export function namesFor({now, source, locale, target}: Omit<Renewal, 'was'>, finder: TermFinder): NamePair[] {
  const written = new Set<Concept>(finder.find(target, locale).map(({concept}) => concept))
  const pairs = finder.find(now, source, locale).flatMap(({concept, range, term}) => {
    const name = written.has(concept) ? undefined : wantedName(concept, locale, term.form)
    const seen = now.slice(range.start, range.end)
    return name && name.text !== seen ? [[seen, name.text] as const] : []
  })
  return [...new Map(pairs)].map(([source, target]) => ({source, target}))
}

/** The translation with the name that the source has in place of another; unchanged where more than one name came or went. */
export function withNames({was, now, target, source, locale}: Renewal, finder: TermFinder): string {
  const [old, fresh] = [was, now].map(text => finder.find(text, source, locale))
  const [gone, come] = [only(old!, fresh!), only(fresh!, old!)]
  const name = come && wantedName(come.concept, locale, come.term.form)
  if (!gone || !name) return target
  return finder
    .find(target, locale)
    .filter(({concept}) => concept === gone.concept)
    .reverse()
    .reduce((text, {range}) => text.slice(0, range.start) + name.text + text.slice(range.end), target)
}

type Found = ReturnType<TermFinder['find']>

/** What stands in one list for the only concept that the other does not have. */
function only(found: Found, others: Found): Found[number] | undefined {
  const known = new Set<Concept>(others.map(({concept}) => concept))
  const own = found.filter(({concept}) => !known.has(concept))
  return new Set(own.map(({concept}) => concept)).size === 1 ? own[0] : undefined
}
