import type {Concept, Config, Locale, ParallelText, Report, Severity} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {notesOf} from './notes.ts'
import type {Reason} from './release.ts'

/** A version made from a source text that has since changed, or that lacks a part of it. */
export interface Stale {
  readonly path: string
  readonly locale: Locale
  /** Number of its segments that are stale or missing. */
  readonly count: number
}

/** What a verdict is made from. */
export interface Evidence {
  readonly config: Config
  readonly finder: TermFinder
  readonly findings: FindingCounts
  readonly stale: readonly Stale[]
}

/** Number of findings of each severity by file. */
export type FindingCounts = ReadonlyMap<string, Readonly<Record<Severity, number>>>

/** Counts the findings of a report. */
export function countFindings({findings}: Report): FindingCounts {
  const counts = new Map<string, Record<Severity, number>>()
  for (const {location, severity} of findings) {
    const own = counts.get(location.file) ?? {...NONE}
    own[severity] += 1
    counts.set(location.file, own)
  }
  return counts
}

const NONE = {error: 0, warning: 0, note: 0}

/** What becomes of one version of an article. */
export interface Verdict {
  readonly locale: Locale
  /** Not empty: the version is held back. */
  readonly reasons: readonly Reason[]
  readonly notices: readonly Reason[]
  readonly findings: Readonly<Record<Severity, number>>
}

/**
 * Judges every configured version of an article by the policy. An error in one version holds all of them back, since
 * versions that contradict each other must not stand side by side.
 */
export function judge(parallel: ParallelText, evidence: Evidence): Verdict[] {
  const errors = [...parallel.articles.values()].map(({file}) => evidence.findings.get(file)?.error ?? 0)
  const all = errors.reduce((sum, count) => sum + count, 0)
  return evidence.config.locales.map(({id: locale}) => {
    const article = parallel.articles.get(locale)
    const findings = evidence.findings.get(article?.file ?? '') ?? NONE
    if (!article) return {locale, findings, notices: [], reasons: [{code: 'missing-language', locale}]}
    const provisional = judged(evidence.config.release.provisional, provisionalReason(parallel, locale, evidence))
    const stale = judged(evidence.config.release.stale, staleReason(parallel.path, locale, evidence))
    const notes = notesOf(article).filter(({kind}) => kind === 'stele').length
    return {
      locale,
      findings,
      reasons: [
        ...(all > 0 ? [{code: 'error-findings' as const, count: all}] : []),
        ...(notes > 0 ? [{code: 'notes' as const, count: notes}] : []),
        ...stale.reasons,
        ...provisional.reasons
      ],
      notices: [...stale.notices, ...provisional.notices]
    }
  })
}

/** Held back for a reason that somebody has to mend; a language that nobody has written yet is none. */
export function isRefused({reasons}: Pick<Verdict, 'reasons'>): boolean {
  return reasons.some(({code}) => code !== 'missing-language')
}

function judged(policy: 'refuse' | 'notice' | 'allow', reason: Reason | undefined) {
  return {
    reasons: reason && policy === 'refuse' ? [reason] : [],
    notices: reason && policy === 'notice' ? [reason] : []
  }
}

function staleReason(path: string, locale: Locale, {stale}: Evidence): Reason | undefined {
  const entries = stale.filter(entry => entry.path === path && entry.locale === locale)
  const count = entries.reduce((sum, entry) => sum + entry.count, 0)
  return count > 0 ? {code: 'stale', count} : undefined
}

/** The names of provisional concepts in a version, in the order of their first place. */
function provisionalReason({articles}: ParallelText, locale: Locale, {finder}: Evidence): Reason | undefined {
  const segments = articles.get(locale)?.blocks.flatMap(block => block.segments) ?? []
  const matches = segments.flatMap(({text}) => finder.find(text, locale))
  const names = new Map<Concept, string>()
  for (const {concept, term} of matches)
    if (concept.state === 'provisional' && !names.has(concept)) names.set(concept, term.text)
  return names.size > 0 ? {code: 'provisional', names: [...names.values()]} : undefined
}
