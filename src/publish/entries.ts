import {createTranslator, type Translate} from '../messages/index.ts'
import type {Language} from '../model/index.ts'
import type {Asset} from './assets.ts'
import type {TextOf} from './checked-text.ts'
import type {Decision} from './decide.ts'
import {digest} from './digest.ts'
import {foreignTo} from './foreign.ts'
import {isText} from './front.ts'
import {isTitle} from './headings.ts'
import type {LastEntry} from './last.ts'
import {relink} from './links.ts'
import type {PageContext} from './page-context.ts'
import {type Decided, type Plan, versionIn} from './plan.ts'
import type {ManifestVersion, Reason} from './release.ts'
import {relinkHtml} from './relink-html.ts'
import {relinkImports} from './relink-imports.ts'
import type {VersionDraft} from './version-draft.ts'

/** A version as the manifest has it, and its page; no page where nothing stands. */
export interface Entry {
  readonly entry: ManifestVersion
  readonly file: {readonly path: string; readonly content: string} | undefined
  /** The files that go with it. */
  readonly assets: readonly Asset[]
}

/** Makes the text of a page. */
export type WritePage = (version: VersionDraft, context: PageContext) => string

/** What versions are written with. */
export interface EntryOptions {
  readonly plan: Plan
  readonly translate: (tag: string) => Translate
  readonly textOf: TextOf
  /** The text of a page of the last release. */
  readonly keptText: (entry: LastEntry) => string
  readonly write: WritePage
}

/** Writes one version of an article as it was decided. */
export function entryOf({draft, decisions}: Decided, decision: Decision, options: EntryOptions): Entry {
  const {plan, translate, textOf, keptText, write} = options
  const {config, shape, links, anchors, charges} = plan
  const {locale, state, version, kept, file: path, fallback, reasons} = decision
  const settings = config.locales.find(({id}) => id === locale)!
  const relinked = version
    ? [relink, relinkHtml, relinkImports].map(lead => lead(version, {path: draft.path, locale}, links))
    : []
  const foreign = version ? foreignTo(shape, version) : []
  const notices = [
    ...decision.notices,
    ...unseen(version, plan),
    ...foreign,
    ...relinked.flatMap(({notices}) => notices)
  ]
  const changes = [
    ...relinked.flatMap(({changes}) => changes),
    ...(version ? (anchors(draft, version.locale)?.changes ?? []) : [])
  ]
  const page = () =>
    version && path !== undefined
      ? write(version, {
          config,
          shape,
          t: translate(settings.tag),
          locale: settings,
          place: {path: draft.path, locale, file: path},
          text: textOf(version),
          others: othersOf(decisions, decision, plan),
          changes,
          notices
        })
      : undefined
  const content = kept ? keptText(kept) : page()
  const file = path !== undefined && content !== undefined ? {path, content} : undefined
  const own = versionIn(draft, locale)
  const assets = kept
    ? kept.assets
    : file
      ? [...new Map(relinked.flatMap(({assets}) => assets.map(one => [one.path, one]))).values()]
      : []
  const entry: ManifestVersion = {
    locale,
    tag: settings.tag,
    state,
    title: kept?.title ?? titleOf(version),
    file: file ? digest(file) : null,
    fallback: fallback ?? null,
    content: own ? {path: own.file, ...own.content} : null,
    sourceSha256: (versionIn(draft, draft.source)?.content ?? NOTHING).sha256,
    findings: charges(draft.path, locale).findings,
    assets: assets.map(({path, sha256, size}) => ({path, sha256, size})),
    reasons,
    notices
  }
  return {entry, file, assets}
}

/** The digest of a source that is not there. */
const NOTHING = digest({path: '', content: ''})

/** Tells a page that the builder itself leaves out. */
function unseen(version: VersionDraft | undefined, {shape}: Plan): Reason[] {
  return shape.isLeavingDraftsOut && version?.data.draft === true ? [{code: 'marked-draft'}] : []
}

/** Where the article stands in its other languages; what only stands in for a language is none. */
function othersOf(decisions: readonly Decision[], {locale}: Decision, {config}: Plan): PageContext['others'] {
  return config.locales.flatMap(({id, tag}) => {
    const other = decisions.find(one => one.locale === id && one.state !== 'held' && one.fallback?.kind !== 'source')
    return other?.file !== undefined && id !== locale ? [{tag, file: other.file}] : []
  })
}

/** The title of a version: of its front matter, else the heading it opens with. */
export function titleOf(version: VersionDraft | undefined): string {
  const title = version?.data.title
  return isText(title) ? title : (version?.headings.find(isTitle)?.text ?? '')
}

/** One translator a language; a language without messages of its own has English furniture. */
export function translators(): (tag: string) => Translate {
  const made = new Map<Language, Translate>()
  return tag => {
    const lang = languageOf(tag)
    const known = made.get(lang) ?? createTranslator(lang)
    made.set(lang, known)
    return known
  }
}

/** The language of the furniture for readers of a locale. */
function languageOf(tag: string): Language {
  const language = /^(?:zh|ja)(?=-|$)/i.exec(tag)?.[0].toLowerCase()
  return language === 'zh' || language === 'ja' ? language : 'en'
}
