import type {Concept, Termbase} from '../model/index.ts'

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
 * @param untold Concepts whose state the other does not tell: a known one keeps its own.
 */
export function mergeTermbases(own: Termbase, other: Termbase, untold: ReadonlySet<string> = new Set()): Merged {
  const known = new Map(own.concepts.map(concept => [concept.id, concept]))
  const fresh = new Map(
    other.concepts.map(concept => {
      const state = untold.has(concept.id) ? (known.get(concept.id)?.state ?? concept.state) : concept.state
      return [concept.id, {...concept, state}] as const
    })
  )
  const added = [...fresh.keys()].filter(id => !known.has(id))
  const shared = [...fresh.values()].filter(({id}) => known.has(id))
  const changed = shared.filter(concept => textOf(concept) !== textOf(known.get(concept.id)!)).map(({id}) => id)
  const concepts = [
    ...own.concepts.map(concept => (changed.includes(concept.id) ? fresh.get(concept.id)! : concept)),
    ...added.map(id => fresh.get(id)!)
  ]
  return {termbase: {concepts}, added, changed, unchanged: shared.length - changed.length}
}

function textOf({terms, ...concept}: Concept): string {
  const entries = Object.entries(concept).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([locale, list]) => [locale, list.map(sorted)])
  return JSON.stringify([entries, names])
}

function sorted(term: object): [string, unknown][] {
  return Object.entries(term).sort(([a], [b]) => (a < b ? -1 : 1))
}
