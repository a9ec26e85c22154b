import {createTranslator, type Translate} from '../messages/index.ts'
import type {Config, Language, Locale, Report} from '../model/index.ts'
import {addressBook} from './addresses.ts'
import {archive} from './archive.ts'
import {type Charges, chargesOf} from './charges.ts'
import {TARGETS} from './data/targets.ts'
import {type Decision, decide} from './decide.ts'
import {digest, sha256, sumsOf} from './digest.ts'
import type {Draft} from './draft.ts'
import {isText} from './front.ts'
import {type Anchors, anchorsOf, isTitle} from './headings.ts'
import type {Last} from './last.ts'
import {type LinkContext, relink} from './links.ts'
import {serializeManifest} from './manifest.ts'
import {news} from './news.ts'
import {page} from './page.ts'
import type {Digest, Manifest, ManifestVersion, Release, ReleaseFile} from './release.ts'
import {isRefused} from './verdict.ts'

export {type Draft, draft} from './draft.ts'
export {type Last, readLast} from './last.ts'
export type * from './release.ts'

/** What a release is made with besides its articles. */
export interface PublishOptions {
  readonly config: Config
  /** The glossary as it is on disk; empty when there is none. */
  readonly glossary: string
  /** The release before this one, where the caller knows it. */
  readonly last?: Last | undefined
  /** Stele's version. */
  readonly version: string
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
  /** Seconds since 1970 that archived files bear (`SOURCE_DATE_EPOCH`). */
  readonly time: number
}

/** An article and what becomes of its versions. */
interface Decided {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
}

/**
 * The files of a release and its manifest, by the policy of the configuration. The same input gives the same bytes: no
 * clock, articles sorted by path, versions in the order of the locales.
 */
export function publish(drafts: readonly Draft[], report: Report, options: PublishOptions): Release {
  const {config, last} = options
  const sorted = [...drafts].sort((a, b) => (a.path < b.path ? -1 : 1))
  const charges = chargesOf(report, sorted)
  const decided = sorted.map(draft => ({draft, decisions: decide(draft, {config, last, charges})}))
  const context = {config, charges, translate: translators(), ...linkContext(decided, config)}
  const entries = decided.map(({draft, decisions}) => ({
    path: draft.path,
    source: draft.source,
    versions: decisions.map(decision => publishVersion({draft, decisions}, decision, context))
  }))
  const articles = entries.map(({versions, ...entry}) => ({...entry, versions: versions.map(({entry}) => entry)}))
  const pages = entries.flatMap(({versions}) =>
    versions.flatMap(({file, entry}) => (file ? {...file, locale: entry.locale} : []))
  )
  const extra = config.locales.flatMap(({id, tag, folder}): ReleaseFile[] => {
    const own = byPath(pages.filter(({locale}) => locale === id))
    const tagOf = (locale: Locale) => config.locales.find(one => one.id === locale)?.tag ?? locale
    const notes = news(articles, {t: context.translate(tag), locale: {id, tag}, last, tagOf})
    return [
      {path: `notes/${folder}.md`, content: notes},
      {path: `${folder}.tar.gz`, content: archive(own, options.time)}
    ]
  })
  const files = byPath([...pages.map(({path, content}) => ({path, content})), ...extra])
  const manifest = manifestOf(articles, files.map(digest), options)
  const manifestFile = {path: 'manifest.json', content: serializeManifest(manifest)}
  const sums = {path: 'SHA256SUMS', content: sumsOf([...manifest.files, digest(manifestFile)])}
  return {files: byPath([...files, manifestFile, sums]), manifest}
}

function byPath<File extends {readonly path: string}>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function manifestOf(articles: Manifest['articles'], files: readonly Digest[], options: PublishOptions): Manifest {
  const {config, glossary, version, revision} = options
  const versions = articles.flatMap(({path, versions}) => versions.map(one => ({path, ...one})))
  const inState = (state: ManifestVersion['state']) => versions.filter(one => one.state === state).length
  return {
    formatVersion: 2,
    generator: {name: 'stele', version},
    revision,
    glossary: {file: config.glossary, sha256: glossary === '' ? null : sha256(glossary)},
    policy: config.release,
    counts: {
      articles: articles.length,
      published: inState('published'),
      fallback: inState('fallback'),
      held: inState('held'),
      refused: versions.filter(isRefused).length,
      missing: versions.filter(({content}) => content === null).length
    },
    fallbacks: versions.flatMap(({path, locale, fallback}) => (fallback ? {path, for: locale, ...fallback} : [])),
    articles,
    files
  }
}

