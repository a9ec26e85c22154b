import type {BlockKind} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {dataText, headData} from './head-data.ts'
import {isSameImports} from './imports-form.ts'
import {readDefinition} from './link-form.ts'
import {tagForm} from './tag-form.ts'

/** What a protected block says, however it is written; a definition says where it leads, and its label and title are compared where they are read. */
export function blockForm(kind: BlockKind, text: string): string {
  if (kind === 'code') return codeForm(text) ?? text
  // What holds an expression is no text of its own.
  return kind === 'definition' && !text.includes('{') ? (readDefinition(text)?.target ?? text) : text
}

const FENCE = /^(`{3,}|~{3,})([^\n]*)(?:\n|$)/
const CLOSING = /(?:^|\n)([ \t>]*)(`{3,}|~{3,})[ \t]*$/

/** The information and the lines of code, fenced one way or another or indented; undefined for what is none. */
function codeForm(text: string): string | undefined {
  const [head, open = '', info = ''] = FENCE.exec(text) ?? []
  if (head === undefined) return indented(text)
  const rest = text.slice(head.length)
  const [tail = '', prefix = '', close = ''] = CLOSING.exec(rest) ?? []
  // What nothing closes goes on to the end.
  const isClosed = close[0] === open[0] && close.length >= open.length
  const lines = rest.slice(0, isClosed ? -tail.length : undefined).split('\n')
  return `${info.trim()}\n${lines.map(line => without(prefix, line)).join('\n')}`
}

/** A line without what its containers begin it with. */
function without(prefix: string, line: string): string {
  if (line.startsWith(prefix)) return line.slice(prefix.length)
  return line.trimEnd() === prefix.trimEnd() ? '' : line
}

function indented(text: string): string | undefined {
  const lines = text.split('\n')
  if (!lines.every(line => /^(?: {4}|\t|[ \t]*$)/.test(line))) return undefined
  return `\n${lines.map(line => line.replace(/^(?: {1,4}|\t)/, '')).join('\n')}`
}

/**
 * Whether two protected blocks that are written otherwise say the same: heads with the same data, tags with the same attributes, imports of the same, HTML
 * that differs in what is translated.
 */
export function isSameContent(kind: BlockKind, a: string, b: string): boolean {
  if (kind === 'frontMatterField') return isSameHead(a, b)
  if (kind === 'expression') return isSameTag(a, b) || isSameImports(a, b)
  return kind === 'html' && markup(a) === markup(b)
}

/** What builders make and the marks of quotations keep a block of HTML from being taken apart. */
const WHOLE = /\{[{%<]|<%|\n[ \t]*>/

/** HTML without the texts that are units of their own. */
function markup(text: string): string {
  if (WHOLE.test(text)) return text
  const {blocks} = parse(text, {path: '', locale: '', file: ''})
  return blocks[0]?.kind === 'html' ? (blocks[0].value ?? text) : text
}

function isSameTag(a: string, b: string): boolean {
  const [first, second] = [tagForm(a), tagForm(b)]
  return first !== undefined && first === second
}

function isSameHead(a: string, b: string): boolean {
  const [first, second] = [headData(a), headData(b)]
  return first !== undefined && second !== undefined && dataText(first) === dataText(second)
}

/** Whether a head says nothing that another version is to say too. */
export function isOwnHead(text: string): boolean {
  const data = headData(text)
  return data !== undefined && Object.keys(data).length === 0
}
