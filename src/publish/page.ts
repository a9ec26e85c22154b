import {toMarkdown} from '../formats/markdown.ts'
import {encodeTarget, wayTo} from './addresses.ts'
import type {TargetShape} from './data/targets.ts'
import {withLineFeeds} from './digest.ts'
import {front, isText, words} from './front.ts'
import {isTitle} from './headings.ts'
import type {Change} from './link-context.ts'
import {languageName, nameOf} from './names.ts'
import type {PageContext} from './page-context.ts'
import type {VersionDraft} from './version-draft.ts'

/**
 * The Markdown of a released page: front matter for site builders; title, date and source for readers; the text; the way
 * to the other languages.
 */
export function page(version: VersionDraft, context: PageContext): string {
  const line = headline(version, context)
  const own = isTitleElsewhere(context.shape) ? undefined : version.headings.find(isTitle)
  const dated = own && line !== '' ? [belowTitle(own.range.end, line, {version, context})] : []
  const body = rewritten(version, {...context, changes: [...context.changes, ...dated]})
  const head = dated.length > 0 ? '' : line
  const title = titleLine(version, context)
  const texts = head === '' ? [joined([title, body])] : [title, body]
  const [first = '', ...rest] = texts.map(text => inLanguage(text, version, context))
  const parts = [isForeign(version, context) ? standIn(version, context) : '', first, head, ...rest, foot(context)]
  const below = raw(joined(parts), version, context)
  return [front(version, context), below === '' ? '' : `${below}\n`].filter(part => part !== '').join('\n')
}

/** The builder prints the title of the front matter; a page at its own place shows it as its author wants it. */
function isTitleElsewhere({isTitlePrinted, isOwn}: TargetShape): boolean {
  return isTitlePrinted && !isOwn
}

/** Blocks of Markdown below each other. */
function joined(blocks: readonly string[]): string {
  return blocks.filter(block => block !== '').join('\n\n')
}

/** The text is in another language than its readers expect. */
function isForeign({locale}: VersionDraft, context: PageContext): boolean {
  return locale !== context.locale.id
}

/** Marks the language of what stands in for another. */
function inLanguage(text: string, version: VersionDraft, context: PageContext): string {
  if (text === '' || !isForeign(version, context)) return text
  const marked = (part: string) => `<div lang="${tagOf(version, context)}">\n\n${part}\n\n</div>`
  const end = excerptEnd(text)
  if (end === undefined) return marked(text)
  const parts = [text.slice(0, end.index), text.slice(end.index + end[0].length)].map(part => part.trim())
  const [excerpt = '', rest = ''] = parts.map(part => part && marked(part))
  return joined([excerpt, end[0].trim(), rest])
}

/**
 * The mark at which builders cut a text for their lists: `<!-- truncate -->` (Docusaurus), `<!--more-->` (Hugo), `<!-- excerpt -->` (Starlight's
 * blog). What stands before it is a text of its own: an element that is open there is never closed.
 */
