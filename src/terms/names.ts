import type {Concept, Locale, Term, Termbase} from '../model/index.ts'
import {kindOf, WORD} from './letters.ts'
import {isUsable, usableNames} from './wanted.ts'

/** A spelling to look for. */
export interface Name {
  readonly concept: Concept
  readonly term: Term
  /** As it is to be found: the term, or a plural that an `s` behind it does not make. */
  readonly text: string
  readonly isCaseSensitive: boolean
}

/**
 * What is looked for in the texts of a locale: its own names without readings, English plurals in `-ies`, and names in
 * Latin letters borrowed from other locales: abbreviations, those of a concept that has no name here, and those of one that
 * is not translated.
 */
export function namesIn(locale: Locale, {concepts}: Termbase, target: Locale = locale): Name[] {
  return concepts.flatMap(concept => {
    if (target !== locale && concept.kind === 'term' && usableNames(concept, target).length === 0) return []
    const own = searched(concept.terms.get(locale) ?? [])
    const names = own.map(term => ({concept, term, text: term.text, isCaseSensitive: term.isCaseSensitive}))
    return [...names, ...names.flatMap(pluralOf), ...borrowed(concept, locale, own)]
  })
}

function searched(terms: readonly Term[]): Term[] {
  return terms.filter(({form}) => form !== 'reading')
}

/** company: companies. `s` and `es` are left to the end of the word. */
function pluralOf(name: Name): Name[] {
  if (name.isCaseSensitive || !/[a-z][b-df-hj-np-tv-z]y$/.test(name.text)) return []
  return [{...name, text: `${name.text.slice(0, -1)}ies`}]
}

function borrowed(concept: Concept, locale: Locale, own: readonly Term[]): Name[] {
  const known = new Set(own.map(({text}) => text))
  const staysAsIs = concept.translate === false
  const names: Name[] = []
  for (const [other, terms] of concept.terms) {
    if (other === locale) continue
    for (const term of terms.filter(isUsable)) {
      if (known.has(term.text) || !(staysAsIs || isLatin(term.text))) continue
      if (own.length > 0 && !staysAsIs && term.form !== 'abbreviation') continue
      known.add(term.text)
      // “WHO” is borrowed, “who” is not.
      names.push({concept, term, text: term.text, isCaseSensitive: true})
    }
  }
  return names
}

/** Every letter belongs to a spaced script, and there is one. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 0 && letters.every(letter => kindOf(letter.charCodeAt(0)) === WORD)
}
