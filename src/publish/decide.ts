import type {Config, Locale} from '../model/index.ts'
import type {Charges} from './charges.ts'
import type {TargetShape} from './data/targets.ts'
import type {Draft} from './draft.ts'
import {keptText, type Last, type LastEntry} from './last.ts'
import {readName, releaseFile} from './place.ts'
import type {FallbackKind, Reason} from './release.ts'
import {isUnready, judge, type Verdict} from './verdict.ts'
import type {VersionDraft} from './version-draft.ts'

/** What a place of the release holds. */
export interface Decision {
  readonly locale: Locale
  readonly state: 'published' | 'fallback' | 'held'
  /** What is written there; undefined when nothing is. Of a page of the last release what is known of it, where the target needs that. */
  readonly version?: VersionDraft
  /** A page of the last release, as it was. */
  readonly kept?: LastEntry
  readonly fallback?: FallbackKind
  /** The file in the release; undefined when nothing stands there. */
  readonly file?: string
  readonly reasons: readonly Reason[]
  readonly notices: readonly Reason[]
}

/** An article and what becomes of its versions. */
export interface Decided {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
}

/** What a decision is made by. */
export interface DecideOptions {
  readonly config: Config
  readonly shape: TargetShape
  readonly last: Last | undefined
  readonly charges: Charges
}

/** Decides what becomes of every version of an article: published, replaced by the policy's fallback, or left out. */
export function decide(draft: Draft, {config, shape, last, charges}: DecideOptions): Decision[] {
  const {release, locales} = config
  const {isLeavingDraftsOut} = shape
  const verdicts = judge(draft, {locales: locales.map(({id}) => id), policy: release, charges, isLeavingDraftsOut})
  const versions = new Map(draft.versions.map(version => [version.locale, version]))
  const source = verdicts.find(({locale}) => locale === draft.source)
  const shown = source?.reasons.length === 0 ? versions.get(draft.source) : undefined
  return verdicts.map(verdict => {
    const {locale, reasons} = verdict
    const version = versions.get(locale)
    if (version && reasons.length === 0) {
      const file = releaseFile(draft.path, locale, {config, shape, file: version.file})
      return {...verdict, state: 'published', version, file, notices: [...verdict.notices, ...renamed(draft, shape)]}
    }
    for (const kind of release.fallback) {
      const found = kind === 'omit' ? undefined : FALLBACKS[kind](verdict, {draft, config, shape, last, shown})
      if (found) return {...verdict, state: 'fallback', ...found}
      if (kind === 'omit') break
    }
    return {...verdict, state: 'held'}
  })
}

/** Tells a name that the builder cannot read as it is. */
function renamed({path}: Draft, shape: TargetShape): Reason[] {
  const name = readName(path, shape)
  return name === path ? [] : [{code: 'name-changed', name}]
}

interface Surroundings {
  readonly draft: Draft
  readonly config: Config
  readonly shape: TargetShape
  readonly last: Last | undefined
  /** The source, when it is published. */
  readonly shown: VersionDraft | undefined
}

type Find = (
  verdict: Verdict,
  surroundings: Surroundings
) => Pick<Decision, 'version' | 'kept' | 'fallback' | 'file'> | undefined

const FALLBACKS: Readonly<Record<'source' | 'last', Find>> = {
  source: ({locale}, {draft, config, shape, shown}) =>
    shown && locale !== draft.source
      ? {
          version: shown,
          file: releaseFile(draft.path, locale, {config, shape, file: shown.file}),
          fallback: {kind: 'source', locale: draft.source}
        }
      : undefined,
  last: ({locale, reasons}, {draft, last}) => {
    // What somebody took out of the project, or made a draft again, does not come back by itself.
    const isThere = !reasons.some(isUnready) && draft.files.some(file => file.locale === locale)
    const entry = isThere ? last?.entry(draft.path, locale) : undefined
    if (!entry || keptText(last, entry) === undefined) return undefined
    return {kept: entry, file: entry.file.path, fallback: {kind: 'last', revision: entry.revision}}
  }
}