function excerptEnd(text: string): RegExpExecArray | undefined {
  const marks = text.matchAll(
    /^(?:<!--[ \t]*(?:truncate|more|excerpt)[ \t]*-->|\{\/\*[ \t]*truncate[ \t]*\*\/\})[ \t]*$/gm
  )
  return [...marks].find(({index}) => (text.slice(0, index).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 0)
}

/** Date and source behind the title that the text begins with: in the language of the readers, whatever that of the text. */
function belowTitle(
  at: number,
  line: string,
  {version, context}: {version: VersionDraft; context: PageContext}
): Change {
  const isFollowed = /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(context.text.slice(at))
  const own = isForeign(version, context) ? `</div>\n\n${line}\n\n<div lang="${tagOf(version, context)}">` : line
  return {range: {start: at, end: at}, text: `\n\n${own}${isFollowed ? '' : '\n'}`}
}

/** VitePress reads `{{ }}` as code of Vue; a text that was not written for it means what it says. */
function raw(text: string, {flavour}: VersionDraft, {config}: PageContext): string {
  const isMeant = config.release.target !== 'vitepress' || flavour === 'vitepress' || !text.includes('{{')
  return isMeant ? text : `:::: v-pre\n\n${text}\n\n::::`
}

/** Says that the page is in another language than its readers expect. */
function standIn(version: VersionDraft, {t, locale, config}: PageContext): string {
  const language = languageName(tagOf(version, {config}), locale.tag)
  return `> ${paragraph(t('furniture.standIn', {language}))}`
}

export function tagOf({locale}: VersionDraft, {config}: Pick<PageContext, 'config'>): string {
  return config.locales.find(({id}) => id === locale)?.tag ?? locale
}

/** The title as a heading, where neither the text nor the builder shows it. */
function titleLine({data, headings}: VersionDraft, {shape}: PageContext): string {
  if (shape.isTitlePrinted) return ''
  if (!isText(data.title) || headings.some(isTitle)) return ''
  return toMarkdown([{type: 'heading', depth: 1, children: [{type: 'text', value: oneLine(data.title)}]}])
}

function headline(version: VersionDraft, context: PageContext): string {
  const {updated, source} = words(version, context)
  const parts = [updated, source && oneLine(source)].filter(part => part !== undefined)
  return parts.length === 0 ? '' : paragraph(parts.join(context.t('furniture.separator')))
}

function foot(context: PageContext): string {
  const {t, others, notices, shape} = context
  const names = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  const hasLanguages = shape.hasLanguageLine && others.length > 0
  const lines = [
    ...(names.length > 0 ? [paragraph(t('furniture.provisional', {names: names.join(t('furniture.list'))}))] : []),
    ...(hasLanguages ? [languages(context)] : [])
  ]
  return lines.length === 0 ? '' : ['---', ...lines].join('\n\n')
}

/** `Read in: [中文](../zh/visit.md) · [日本語](../ja/visit.md)`: the words around the links come from the message. */
function languages({t, place, others}: PageContext): string {
  const mark = '\uE000'
  const [before = '', after = ''] = t('furniture.otherLanguages', {links: mark}).split(mark)
  const links = others.flatMap(({tag, file}, index) => [
    ...(index > 0 ? [{type: 'text' as const, value: t('furniture.separator')}] : []),
    {
      type: 'link' as const,
      url: encodeTarget(wayTo(place.file, file)),
      children: [{type: 'text' as const, value: nameOf(tag)}]
    }
  ])
  const texts = (value: string) => (value === '' ? [] : [{type: 'text' as const, value}])
  return toMarkdown([{type: 'paragraph', children: [...texts(before), ...links, ...texts(after)]}])
}

function paragraph(text: string): string {
  return toMarkdown([{type: 'paragraph', children: [{type: 'text', value: text}]}])
}

/** The text behind the front matter: notes gone, links led right, headings with their ids; a title shown elsewhere gone. */
export function rewritten(
  {end, removals, headings}: VersionDraft,
  {shape, changes, text}: Pick<PageContext, 'shape' | 'changes' | 'text'>
): string {
  const titles = isTitleElsewhere(shape) ? headings.filter(isTitle).map(({range}) => range) : []
  const gone = [...removals, ...titles].map(range => ({range, text: ''}))
  return withLineFeeds(replaced(text, end, [...gone, ...changes]))
    .replace(/^\s*\n/, '')
    .trimEnd()
}

/** A text from an offset on with changes in it; what lies in a stretch that is changed already goes with it. */
export function replaced(text: string, start: number, changes: readonly Change[]): string {
  const inOrder = [...changes].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  let result = ''
  let at = start
  for (const change of inOrder) {
    if (change.range.start < at) continue
    result += text.slice(at, change.range.start) + change.text
    at = change.range.end
  }
  return result + text.slice(at)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
