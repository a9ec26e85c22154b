import type {Config, Locale, Report} from '../model/index.ts'
import {addressBook} from './addresses.ts'
import {type Anchors, anchorsOf} from './anchors.ts'
import type {AssetBook} from './assets.ts'
import {type Charges, chargesOf} from './charges.ts'
import {withoutClashes} from './clashes.ts'
import type {TargetShape} from './data/targets.ts'
import {type Decided, type Decision, decide} from './decide.ts'
import type {Draft} from './draft.ts'
import type {Last} from './last.ts'
import type {LinkContext} from './link-context.ts'
import {pageAddress} from './place.ts'
import {slugAt} from './slug-at.ts'
import {isRefused} from './verdict.ts'
import type {VersionDraft} from './version-draft.ts'

export type {Decided} from './decide.ts'

/** What becomes of every version, and where links and ids lead, before anything is written. */
export interface Plan {
  readonly config: Config
  readonly shape: TargetShape
  /** Sorted by path; decisions in the order of the locales. */
  readonly decided: readonly Decided[]
  readonly charges: Charges
  readonly links: LinkContext
  readonly anchors: (draft: Draft, locale: Locale) => Anchors | undefined
}

/** What a plan is made by besides the articles. */
export interface PlanOptions {
  readonly config: Config
  readonly shape: TargetShape
  readonly last: Last | undefined
  /** Files that go with pages. */
  readonly assets?: AssetBook
}

/** Decides about every version of every article by the policy of the configuration. */
export function plan(drafts: readonly Draft[], report: Report, {config, shape, last, assets}: PlanOptions): Plan {
  const sorted = [...drafts].sort((a, b) => (a.path < b.path ? -1 : 1))
  const charges = chargesOf(report, sorted)
  const wanted = sorted.map(draft => ({draft, decisions: decide(draft, {config, shape, last, charges})}))
  const decided = withoutClashes(wanted, {config, shape})
  const anchors = anchorBook(shape)
  const places = decided.flatMap(({draft}) => draft.versions.map(version => ({...version, path: draft.path})))
  const byPath = new Map(decided.map(one => [one.draft.path, one]))
  const at = (path: string, locale: Locale) => byPath.get(path)?.decisions.find(one => one.locale === locale)
  const links: LinkContext = {
    config,
    shape,
    addresses: addressBook(places, config),
    assets,
    fileAt: (path, locale) => at(path, locale)?.file,
    addressAt: (path, locale) =>
      pageAddress(path, locale, {
        config,
        shape,
        slug: slugAt({path, locale}, at(path, locale)?.version, {config, shape})
      }),
    isPublished: (path, locale) => at(path, locale)?.state === 'published',
    isLeftOut: (path, locale) => isLeftOut(at(path, locale), shape),
    sourceOf: path => byPath.get(path)?.draft.source ?? config.sourceLanguage,
    idAt: (path, locale, id) => {
      const found = byPath.get(path)
      return found && anchors(found.draft, locale)?.renamed.get(id)
    },
    hasPlace: (path, locale, id) => {
      const found = byPath.get(path)
      const decision = at(path, locale)
      // What stands in from the last release is not known.
      if (!found || !decision?.version || decision.kept) return undefined
      return anchors(found.draft, decision.version.locale)?.has(id)
    }
  }
  return {config, shape, decided, charges, links, anchors}
}

function isLeftOut(decision: Decision | undefined, {isLeavingDraftsOut, isReadingMdx}: TargetShape): boolean {
  if (isLeavingDraftsOut && decision?.version?.data.draft === true) return true
  return !isReadingMdx && decision?.file?.endsWith('.mdx') === true
}

/** How many versions the policy refuses. */
export function refusedBy({decided}: Plan): number {
  return decided.flatMap(({decisions}) => decisions.filter(isRefused)).length
}

/** The version of an article in a language. */
export function versionIn({versions}: Draft, locale: Locale): VersionDraft | undefined {
  return versions.find(one => one.locale === locale)
}

/** Ids of headings, worked out once a version. */
function anchorBook(shape: TargetShape): Plan['anchors'] {
  const known = new Map<string, Anchors>()
  return (draft, locale) => {
    const version = versionIn(draft, locale)
    if (!version) return undefined
    const key = `${locale}:${draft.path}`
    const found = known.get(key) ?? anchorsOf(version, versionIn(draft, draft.source), shape)
    known.set(key, found)
    return found
  }
}
