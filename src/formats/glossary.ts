import {isCalendarDay} from '../calendar-day.ts'
import {InputError} from '../input-error.ts'
import type {Concept, Term, Termbase} from '../model/index.ts'
import {type GlossaryFile, glossarySchema} from './glossary-schema.ts'
import {fitting, type JsonSource, readJson} from './json.ts'

type ConceptFile = GlossaryFile['concepts'][number]
type TermFile = NonNullable<ConceptFile['terms'][string]>[number]

/**
 * Reads `glossary.json`.
 *
 * @param path File for messages, relative to the project root.
 * @throws InputError with the place of what does not fit and what was expected: wrong JSON, wrong shape, a concept id
 * used twice, a concept without a name, one preferred name for two concepts of a language, one name twice in a concept, a day
 * that no calendar has, a name whose last day is before its first.
 */
export function parseGlossary(text: string, path: string): Termbase {
  const source = readJson(text, path)
  const {concepts} = fitting(glossarySchema, source, path)
  refuseContradictions(concepts, source, path)
  return {concepts: concepts.map(toConcept)}
}

function toConcept({terms, ...concept}: ConceptFile): Concept {
  const entries = Object.entries(terms).map(([locale, list]) => [locale, list.map(toTerm)] as const)
  return {...concept, terms: new Map(entries)}
}

function toTerm({caseSensitive, status = 'preferred', form = 'full', ...term}: TermFile): Term {
  // “WHO” is no “who”.
  return {...term, status, form, isCaseSensitive: caseSensitive ?? form === 'abbreviation'}
}

function refuseContradictions(concepts: readonly ConceptFile[], source: JsonSource, path: string): void {
  const ids = new Map<string, number>()
  const names = new Map<string, string>()
  const fail = (code: string, steps: readonly PropertyKey[], args: Record<string, string>) =>
    new InputError(`glossary.${code}`, {
      path,
      position: source.position(steps),
      args: {...args, where: steps.join('.')}
    })
  for (const [index, {id, kind, terms}] of concepts.entries()) {
    if (ids.has(id)) throw fail('duplicate-id', ['concepts', index, 'id'], {id})
    ids.set(id, index)
    if (Object.keys(terms).length === 0) throw fail('no-terms', ['concepts', index, 'terms'], {id})
    for (const [locale, list] of Object.entries(terms))
      for (const [place, term] of list.entries()) {
        const {text, status = 'preferred', form} = term
        const at = ['concepts', index, 'terms', locale, place]
        refuseDates(term, at, source, path)
        const steps = [...at, 'text']
        if (list.findIndex(other => other.text === text) < place) throw fail('duplicate-term', steps, {text, id})
        // One word may well stand for two: 配置 is “configuration” and “configure”. Two bodies of one name are a slip.
        if (status !== 'preferred' || form === 'reading' || kind === 'term') continue
        const key = `${locale} ${text}`
        const other = names.get(key)
        if (other !== undefined) throw fail('ambiguous', steps, {text, id, other})
        names.set(key, id)
      }
  }
}

function refuseDates(
  {text, validFrom: from = '', validUntil: until = ''}: TermFile,
  at: readonly PropertyKey[],
  source: JsonSource,
  path: string
): void {
  for (const [key, date] of [['validFrom', from] as const, ['validUntil', until] as const]) {
    if (date.length < FULL_DATE || isCalendarDay(date)) continue
    const args = {where: [...at, key].join('.'), count: 1}
    throw new InputError('json.format.date', {path, position: source.position([...at, key]), args})
  }
  // 2018 begins before 2018-11 and ends after it.
  const shared = Math.min(from.length, until.length)
  if (from.slice(0, shared) <= until.slice(0, shared)) return
  const steps = [...at, 'validUntil']
  const args = {text, from, until, where: steps.join('.')}
  throw new InputError('glossary.never', {path, position: source.position(steps), args})
}

const FULL_DATE = '2018-11-20'.length
