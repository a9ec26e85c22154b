import type {Concept, Term, Termbase, Untold} from '../model/index.ts'

/** What an import does to a glossary. */
export interface Merged {
  readonly termbase: Termbase
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: number
}

/**
 * The glossary with the concepts of another: one with a known id takes the place of the old one, new ones come behind, nothing is
 * taken out.
 *
 * @param untold What the other does not tell: known concepts and their known names keep it.
 */
export function mergeTermbases(own: Termbase, other: Termbase, untold?: Untold): Merged {
  const known = new Map(own.concepts.map(concept => [concept.id, concept]))
  const fresh = new Map(other.concepts.map(concept => [concept.id, keep(concept, known.get(concept.id), untold)]))
  const added = [...fresh.keys()].filter(id => !known.has(id))
  const shared = [...fresh.values()].filter(({id}) => known.has(id))
  const changed = shared.filter(concept => textOf(concept) !== textOf(known.get(concept.id)!)).map(({id}) => id)
  const concepts = [
    ...own.concepts.map(concept => (changed.includes(concept.id) ? fresh.get(concept.id)! : concept)),
    ...added.map(id => fresh.get(id)!)
  ]
  return {termbase: {concepts}, added, changed, unchanged: shared.length - changed.length}
}

function keep(concept: Concept, known: Concept | undefined, untold: Untold | undefined): Concept {
  if (!known || !untold) return concept
  const terms = [...concept.terms].map(([locale, list]): [string, Term[]] => [
    locale,
    list.map(term => {
      const old = known.terms.get(locale)?.find(({text}) => text === term.text)
      return old ? {...term, ...picked(old, untold.terms)} : term
    })
  ])
  return {...concept, ...picked(known, untold.concepts.get(concept.id) ?? []), terms: new Map(terms)}
}

/** Some fields of a concept or a name, those that it has. */
function picked<T extends object, Field extends keyof T>(from: T, fields: readonly Field[]): Partial<Pick<T, Field>> {
  const picked: Partial<Pick<T, Field>> = {}
  for (const field of fields) if (from[field] !== undefined) picked[field] = from[field]
  return picked
}

function textOf({terms, ...concept}: Concept): string {
  const entries = Object.entries(concept).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([locale, list]) => [locale, list.map(sorted)])
  return JSON.stringify([entries, names])
}

function sorted(term: object): [string, unknown][] {
  return Object.entries(term).sort(([a], [b]) => (a < b ? -1 : 1))
}
