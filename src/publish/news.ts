import {toMarkdown} from '../formats/markdown.ts'
import type {Translate} from '../messages/index.ts'
import type {Locale} from '../model/index.ts'
import type {Last} from './last.ts'
import {languageName} from './names.ts'
import type {ManifestArticle, ManifestVersion} from './release.ts'
import {isUnseen} from './verdict.ts'

/** What the notes of a language are written with. */
export interface NewsContext {
  readonly t: Translate
  readonly locale: {readonly id: Locale; readonly tag: string}
  readonly last: Last | undefined
  /** BCP 47 tag of a locale. */
  tagOf(locale: Locale): string
}

/** Release notes of a language as Markdown: pages that are new, changed, moved, withdrawn since the last release, and what stands in for others. */
export function news(articles: readonly ManifestArticle[], {t, locale, last, tagOf}: NewsContext): string {
  const own = articles.flatMap(({path, versions}) =>
    versions
      // Nobody reads a page that the builder leaves out.
      .filter(version => version.locale === locale.id && !version.notices.some(isUnseen))
      .map(version => ({path, version}))
  )
  const standing = own.filter(({version}) => version.file !== null && version.fallback?.kind !== 'source')
  const before = (path: string) => last?.entry(path, locale.id)
  const name = (path: string, {title}: {title: string}) => title || path
  const fresh = standing.filter(({path}) => !before(path))
  const paths = new Set(standing.map(({path}) => path))
  const gone = (last?.entries ?? []).filter(entry => entry.locale === locale.id && !paths.has(entry.path))
  // A page that went to another place is neither new nor gone to those who read it.
  const goneTitles = single(gone.map(({title}) => title))
  const moved = new Set([...single(fresh.map(({version}) => version.title))].filter(title => goneTitles.has(title)))
  const named = (pages: typeof standing) => pages.map(({path, version}) => name(path, version))
  const lists: [string, string[]][] = [
    ['new', named(fresh.filter(({version}) => !moved.has(version.title)))],
    [
      'changed',
      named(
        standing.filter(({path, version: {file, fallback}}) => {
          const entry = before(path)
          return entry && !fallback && entry.file.sha256 !== file?.sha256
        })
      )
    ],
    ['moved', [...moved]],
    ['withdrawn', gone.filter(({title}) => !moved.has(title)).map(entry => name(entry.path, entry))],
    ['standIns', own.flatMap(({path, version}) => standIn(path, version))]
  ]
  const blocks = lists.flatMap(([key, items]) =>
    items.length === 0 ? [] : [heading(2, t(`furniture.news.${key}`)), list(items)]
  )
  const nothing = t('furniture.news.nothing')
  return `${[heading(1, t('furniture.news.title')), ...(blocks.length > 0 ? blocks : [text(nothing)])].join('\n\n')}\n`

  function standIn(path: string, version: ManifestVersion): string[] {
    if (version.fallback?.kind === 'last') return [t('furniture.news.last', {title: name(path, version)})]
    if (version.fallback?.kind !== 'source') return []
    const language = languageName(tagOf(version.fallback.locale), locale.tag)
    return [t('furniture.news.source', {title: name(path, version), language})]
  }
}

/** Titles that only one page has. */
function single(titles: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set(titles.filter(title => seen.size === seen.add(title).size))
  return new Set(titles.filter(title => title !== '' && !twice.has(title)))
}

function heading(depth: 1 | 2, value: string): string {
  return toMarkdown([{type: 'heading', depth, children: [{type: 'text', value}]}])
}

function text(value: string): string {
  return toMarkdown([{type: 'paragraph', children: [{type: 'text', value}]}])
}

function list(items: readonly string[]): string {
  return items.map(item => `- ${text(item.replace(/\s+/g, ' ').trim())}`).join('\n')
}
