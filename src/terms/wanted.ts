import type {Concept, Locale, Term} from '../model/index.ts'

/** A name that may be written: neither deprecated nor forbidden, and no reading. */
export function isUsable({status, form}: Term): boolean {
  return status !== 'deprecated' && status !== 'forbidden' && form !== 'reading'
}

/** The names of a concept that may be written in a locale; one that is not translated has those of any. */
export function usableNames({terms, translate}: Concept, locale: Locale): readonly Term[] {
  const own = (terms.get(locale) ?? []).filter(isUsable)
  return own.length > 0 || translate !== false ? own : [...terms.values()].flat().filter(isUsable)
}

/**
 * The name to write for a concept in a locale: the preferred one of the wanted form, else the preferred one, else an
 * admitted one; undefined when the glossary has none. A reading is no name to write.
 */
export function wantedName(concept: Concept, locale: Locale, form: Term['form'] = 'full'): Term | undefined {
  const rank = (term: Term) => (term.form === form ? 0 : 2) + (term.status === 'preferred' ? 0 : 1)
  return usableNames(concept, locale).reduce<Term | undefined>(
    (best, term) => (best && rank(best) <= rank(term) ? best : term),
    undefined
  )
}

/** Whether every translation has the name, or a sentence may be recast without it. */
export function isAlwaysUsed({use, kind}: Concept): boolean {
  return use === undefined ? kind !== 'term' : use === 'always'
}
