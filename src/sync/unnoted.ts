import type {Article, Range} from '../model/index.ts'
import {notesIn} from './note.ts'
import {lineStart} from './note-place.ts'

/** A text without the notes of `sync`, and where its offsets are then. */
export interface Unnoted {
  readonly text: string
  /** The offset in `text` of an offset in the file. */
  at(offset: number): number
  /** The offset in the file of an offset in `text`: behind a note that stands there. */
  from(offset: number): number
}

const LINE_END = /(?:\r\n|\n|\r)$/

/** Takes the notes out of an article with the line ends that came with them. One in which a person wrote stays. */
export function unnoted(article: Article): Unnoted {
  const {text} = article
  const gone = withoutTrail(joined(removed(article)), text)
  let [kept, last] = ['', 0]
  for (const {start, end} of gone) {
    kept += text.slice(last, start)
    last = end
  }
  return {
    text: kept + text.slice(last),
    at: offset => offset - lengthBefore(gone, offset),
    from: offset => withNotes(gone, offset)
  }
}

function withNotes(gone: readonly Range[], offset: number): number {
  let at = offset
  for (const {start, end} of gone) if (start <= at) at += end - start
  return at
}

function removed(article: Article): Range[] {
  const own = notesIn(article).filter(({words}) => !words)
  return own.map(({range, block: {range: whole, containers}}) => {
    if (article.text.slice(range.end, whole.end).trim() !== '') return range
    const isInList = containers.some(({kind}) => kind === 'listItem')
    return isInList && isBehind(article.text, range.start)
      ? withLineBefore(article.text, range)
      : withLine(article.text, range)
  })
}

/** A note behind a block stands directly below text. */
function isBehind(text: string, start: number): boolean {
  const at = lineStart(text, start)
  return at > 0 && !/(?:^|[\n\r])[ \t>]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, lineStart(text, at - 1) - 1), at))
}

function withLineBefore(text: string, {start, end}: Range): Range {
  const at = lineStart(text, start)
  return {start: at - LINE_END.exec(text.slice(Math.max(0, at - 2), at))![0].length, end}
}

/** With its line end and the blank line behind it. */
function withLine(text: string, {start, end}: Range): Range {
  const behind = /^[ \t]*(?:(?:\r\n|\n|\r)(?:[ \t>]*(?:\r\n|\n|\r))?|$)/.exec(text.slice(end))?.[0].length ?? 0
  return {start: lineStart(text, start), end: end + behind}
}

/** Notes at the end of a text go with the line ends that parted them from it. */
function withoutTrail(ranges: readonly Range[], text: string): readonly Range[] {
  const last = ranges.at(-1)
  if (last?.end !== text.length || last.start === 0) return ranges
  const lead = LINE_END.test(text) ? /(?<=\n|\r)(?:\r\n|\n|\r)$/ : /(?:\r\n|\n|\r){1,2}$/
  const {length} = lead.exec(text.slice(Math.max(0, last.start - 4), last.start))?.[0] ?? ''
  return [...ranges.slice(0, -1), {start: last.start - length, end: last.end}]
}

/** Ranges that touch as one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const {start, end} of ranges) {
    const last = result.at(-1)
    if (last && last.end >= start) result[result.length - 1] = {start: last.start, end: Math.max(end, last.end)}
    else result.push({start, end})
  }
  return result
}

function lengthBefore(gone: readonly Range[], offset: number): number {
  return gone.reduce((sum, {start, end}) => sum + Math.max(0, Math.min(end, offset) - start), 0)
}
