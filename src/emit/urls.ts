import {type Edges, isCode, lastOf, type Part, written} from './parts.ts'

/** GFM ends a bare URL before such punctuation when a blank, `<` or nothing comes behind it (GFM 6.9, "extended autolink path validation"). */
const TRAIL = /^[!"'),.:;?*_~]*(?:[\s<]|$)/
/** Enough to see what comes behind the punctuation. */
const REACH = 40

const BLANK: Part = {kind: 'raw', data: ' ', reads: ' '}

/** Keeps bare URLs and addresses apart from what they would swallow, or what would swallow them: in angle brackets, else by a blank. */
export function withUrlsApart(parts: readonly Part[], edges: Edges): Part[] {
  const blanksBehind = new Set<number>()
  const apart = parts.map((part, index): Part[] => {
    if (!isCode(part, 'link') || part.code.role !== 'alone' || part.data.startsWith('<')) return [part]
    const before = index > 0 ? lastOf(parts[index - 1]!) : edges.before
    const isStart = startsAlone(part.data, before)
    if (isStart && endsAlone(part.data, behind(parts, index + 1, edges.after))) return [part]
    if (edges.hasBrackets && /^https?:[^<>]*$/i.test(part.data)) return [{...part, data: `<${part.data}>`}]
    // Marks that close around the URL stay at it.
    const marks = closingMarks(parts, index + 1)
    const isBound = endsAlone(part.data, `${marks.map(written).join('')} `)
    blanksBehind.add(isBound ? index + marks.length : index)
    return isStart ? [part] : [BLANK, part]
  })
  return apart.flatMap((part, index) => (blanksBehind.has(index) ? [...part, BLANK] : part))
}

/** What is written from a piece on; signs of the text that will be escaped are no punctuation. */
function behind(parts: readonly Part[], from: number, after: string): string {
  let text = ''
  for (const part of parts.slice(from)) {
    text += part.kind === 'text' ? part.text.replace(/[*_~<]/g, '\\') : written(part)
    if (text.length > REACH) return text
  }
  return text + after
}

function closingMarks(parts: readonly Part[], from: number): Part[] {
  const end = parts.findIndex(
    (part, index) =>
      index >= from && !(part.kind === 'code' && part.code.role === 'close' && /^[*_~]+$/.test(part.data))
  )
  return parts.slice(from, end < 0 ? parts.length : end)
}

/** Before a host without a scheme only some characters may stand, before a scheme no letter, before a mailbox nothing that belongs to one. */
function startsAlone(url: string, before: string): boolean {
  if (/^www\./i.test(url)) return before === '' || /[\s(*_~[\]]/.test(before)
  return !(isAddress(url) ? /[\w+\-.]/ : /[A-Za-z]/).test(before)
}

function endsAlone(url: string, rest: string): boolean {
  if (isAddress(url)) return !/^[-._]*[A-Za-z0-9]/.test(rest) && !/^[-_]/.test(rest)
  // A bracket that the URL opened is closed by the next one.
  const isOpen = rest.startsWith(')') && url.split('(').length > url.split(')').length
  return !isOpen && TRAIL.test(rest)
}

/** `a@b.example`, without a scheme. */
function isAddress(url: string): boolean {
  return !url.includes('://') && !/^www\./i.test(url)
}
