import type {Article, Block, Segment} from '../model/index.ts'
import {isReference} from './character-reference.ts'
import {print} from './print.ts'
import type {Rendered} from './rendered.ts'

/** A new text for an alternative text, a title, an attribute or a comment of code, escaped as its place wants it. */
export function renderAttribute(article: Article, block: Block, {range, text: old}: Segment, text: string): Rendered {
  const reads = text.replace(/\s+/g, ' ').trim()
  // Code knows no escapes: what would end the comment is refused when the page is read again.
  if (block.key === 'code comment') return {markdown: reads, reads}
  const {text: file} = article
  const before = file.slice(0, range.start).trimEnd()
  const after = file.slice(range.end).trimStart()
  const isCell = block.containers.some(({kind}) => kind === 'tableRow')
  if (before.endsWith('![')) {
    const markdown = print([{kind: 'text', text: reads}], {article, isCell, isInLabel: true, before: '[', after: ']'})
    // A label that is its own reference is kept as the reference.
    const reference = /^\](?:\[\])?(?![[(])/.exec(after)?.[0]
    if (reference === undefined || reads === old) return {markdown, reads}
    const label = file.slice(range.start, range.end)
    const end = file.indexOf(']', range.end) + reference.length - 1
    return {markdown: `${markdown}][${label}`, reads, range: {start: range.start, end}}
  }
  const quote = before.at(-1) ?? ''
  if (isMarkdownTitle(before)) return {markdown: titleText(reads, quote, isCell), reads}
  return {markdown: attributeText(reads, quote, block), reads}
}

/** In Markdown a title stands behind a blank; an attribute behind `=`. */
function isMarkdownTitle(before: string): boolean {
  return !/=\s*["']$/.test(before)
}

function titleText(text: string, quote: string, isCell: boolean): string {
  const ends = quote === '(' ? '()' : quote
  const escaped = text.replace(/[\\&"'(){]/g, (sign, at: number) => {
    if (ends.includes(sign)) return `\\${sign}`
    if (sign === '{') return text[at + 1] === '{' || text[at - 1] === '{' ? '\\{' : sign
    if (sign === '\\') return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? quote) ? '\\\\' : '\\'
    return sign === '&' && isReference(text, at) ? '\\&' : sign
  })
  return isCell ? escaped.replaceAll('|', '\\|') : escaped
}

function attributeText(text: string, quote: string, {containers}: Block): string {
  const escaped = text.replace(/[&"'{}<]/g, (sign, at: number) => {
    if (sign === '&') return isReference(text, at) ? '&amp;' : sign
    if (sign === quote) return sign === '"' ? '&quot;' : '&#39;'
    if (sign === '<') return '&lt;'
    return sign === '{' ? '&#123;' : sign === '}' ? '&#125;' : sign
  })
  return containers.some(({kind}) => kind === 'tableRow') ? escaped.replaceAll('|', '&#124;') : escaped
}
