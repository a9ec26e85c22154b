import {createTranslator, type Translate} from '../messages/index.ts'
import type {Article, Config, Language, Locale, ParallelText, Report, Termbase} from '../model/index.ts'
import {compileTerms, type TermFinder} from '../terms/index.ts'
import {addressBook} from './addresses.ts'
import {digest, sha256} from './digest.ts'
import {type LinkContext, releaseFile, relink} from './links.ts'
import {serializeManifest} from './manifest.ts'
import {page} from './page.ts'
import type {Manifest, ManifestVersion, Release, ReleaseFile} from './release.ts'
import {countFindings, isRefused, judge, type Stale, type Verdict} from './verdict.ts'

/** What a release is made with besides texts and findings. */
export interface PublishOptions {
  readonly config: Config
  readonly termbase: Termbase
  /** Made of the termbase when left out. */
  readonly finder?: TermFinder
  /** The glossary as it is on disk; empty when there is none. */
  readonly glossary: string
  /** Versions behind their source, as `sync` knows them. */
  readonly stale?: readonly Stale[]
  /** Stele's version. */
  readonly version: string
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
}

interface Judged {
  readonly parallel: ParallelText
  readonly verdicts: readonly Verdict[]
}

/**
 * The files of a release and its manifest, by the policy of the configuration. The same input gives the same bytes: no
 * clock, articles sorted by path, versions in the order of the locales.
 */
export function publish(parallels: readonly ParallelText[], report: Report, options: PublishOptions): Release {
  const {config, termbase, stale = []} = options
  const finder = options.finder ?? compileTerms(termbase)
  const findings = countFindings(report)
  const sorted = [...parallels].sort((a, b) => (a.path < b.path ? -1 : 1))
  const judged = sorted.map(parallel => ({
    parallel,
    verdicts: judge(parallel, {config, finder, findings, stale})
  }))
  const links = linkContext(judged, config)
  const translate = translators()
  const entries = judged.map(({parallel, verdicts}) => ({
    path: parallel.path,
    source: parallel.source,
    versions: verdicts.map(verdict => publishVersion({parallel, verdicts}, verdict, {config, links, translate}))
  }))
  const versions = entries.flatMap(entry => entry.versions)
  const manifest: Manifest = {
    formatVersion: 1,
    generator: {name: 'stele', version: options.version},
    revision: options.revision,
    glossary: {file: config.glossary, sha256: options.glossary === '' ? null : sha256(options.glossary)},
    policy: config.release,
    counts: {
      articles: entries.length,
      published: versions.filter(({entry}) => entry.state === 'published').length,
      held: versions.filter(({entry}) => entry.state === 'held').length,
      refused: versions.filter(({entry}) => isRefused(entry)).length
    },
    articles: entries.map(entry => ({...entry, versions: entry.versions.map(version => version.entry)}))
  }
  const files = versions.flatMap(({file}) => file ?? [])
  const all = [...files, {path: 'manifest.json', content: serializeManifest(manifest)}]
  return {files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), manifest}
}

interface VersionContext {
  readonly config: Config
  readonly links: LinkContext
  readonly translate: (locale: Locale) => Translate
}

function publishVersion({parallel, verdicts}: Judged, verdict: Verdict, {config, links, translate}: VersionContext) {
  const {locale, findings, reasons} = verdict
  const article = parallel.articles.get(locale)
  const settings = config.locales.find(({id}) => id === locale)!
  const isPublished = article !== undefined && reasons.length === 0
  const {changes, notices: linkNotices} = isPublished ? relink(article, links) : {changes: [], notices: []}
  const notices = [...verdict.notices, ...linkNotices]
  const published = new Set(verdicts.flatMap(other => (other.reasons.length === 0 ? other.locale : [])))
  const others = config.locales.filter(({id}) => id !== locale && published.has(id))
  const file: ReleaseFile | undefined = isPublished
    ? {
        path: releaseFile(parallel.path, locale, article.file),
        content: page(article, {
          t: translate(settings.tag),
          locale: settings,
          others,
          changes,
          notices,
          fileOf: id => releaseFile(parallel.path, id, parallel.articles.get(id)?.file)
        })
      }
    : undefined
  const entry: ManifestVersion = {
    locale,
    tag: settings.tag,
    state: file ? 'published' : 'held',
    file: file ? digest(file.path, file.content) : null,
    content: article ? digest(article.file, article.text) : null,
    sourceSha256: sha256(parallel.articles.get(parallel.source)?.text ?? ''),
    findings,
    reasons,
    notices
  }
  return {entry, file}
}

function linkContext(judged: readonly Judged[], config: Config): LinkContext {
  const articles: Article[] = judged.flatMap(({parallel}) => [...parallel.articles.values()])
  const published = new Set(
    judged.flatMap(({parallel, verdicts}) =>
      verdicts.flatMap(({locale, reasons}) => (reasons.length === 0 ? releaseFile(parallel.path, locale) : []))
    )
  )
  const sources = new Map(judged.map(({parallel}) => [parallel.path, parallel.source]))
  return {
    addresses: addressBook(articles, config),
    isPublished: (path, locale) => published.has(releaseFile(path, locale)),
    sourceOf: path => sources.get(path) ?? config.sourceLanguage
  }
}

/** One translator a language; a language without messages of its own has English furniture. */
function translators(): (tag: string) => Translate {
  const made = new Map<Language, Translate>()
  return tag => {
    const language = /^(?:zh|ja)(?=-|$)/i.exec(tag)?.[0]
    const lang: Language = language === 'zh' || language === 'ja' ? language : 'en'
    const known = made.get(lang) ?? createTranslator(lang)
    made.set(lang, known)
    return known
  }
}
