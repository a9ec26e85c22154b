import type {Concept, Term, Termbase} from '../model/index.ts'

/** `glossary.json` of a termbase: what is as the schema takes for granted is left out. */
export function serializeGlossary({concepts}: Termbase, schema?: string): string {
  const file = {...(schema !== undefined && {$schema: schema}), concepts: concepts.map(toConcept)}
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function toConcept({terms, ...concept}: Concept) {
  const {id, kind, state, use, translate, definition, note, source} = concept
  const names = [...terms].map(([locale, list]) => [locale, list.map(toTerm)])
  return {id, kind, state, use, translate, definition, note, source, terms: Object.fromEntries(names)}
}

function toTerm({text, status, form, isCaseSensitive, validFrom, validUntil, source, note}: Term) {
  return {
    text,
    ...(status !== 'preferred' && {status}),
    ...(form !== 'full' && {form}),
    ...(isCaseSensitive !== (form === 'abbreviation') && {caseSensitive: isCaseSensitive}),
    validFrom,
    validUntil,
    source,
    note
  }
}
