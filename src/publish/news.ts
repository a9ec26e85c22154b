import {toMarkdown} from '../formats/markdown.ts'
import type {Translate} from '../messages/index.ts'
import type {Locale} from '../model/index.ts'
import type {Last} from './last.ts'
import {languageName} from './names.ts'
import type {ManifestArticle, ManifestVersion} from './release.ts'

/** What the notes of a language are written with. */
export interface NewsContext {
  readonly t: Translate
  readonly locale: {readonly id: Locale; readonly tag: string}
  readonly last: Last | undefined
  /** BCP 47 tag of a locale. */
  tagOf(locale: Locale): string
}

/** Release notes of a language as Markdown: pages that are new, changed, withdrawn since the last release, and what stands in for others. */
export function news(articles: readonly ManifestArticle[], {t, locale, last, tagOf}: NewsContext): string {
  const own = articles.flatMap(({path, versions}) =>
    versions.filter(version => version.locale === locale.id).map(version => ({path, version}))
  )
  const standing = own.filter(({version}) => version.file !== null && version.fallback?.kind !== 'source')
  const before = (path: string) => last?.entry(path, locale.id)
  const name = (path: string, {title}: {title: string}) => title || path
  const lists: [string, string[]][] = [
    ['new', standing.filter(({path}) => !before(path)).map(({path, version}) => name(path, version))],
    [
      'changed',
      standing
        .filter(({path, version}) => before(path) && before(path)?.file.sha256 !== version.file?.sha256)
        .map(({path, version}) => name(path, version))
    ],
    [
      'withdrawn',
      (last?.entries ?? [])
        .filter(entry => entry.locale === locale.id && !standing.some(({path}) => path === entry.path))
        .map(entry => name(entry.path, entry))
    ],
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

function heading(depth: 1 | 2, value: string): string {
  return toMarkdown([{type: 'heading', depth, children: [{type: 'text', value}]}])
}

function text(value: string): string {
  return toMarkdown([{type: 'paragraph', children: [{type: 'text', value}]}])
}

function list(items: readonly string[]): string {
  return items.map(item => `- ${text(item.replace(/\s+/g, ' ').trim())}`).join('\n')
}
