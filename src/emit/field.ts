import {stringify} from 'yaml'
import type {Article, Segment} from '../model/index.ts'
import type {Rendered} from './rendered.ts'

/** A new front matter value in the quoting style of the old one; a plain value is quoted when it must be. */
export function renderField({text: file, frontMatter}: Article, {range}: Segment, text: string): Rendered | undefined {
  const reads = text
  const markdown = frontMatter.format === 'toml' ? tomlString(file, range, text) : yamlString(file, range, text)
  return markdown === undefined ? undefined : {markdown, reads}
}

const STYLE = {lineWidth: 0, blockQuote: false} as const

function yamlString(file: string, {start, end}: Segment['range'], text: string): string | undefined {
  const quote = file[start - 1]
  if (quote === '"' && file[end] === '"')
    return stringify(text, {...STYLE, defaultStringType: 'QUOTE_DOUBLE'})
      .replace(/\n$/, '')
      .slice(1, -1)
  if (quote === "'" && file[end] === "'") return text.includes('\n') ? undefined : text.replaceAll("'", "''")
  if (file[start] === '|' || file[start] === '>') return blockScalar(file.slice(start, end), text)
  return /[\n\r]/.test(text) ? JSON.stringify(text) : stringify(text, STYLE).replace(/\n$/, '')
}

/** The header and the indentation stay; a folded text becomes one line a paragraph. */
function blockScalar(old: string, text: string): string | undefined {
  const header = /^[|>][+-]?[ \t]*(?:#[^\n\r]*)?(\r?\n)/.exec(old)
  const [, indent = ''] = /\n(?:[ \t]*\r?\n)*([ ]+)\S/.exec(old) ?? []
  if (!header || indent === '' || /^\s/.test(text)) return undefined
  const eol = header[1]!
  const trail = /(?:\r?\n)*$/.exec(old)![0]
  const lines = text.replace(/\n+$/, '').split('\n')
  const body = old.startsWith('>') ? lines.join('\n\n').split('\n') : lines
  return header[0] + body.map(line => (line === '' ? '' : indent + line)).join(eol) + trail
}

/** A basic or a literal string of TOML 1.0, as the old one was; a literal that cannot hold the text is refused. */
function tomlString(file: string, {start, end}: Segment['range'], text: string): string | undefined {
  const quote = file[end] ?? ''
  const isMultiline = file.startsWith(quote.repeat(3), end) && file.slice(0, start).trimEnd().endsWith(quote.repeat(3))
  if (quote === "'") return text.includes("'") || (!isMultiline && text.includes('\n')) ? undefined : text
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\u007F', '\\u007F')
  return isMultiline ? escaped.replaceAll('\\n', '\n') : escaped
}
