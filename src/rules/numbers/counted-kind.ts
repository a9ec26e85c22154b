import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {COUNTED_KINDS, COUNTED_NOUNS} from '../data/counted-kinds.ts'
import type {Stated} from './stated.ts'

/** A figure that counts people in one version, and companies, schools or countries in the others. */
export interface OtherKind {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly here: Stated
  readonly there: Stated
}

/** Numbers that stand once in every version, with a counter that two versions do not have: 320社 and “320 companies” against 320名. */
export function otherKinds(stated: ReadonlyMap<Locale, readonly Stated[]>): readonly OtherKind[] {
  if (stated.size < 3) return []
  const [[, first], ...others] = [...stated] as [[Locale, readonly Stated[]], ...[Locale, readonly Stated[]][]]
  return first.flatMap((one): OtherKind[] => {
    const {value} = one.statement
    if (value < 2 || !isCount(one) || [first, ...others.map(([, all]) => all)].some(all => times(value, all) !== 1))
      return []
    const all = [...stated].flatMap(([locale, list]) => {
      const found = list.find(({statement}) => statement.value === value && statement.kind !== 'date')!
      const kind = kindOf(found, locale)
      return kind === undefined ? [] : [{locale, found, kind}]
    })
    const culprits = all.filter(({kind}) => all.filter(other => other.kind === kind).length === 1)
    const [culprit] = culprits
    if (all.length < 3 || culprits.length !== 1 || !culprit) return []
    const witnesses = all.filter(other => other !== culprit)
    return [
      {
        culprit: culprit.locale,
        witnesses: witnesses.map(({locale}) => locale),
        here: culprit.found,
        there: witnesses[0]!.found
      }
    ]
  })
}

function isCount({statement: {kind, to}}: Stated): boolean {
  return (kind === 'count' || kind === 'bare') && to === undefined
}

function times(value: number, all: readonly Stated[]): number {
  return all.filter(({statement}) => statement.value === value && statement.kind !== 'date').length
}

/** Where the name of what an English figure counts ends. */
const END = /[,.;:()]| (?:in|from|at|to|for|with|who|that|which|and|or|on|by|were|was|are|is|have|has) /
const BEFORE = /(\p{L}+) of (?:the |some |about |over |more than )?$/u

/** Characters of a noun behind a counter. */
const NOUN = 4

const OF_COMPANIES = /^.{0,3}(?:企业|公司|企業|会社)/u

function kindOf({segment: {text}, statement: {counter = '', range, kind}}: Stated, locale: Locale): string | undefined {
  const language = languageOf(locale)
  const kinds = Object.entries(COUNTED_KINDS[language] ?? {})
  if (language !== 'en') {
    const own = kind === 'count' ? kinds.find(([, words]) => words.test(counter))?.[0] : undefined
    const behind = counter + text.slice(range.end, range.end + NOUN)
    const noun = own ? undefined : Object.entries(COUNTED_NOUNS[language] ?? {}).find(([, words]) => words.test(behind))
    if (noun) return noun[0]
    // 30名企业代表: as many companies as people.
    return own === 'person' && OF_COMPANIES.test(text.slice(range.end)) ? undefined : own
  }
  const [, before = ''] = BEFORE.exec(text.slice(0, range.start)) ?? []
  const words = [
    before,
    ...text
      .slice(range.start)
      .replace(/^[\d.,]+/, '')
      .split(END, 1)[0]!
      .split(/\s+/)
  ].map(word => word.toLowerCase())
  const found = words.flatMap(word => kinds.find(([, nouns]) => nouns.test(word))?.[0] ?? [])
  // “320 member companies” are companies; 11 heads of companies, or representatives of 30, are as many of both.
  const isOfOther = words.includes('of') || before !== ''
  return isOfOther && new Set(found).size > 1 ? undefined : found.at(-1)
}
