import {serializeFrontMatter} from '../formats/front-matter.ts'
import {toMarkdown} from '../formats/markdown.ts'
import type {Translate} from '../messages/index.ts'
import type {Article, Locale, LocaleConfig} from '../model/index.ts'
import {tree} from '../parse/tree.ts'
import {wayTo} from './addresses.ts'
import {longDate} from './dates.ts'
import type {Change} from './links.ts'
import {nameOf} from './names.ts'
import {notesOf} from './notes.ts'
import type {Reason} from './release.ts'

/** What a page is made with besides its article. */
export interface PageContext {
  readonly t: Translate
  readonly locale: LocaleConfig
  /** The other locales the article is published in. */
  readonly others: readonly LocaleConfig[]
  readonly changes: readonly Change[]
  readonly notices: readonly Reason[]
  /** The file of a version in the release. */
  fileOf(locale: Locale): string
}

/**
 * The Markdown of a released page: front matter for site builders; title, date and source for readers; the text; the way
 * to the other languages.
 */
export function page(article: Article, context: PageContext): string {
  const {format, end} = article.frontMatter
  const front = format === 'yaml' ? serializeFrontMatter(frontMatter(article, context)) : headOf(article)
  const body = rewritten(article, end, context.changes)
    .replace(/^\s*\n/, '')
    .trimEnd()
  const parts = [titleLine(article, body), headline(article, context), body, foot(article, context)]
  return `${front}\n${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** The head of a page as it is; TOML stays. */
function headOf({text, frontMatter: {end}}: Article): string {
  return `${text.slice(text.startsWith('\uFEFF') ? 1 : 0, end)}\n`
}

function frontMatter({frontMatter: {data}, ...article}: Article, {t, locale, others, notices, fileOf}: PageContext) {
  const date = isoDate(data.updated)
  const provisional = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  return {
    ...data,
    ...(date !== undefined && {updated: date, date: data.date ?? date}),
    lang: locale.tag,
    ...(others.length > 0 && {
      alternates: Object.fromEntries(others.map(other => [other.tag, wayToVersion(article, other, fileOf)]))
    }),
    ...(provisional.length > 0 && {provisional}),
    furniture: {
      ...(date !== undefined && {updated: t('furniture.updated', {date: longDate(date, locale.tag)})}),
      ...(isText(data.source) && {source: t('furniture.source', {source: data.source})}),
      fonts: t('furniture.fonts'),
      print: t('furniture.print')
    }
  }
}

function wayToVersion({locale}: Pick<Article, 'locale'>, other: LocaleConfig, fileOf: PageContext['fileOf']): string {
  return wayTo(fileOf(locale), fileOf(other.id))
}

/** The title as a heading, unless the text begins with one of its own. */
function titleLine({frontMatter: {data}}: Article, body: string): string {
  const [first] = tree(body).children
  if (!isText(data.title) || (first?.type === 'heading' && first.depth === 1)) return ''
  return toMarkdown([{type: 'heading', depth: 1, children: [{type: 'text', value: oneLine(data.title)}]}])
}

function headline({frontMatter: {data}}: Article, {t, locale}: PageContext): string {
  const date = isoDate(data.updated)
  const parts = [
    ...(date === undefined ? [] : [t('furniture.updated', {date: longDate(date, locale.tag)})]),
    ...(isText(data.source) ? [t('furniture.source', {source: oneLine(data.source)})] : [])
  ]
  return parts.length === 0 ? '' : paragraph(parts.join(t('furniture.separator')))
}

function foot(article: Article, {t, others, notices, fileOf}: PageContext): string {
  const names = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  const lines = [
    ...(names.length > 0 ? [paragraph(t('furniture.provisional', {names: names.join(t('furniture.list'))}))] : []),
    ...(others.length > 0 ? [languages(article, others, {t, fileOf})] : [])
  ]
  return lines.length === 0 ? '' : ['---', ...lines].join('\n\n')
}

/** `Read in: [中文](../zh/visit.md) · [日本語](../ja/visit.md)`: the words around the links come from the message. */
function languages(
  article: Article,
  others: readonly LocaleConfig[],
  {t, fileOf}: Pick<PageContext, 't' | 'fileOf'>
): string {
  const mark = '\uE000'
  const [before = '', after = ''] = t('furniture.otherLanguages', {links: mark}).split(mark)
  const links = others.flatMap((other, index) => [
    ...(index > 0 ? [{type: 'text' as const, value: t('furniture.separator')}] : []),
    {
      type: 'link' as const,
      url: encodeURI(wayToVersion(article, other, fileOf)),
      children: [{type: 'text' as const, value: nameOf(other.tag)}]
    }
  ])
  const texts = (value: string) => (value === '' ? [] : [{type: 'text' as const, value}])
  return toMarkdown([{type: 'paragraph', children: [...texts(before), ...links, ...texts(after)]}])
}

function paragraph(text: string): string {
  return toMarkdown([{type: 'paragraph', children: [{type: 'text', value: text}]}])
}

/** The text behind the front matter without notes, links led to the same language. */
function rewritten(article: Article, start: number, changes: readonly Change[]): string {
  const removals = notesOf(article).map(({range}) => ({range, text: ''}))
  const edits = [...removals, ...changes].sort((a, b) => a.range.start - b.range.start)
  let result = ''
  let at = start
  for (const {range, text} of edits) {
    // A link inside a note goes with it.
    if (range.start < at) continue
    result += article.text.slice(at, range.start) + text
    at = range.end
  }
  return result + article.text.slice(at)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The day of an ISO 8601 date or time. */
function isoDate(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value)?.[0] : undefined
}
