import type {Concept, Locale, Term} from '../model/index.ts'

/**
 * The name to write for a concept in a locale: the preferred one of the wanted form, else the preferred one, else an
 * admitted one; undefined when the glossary has none. A reading is no name to write.
 */
export function wantedName({terms}: Concept, locale: Locale, form: Term['form'] = 'full'): Term | undefined {
  const usable = (terms.get(locale) ?? []).filter(term => term.status !== 'deprecated' && term.form !== 'reading')
  const rank = (term: Term) => (term.form === form ? 0 : 2) + (term.status === 'preferred' ? 0 : 1)
  return usable.reduce<Term | undefined>((best, term) => (best && rank(best) <= rank(term) ? best : term), undefined)
}
