import type {Concept, Locale, Term, Termbase} from '../../src/model/index.ts'

/** A term; a bare string is a preferred full form. */
export type TermSketch = string | (Partial<Term> & {readonly text: string})

/** A concept from its names. */
export function concept(id: string, terms: Readonly<Record<Locale, readonly TermSketch[]>>): Concept {
  return {
    id,
    kind: 'organisation',
    state: 'approved',
    terms: new Map(Object.entries(terms).map(([locale, list]) => [locale, list.map(toTerm)]))
  }
}

/** A termbase of names of one locale, one concept a name. */
export function names(locale: Locale, texts: readonly TermSketch[]): Termbase {
  return {concepts: texts.map((text, index) => concept(String(index), {[locale]: [text]}))}
}

function toTerm(sketch: TermSketch): Term {
  const plain: Term = {text: '', status: 'preferred', form: 'full', isCaseSensitive: false}
  return {...plain, ...(typeof sketch === 'string' ? {text: sketch} : sketch)}
}
