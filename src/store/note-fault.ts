import {isCutOff} from './note-cut.ts'

const FENCE = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})/
/** What begins a comment, and a note of `sync` in particular. */
const OPENING = /<!--|\{\/\*/
const NOTE = /^[ \t>]*(?:<!--|\{\/\*) stele: \S/
/** The last line of a note without the comment that it belongs to. */
const TAIL = /^[ \t>]*\[[ xX]\] .*(?:--|\*\/)[>}][ \t]*$/
const TAILS = new RegExp(TAIL, 'm')
/** A note with the id of a unit or the mark of a small edit, behind what stands on its line. */
const INNER = /^(.*?)(?:<!--|\{\/\*) stele: (?:[a-z2-7]{10}[ ,]|minor )/
/** A mark in HTML: text on its line would be a part of the comment's block. */
const MARK = /<!-- stele: minor -->/
const MARKS = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*$/

/** A fault of a note, and its offset. */
export interface NoteFault {
  /** `torn`: nothing closes it, so that it hides the text behind it up to the next one, or nothing opens it. `joined`: text stands on its line. */
  readonly kind: 'torn' | 'joined'
  readonly at: number
}

/**
 * The first note of `sync` that somebody broke or put into a line of text, where it is a part of that. Undefined when there is none. A note in a
 * block of code counts as text.
 */
export function noteFaultIn(text: string): NoteFault | undefined {
  if (!text.includes(' stele: ') && !TAILS.test(text)) return undefined
  let [at, fence, until] = [0, '', 0]
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (start < until) continue
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && fence === '') fence = mark
    else if (mark?.startsWith(fence) && line.trim().replace(/^[> \t]+/, '') === mark) fence = ''
    if (fence !== '' || mark !== undefined) continue
    if (TAIL.test(line)) return {kind: 'torn', at: start}
    const before = INNER.exec(line)?.[1]
    if (before !== undefined && !MARKS.test(before) && !isInCode(before)) return {kind: 'joined', at: start}
    const open = OPENING.exec(line)
    if (!open) continue
    const isMdx = open[0] !== '<!--'
    const close = text.indexOf(isMdx ? '*/}' : '-->', start + open.index)
    if (NOTE.test(line)) {
      if (close < 0 || holdsNote(text.slice(start + open.index + 4, close))) return {kind: 'torn', at: start}
      if (isCutOff(text, start, close)) return {kind: 'torn', at: start}
      if ((isMdx || MARK.test(line)) && !/^[ \t\r]*(?:\n|$)/.test(text.slice(close + 3)))
        return {kind: 'joined', at: close}
    }
    until = close < 0 ? text.length : close
  }
  return undefined
}

/** What a note quotes is broken by a word joiner (`commentLines`). */
function holdsNote(text: string): boolean {
  return /<!--|\{\/\* stele: /.test(text)
}

/** Behind an odd number of backticks a line is in a span of code. */
function isInCode(before: string): boolean {
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1
}
