import type {Fault, Locale, ReleasePolicy, Treatment} from '../model/index.ts'
import type {Charges} from './charges.ts'
import type {Draft} from './draft.ts'
import type {Reason} from './release.ts'
import type {VersionDraft} from './version-draft.ts'

/** What the policy says of one version of an article. */
export interface Verdict {
  readonly locale: Locale
  /** Not empty: the version is held back. */
  readonly reasons: readonly Reason[]
  readonly notices: readonly Reason[]
}

/** What a verdict is made by. */
export interface Court {
  readonly locales: readonly Locale[]
  readonly policy: ReleasePolicy
  readonly charges: Charges
  /** The builder itself leaves out what its author marked as a draft. */
  readonly isLeavingDraftsOut?: boolean | undefined
}

/**
 * Judges every configured version of an article by the policy. An error holds back the version that is to blame; one in the source
 * holds back all of them, since they say what it says.
 */
export function judge(draft: Draft, {locales, policy, charges, isLeavingDraftsOut}: Court): Verdict[] {
  const errorsOf = (locale: Locale) => charges(draft.path, locale).errors
  const inSource = errorsOf(draft.source)
  return locales.map(locale => {
    const version = draft.versions.find(one => one.locale === locale)
    if (!version) return {locale, notices: [], reasons: [absence(draft, locale)]}
    const unready = isLeavingDraftsOut ? undefined : unreadiness(draft, version)
    if (unready) return {locale, notices: [], reasons: [unready]}
    const faults = FAULTS.map(([fault, reasonOf]) => ({
      reason: reasonOf(version, errorsOf(locale)),
      treatment: policy.faults[fault]
    }))
    const reason =
      locale !== draft.source && inSource > 0 ? ({code: 'source-errors', count: inSource} as const) : undefined
    const all = [{reason, treatment: policy.faults.error}, ...faults]
    return {locale, reasons: treated(all, 'refuse'), notices: treated(all, 'notice')}
  })
}

/** Held back for a reason that somebody has to mend; a language that nobody has written yet, and a draft, are none. */
export function isRefused({reasons}: Pick<Verdict, 'reasons'>): boolean {
  return reasons.some(({code}) => code !== 'missing-language' && !isUnready({code}))
}

/** Its author does not want it to be read yet. */
export function isUnready({code}: {readonly code: string}): boolean {
  return code === 'marked-draft' || code === 'source-draft'
}

/** What a notice tells of a page that is in the release, but that the builder shows nobody. */
export function isUnseen({code}: {readonly code: string}): boolean {
  return isUnready({code}) || code === 'mdx-unread'
}

/** `draft: true` in a front matter; that of the source speaks for all versions. */
function unreadiness({source, versions}: Draft, version: VersionDraft): Reason | undefined {
  if (version.data.draft === true) return {code: 'marked-draft'}
  return versions.find(({locale}) => locale === source)?.data.draft === true ? {code: 'source-draft'} : undefined
}

/** A version that nobody has written yet, or one that could not be parsed. */
function absence({files}: Draft, locale: Locale): Reason {
  return files.some(one => one.locale === locale) ? {code: 'unreadable'} : {code: 'missing-language', locale}
}

type ReasonOf = (version: VersionDraft, errors: number) => Reason | undefined

const counted =
  (
    code: 'error-findings' | 'stale' | 'unreviewed' | 'machine-drafts' | 'notes',
    of: (version: VersionDraft, errors: number) => number
  ): ReasonOf =>
  (version, errors) => {
    const count = of(version, errors)
    return count > 0 ? {code, count} : undefined
  }

/** The faults in the order they are told. */
const FAULTS: readonly (readonly [Fault, ReasonOf])[] = [
  ['error', counted('error-findings', (_, errors) => errors)],
  ['note', counted('notes', ({evidence}) => evidence.notes)],
  ['stale', counted('stale', ({evidence}) => evidence.stale)],
  ['unreviewed', counted('unreviewed', ({evidence}) => evidence.unreviewed)],
  ['draft', counted('machine-drafts', ({evidence}) => evidence.drafts)],
  [
    'provisional',
    ({evidence: {provisional}}) => (provisional.length > 0 ? {code: 'provisional', names: provisional} : undefined)
  ]
]

function treated(faults: readonly {reason: Reason | undefined; treatment: Treatment}[], wanted: Treatment): Reason[] {
  return faults.flatMap(({reason, treatment}) => (reason && treatment === wanted ? [reason] : []))
}