interface VersionContext {
  readonly config: Config
  readonly translate: (tag: string) => Translate
  readonly charges: Charges
  readonly links: LinkContext
  readonly anchors: (draft: Draft, locale: Locale) => Anchors | undefined
}

function publishVersion({draft, decisions}: Decided, decision: Decision, context: VersionContext) {
  const {config, links, anchors, translate} = context
  const {locale, state, version, kept, file: path, fallback, reasons} = decision
  const settings = config.locales.find(({id}) => id === locale)!
  const relinked = version && relink(version, {path: draft.path, locale}, links)
  const notices = [...decision.notices, ...(relinked?.notices ?? [])]
  const others = config.locales.flatMap(({id, tag}) => {
    const other = decisions.find(one => one.locale === id && one.state !== 'held' && one.fallback?.kind !== 'source')
    return other?.file !== undefined && id !== locale ? [{tag, file: other.file}] : []
  })
  const changes = [...(relinked?.changes ?? []), ...(version ? (anchors(draft, version.locale)?.changes ?? []) : [])]
  const content =
    version && path !== undefined
      ? page(version, {
          config,
          t: translate(settings.tag),
          locale: settings,
          place: {path: draft.path, locale, file: path},
          others,
          changes,
          notices
        })
      : kept
  const file = path !== undefined && content !== undefined ? {path, content} : undefined
  const own = draft.versions.find(one => one.locale === locale)
  const source = draft.versions.find(one => one.locale === draft.source)
  const entry: ManifestVersion = {
    locale,
    tag: settings.tag,
    state,
    title: titleOf(version ?? (state === 'fallback' ? own : undefined)),
    file: file ? digest(file) : null,
    fallback: fallback ?? null,
    content: own ? digest({path: own.file, content: own.text}) : null,
    sourceSha256: sha256(source?.text ?? ''),
    findings: context.charges(draft.path, locale).findings,
    reasons,
    notices
  }
  return {entry, file}
}

/** The title of a version: of its front matter, else the heading it opens with. */
export function titleOf(version: Draft['versions'][number] | undefined): string {
  const title = version?.data.title
  return isText(title) ? title : (version?.headings.find(isTitle)?.text ?? '')
}

function linkContext(decided: readonly Decided[], config: Config): Pick<VersionContext, 'links' | 'anchors'> {
  const shape = TARGETS[config.release.target]
  const byPath = new Map(decided.map(one => [one.draft.path, one]))
  const at = (path: string, locale: Locale) => byPath.get(path)?.decisions.find(one => one.locale === locale)
  const known = new Map<string, Anchors>()
  const anchors = (draft: Draft, locale: Locale) => {
    const version = draft.versions.find(one => one.locale === locale)
    if (!version) return undefined
    const key = `${locale}:${draft.path}`
    const found =
      known.get(key) ??
      anchorsOf(
        version,
        draft.versions.find(one => one.locale === draft.source),
        shape
      )
    known.set(key, found)
    return found
  }
  const links: LinkContext = {
    config,
    addresses: addressBook(
      decided.flatMap(({draft}) => draft.versions.map(version => ({...version, path: draft.path}))),
      config
    ),
    fileAt: (path, locale) => at(path, locale)?.file,
    isPublished: (path, locale) => at(path, locale)?.state === 'published',
    sourceOf: path => byPath.get(path)?.draft.source ?? config.sourceLanguage,
    idAt: (path, locale, id) => {
      const found = byPath.get(path)
      return found && anchors(found.draft, locale)?.renamed.get(id)
    }
  }
  return {links, anchors}
}

/** One translator a language; a language without messages of its own has English furniture. */
export function translators(): (tag: string) => Translate {
  const made = new Map<Language, Translate>()
  return tag => {
    const language = /^(?:zh|ja)(?=-|$)/i.exec(tag)?.[0]
    const lang: Language = language === 'zh' || language === 'ja' ? language : 'en'
    const known = made.get(lang) ?? createTranslator(lang)
    made.set(lang, known)
    return known
  }
}
