import type {Locale, Segment, TermHint} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'

/** Whose names, and into which language. */
export interface TermOptions {
  readonly finder: TermFinder
  readonly source: Locale
  readonly target: Locale
}

/** The names in a source text with what they are called in the target; each concept once. */
export function termsIn(segments: readonly Segment[], {finder, source, target}: TermOptions): TermHint[] {
  const found = segments.flatMap(({text}) => finder.find(text, source))
  const byConcept = new Map(found.map(({concept, term}) => [concept.id, {concept, term}]))
  return [...byConcept.values()].flatMap(({concept, term}) => {
    const names = (concept.terms.get(target) ?? []).filter(
      ({status, form}) => status !== 'deprecated' && form !== 'reading'
    )
    if (names.length === 0) return []
    const ranked = [...names].sort((a, b) => Number(a.status !== 'preferred') - Number(b.status !== 'preferred'))
    const {definition} = concept
    return [
      {term: term.text, translations: ranked.map(({text}) => text), ...(definition !== undefined && {definition})}
    ]
  })
}
