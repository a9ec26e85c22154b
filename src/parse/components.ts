import {fenceBehind} from './fence.ts'

/** A tag is no longer than this: what opens and never closes is text. */
const LONGEST = 5000
const OPENING = /^ {0,3}<[A-Z][\w.]*(?=[\s/>]|$)/

/**
 * The text with each tag of a component that Markdown would not read as one (over several lines, or with expressions in braces) on one
 * line and without the braces; the same length. A line that begins with `>` would be a quotation otherwise. Code in fences stays.
 */
export function withWholeTags(text: string, from: number): string {
  if (!/^ {0,3}<[A-Z]/m.test(text)) return text
  let result = text.slice(0, from)
  let fence: string | undefined
  let at = from
  while (at < text.length) {
    const next = nextLine(text, at)
    const line = text.slice(at, next)
    fence = fenceBehind(line, fence)
    const opening = fence === undefined ? OPENING.exec(line)?.[0] : undefined
    const end = opening === undefined ? undefined : tagEnd(text, at + opening.length)
    const last = end === undefined ? next : nextLine(text, end)
    result += end === undefined ? line : flat(text.slice(at, end)) + text.slice(end, last)
    at = last
  }
  return result
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Behind the `>` of a tag that is all that stands on its lines; undefined when a blank line comes before it or text behind it. */
function tagEnd(text: string, from: number): number | undefined {
  let quote = ''
  let depth = 0
  for (let at = from; at < text.length && at - from < LONGEST; at += 1) {
    const sign = text[at]!
    if (sign === '\n' && /^[ \t]*\r?\n/.test(text.slice(at + 1, nextLine(text, at + 1)))) return undefined
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (sign === '<' && depth === 0) return undefined
    else if (sign === '>' && depth <= 0)
      return text.slice(at + 1, nextLine(text, at + 1)).trim() === '' ? at + 1 : undefined
  }
  return undefined
}

const BRACES = /"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}/g

function flat(tag: string): string {
  return tag.replace(BRACES, part => (part.startsWith('{') ? 'x'.repeat(part.length) : part)).replace(/[\n\r]/g, ' ')
}
