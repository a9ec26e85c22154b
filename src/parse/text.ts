import {decodedAt} from './reference.ts'

/** A piece of a text node: what is read, and the offsets of the source it stands for. */
export interface TextPiece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y

/**
 * Splits the source of a text node into pieces that map to its value: escapes, character references and soft line
 * breaks (given as `\n`) each their own piece, all else character for character.
 *
 * @param source The whole Markdown text; `start` and `end` are the node's UTF-16 offsets in it.
 * @param value The node's value: what CommonMark reads there.
 * @param quotes How many block quotes the text stands in: so many `>` a continuation line may repeat.
 */
export function readText(source: string, {start, end}: {start: number; end: number}, value: string, quotes: number) {
  const pieces: TextPiece[] = []
  let verbatim = start
  let at = start
  let read = 0
  const flush = () => {
    if (at > verbatim) pieces.push({text: source.slice(verbatim, at), start: verbatim, end: at})
  }
  const push = (text: string, length: number) => {
    flush()
    pieces.push({text, start: at, end: at + length})
    at += length
    verbatim = at
  }
  let plain = plainFrom(source, at, end)
  while (at < end) {
    if (at > plain.special) plain = plainFrom(source, at, end)
    if (at < plain.end) {
      const {end: stop, special} = plain
      plain = {end: at, special}
      if (value.startsWith(source.slice(at, stop), read)) {
        read += stop - at
        at = stop
        continue
      }
    }
    const lineEnd = lineEndAt(source, at, quotes)
    if (lineEnd > at) {
      push('\n', Math.min(lineEnd, end) - at)
      read += value.startsWith('\r\n', read) ? 2 : 1
      continue
    }
    const decoded = decodedAt(source, at, 'markdown')
    if (decoded && value.startsWith(decoded.text, read)) {
      push(decoded.text, decoded.length)
      read += decoded.text.length
      continue
    }
    if (source[at] !== value[read] && source[at] !== '\0') return [{text: value, start, end}]
    at += 1
    read += 1
  }
  flush()
  return pieces
}

const SPECIAL = new Set([...'\\&\n\r\0'].map(sign => sign.charCodeAt(0)))

/** What is certainly as it reads: up to the next sign that may be more than itself, without the blanks before a line end. */
function plainFrom(source: string, start: number, limit: number): {end: number; special: number} {
  let special = start
  while (special < limit && !SPECIAL.has(source.charCodeAt(special))) special += 1
  let end = special
  while (end > start && (source[end - 1] === ' ' || source[end - 1] === '\t')) end -= 1
  return {end, special}
}

/** Where the next line's text begins when only blanks and a line end stand before it; else `at`. */
function lineEndAt(source: string, at: number, quotes: number): number {
  const character = source[at]
  if (character !== ' ' && character !== '\t' && character !== '\n' && character !== '\r') return at
  LINE_END.lastIndex = at
  if (!LINE_END.test(source)) return at
  let end = LINE_END.lastIndex
  for (let left = quotes; left > 0 && source[end] === '>'; left -= 1) {
    end += 1
    while (source[end] === ' ' || source[end] === '\t') end += 1
  }
  return end
}
