import {isCjk} from '../characters.ts'
import type {InlineCode} from '../model/index.ts'
import type {NewText} from './new-text.ts'

/** A piece of a new text: what is read, or markup as it is written (`reads` is what a reader then sees of it). */
export type Part =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'code'; readonly code: InlineCode; readonly character: string; readonly data: string}
  | {readonly kind: 'raw'; readonly data: string; readonly reads: string}

/** What a text stands in on its line. */
export interface Edges {
  /** The characters beside it, one code unit or nothing. */
  readonly before: string
  readonly after: string
  /** Whether `<https://a.example>` is a link: not in MDX. */
  readonly hasBrackets: boolean
}

/** Markup of the segment. */
export type Code = Extract<Part, {kind: 'code'}>

/** Whether a piece is markup of a kind. */
export function isCode(part: Part | undefined, kind: InlineCode['kind']): part is Code {
  return part?.kind === 'code' && part.code.kind === kind
}

/** A piece as it is written, before escapes; a shortcode is a word to the parser whose page masks it. */
export function written(part: Part): string {
  if (part.kind === 'text') return part.text
  return part.kind === 'code' && part.code.kind === 'shortcode' ? 'x' : part.data
}

/** The first character of a piece as it is written. */
export function firstOf(part: Part): string {
  return [...written(part).slice(0, 2)][0] ?? ''
}

/** The last character of a piece as it is written. */
export function lastOf(part: Part): string {
  return [...written(part).slice(-2)].at(-1) ?? ''
}

/** The pieces of a new text in order; undefined when its codes are not those of the segment. */
export function partsOf({segment, text, dataOf}: NewText): Part[] | undefined {
  const waiting = new Map<string, InlineCode[]>()
  for (const code of segment.codes) {
    const character = segment.text[code.at]!
    waiting.set(character, [...(waiting.get(character) ?? []), code])
  }
  const parts: Part[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') parts.push({kind: 'text', text: plain})
    plain = ''
  }
  for (const character of onOneLine(text)) {
    const queue = waiting.get(character)
    if (!queue) plain += character
    else {
      const code = queue.shift()
      if (!code) return undefined
      flush()
      parts.push({kind: 'code', code, character, data: dataOf(code)})
    }
  }
  flush()
  return [...waiting.values()].every(queue => queue.length === 0) ? parts : undefined
}

/** What pieces read as, codes by their characters. */
export function readingOf(parts: readonly Part[]): string {
  return parts
    .map(part => (part.kind === 'text' ? part.text : part.kind === 'code' ? part.character : part.reads))
    .join('')
}

const LINE_ENDS = /[ \t]*[\n\r\u2028\u2029][\s]*/g

/** A line end between two CJK characters is nothing, any other a blank. */
function onOneLine(text: string): string {
  const trimmed = text.trim()
  return trimmed.replace(LINE_ENDS, (ends, at: number) => {
    const before = [...trimmed.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
    const after = [...trimmed.slice(at + ends.length, at + ends.length + 2)][0] ?? ''
    return isCjk(before) && isCjk(after) ? '' : ' '
  })
}
