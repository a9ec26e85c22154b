import {stringify} from 'yaml'
import type {Segment} from '../model/index.ts'

/**
 * A new front matter value in the quoting style of the old one; a plain value is quoted when it must be. Block scalars
 * are not rewritten: undefined.
 */
export function renderField(file: string, {range}: Segment, text: string): string | undefined {
  const quote = file[range.start - 1]
  if (quote === '"' && file[range.end] === '"')
    return stringify(text, {...STYLE, defaultStringType: 'QUOTE_DOUBLE'})
      .trim()
      .slice(1, -1)
  if (quote === "'" && file[range.end] === "'") return text.includes('\n') ? undefined : text.replaceAll("'", "''")
  const isBlock = file[range.start] === '|' || file[range.start] === '>'
  return isBlock ? undefined : stringify(text, STYLE).trim()
}

const STYLE = {lineWidth: 0, blockQuote: false} as const
