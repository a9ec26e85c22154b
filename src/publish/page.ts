import {toMarkdown} from '../formats/markdown.ts'
import {foot} from './foot.ts'
import {front, isText, words} from './front.ts'
import {isTitle} from './headings.ts'
import type {Change} from './link-context.ts'
import {languageName} from './names.ts'
import type {PageContext} from './page-context.ts'
import {paragraph} from './paragraph.ts'
import {isTitleElsewhere, rewritten} from './rewritten.ts'
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

/** VitePress reads `{{ }}` as code of Vue, but in fences; a text that was not written for it means what it says. */
function raw(text: string, {flavour}: VersionDraft, {config}: PageContext): string {
  const isMeant = config.release.target !== 'vitepress' || flavour === 'vitepress' || !unfenced(text).includes('{{')
  return isMeant ? text : `:::: v-pre\n\n${text}\n\n::::`
}

/** A text without its fenced code. */
function unfenced(text: string): string {
  let fence: string | undefined
  const isText = (line: string) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    const isInside = fence !== undefined
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence) && /^ {0,3}[`~]+[ \t\r]*$/.test(line)) fence = undefined
    return !isInside && mark === undefined
  }
  return text.split('\n').filter(isText).join('\n')
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
