import {commentText} from '../comment.ts'
import type {Article, Block, Range} from '../model/index.ts'
import {isMinorMark} from './minor-marks.ts'
import {isSealed, type StrangeLine, squeezed, strangeLines} from './seal.ts'

/** A comment of `sync` in an article: for translators, never for readers. */
export interface Note {
  readonly block: Block
  /** The comment without what somebody wrote behind it on its last line, which is text. */
  readonly range: Range
  /** Ids of the units it is about. */
  readonly units: readonly string[]
  /** The translator says that nothing is left to do: an `x` in the box of its last line. */
  readonly isDone: boolean
  /** The first words in it that no run wrote and that do not stand in the text: they stay with their note, which answers nothing. */
  readonly words?: StrangeLine
  /** Its first line has lost the seal that a run put there, so that all of it counts as a person's words. */
  readonly isUnsealed: boolean
}

const DONE = /[[［]\s*[xXｘＸ✓✔]\s*[\]］][^\n]*$/
/** The first line of a note of a run: it names units. */
const OF_UNITS = /^stele: [a-z2-7]{10}[ ,]/
const LINE_END = /\r\n|\n|\r/

/** Whether a comment is one of `sync`. */
export function isNote(block: Block): boolean {
  return commentText(block.value ?? '')?.startsWith('stele: ') === true || isMinorMark(block)
}

/** The notes of an article, in order. */
export function notesIn({comments = [], text: page}: Article): Note[] {
  const blocks = comments.filter(isNote)
  const said = blocks.map(block => commentText(block.value ?? '') ?? '')
  // The mark of a small edit has no seal: who wrote it wants it taken out.
  const strange = said.map((text, at) => (isMinorMark(blocks[at]!) ? [] : strangeLines(text)))
  const ranges = blocks.map(({range}) => withoutText(range, page))
  const rest = strange.some(({length}) => length > 0) ? squeezed(without(page, ranges)) : ''
  return blocks.map((block, at) => {
    const text = said[at]!
    const words = strange[at]!.find(line => !isIn(rest, line) && !isRepeated(line, text, strange[at]!))
    const isDone = !words && DONE.test(text)
    const isUnsealed = words !== undefined && OF_UNITS.test(text) && !isSealed(text)
    return {block, range: ranges[at]!, units: unitsOf(text), isDone, isUnsealed, ...(words && {words})}
  })
}

/** Whether a note says all of what another has to say, of the same units. */
export function doesSay({units, block}: Note, [first = '', ...rest]: readonly string[]): boolean {
  const own = new Set((commentText(block.value ?? '') ?? '').split(LINE_END).map(squeezed))
  return unitsOf(first).join() === units.join() && rest.every(line => own.has(squeezed(line)))
}

function unitsOf(text: string): string[] {
  return /^stele: (\S*)/.exec(text)?.[1]?.split(',') ?? []
}

function withoutText({start, end}: Range, page: string): Range {
  const close = page.slice(start, end).indexOf('-->')
  return {start, end: close < 0 ? end : start + close + 3}
}

function without(page: string, ranges: readonly Range[]): string {
  return ranges.reduceRight((text, {start, end}) => `${text.slice(0, start)}\n${text.slice(end)}`, page)
}

/** Whether the words of a line stand in a text, with or without the label before them. */
function isIn(text: string, {text: line}: StrangeLine): boolean {
  const words = squeezed(line)
  const label = /[:：]/.exec(words)
  const own = label ? words.slice(label.index + 1) : ''
  return text.includes(words) || (own !== '' && text.includes(own))
}

/** A label of a run, or the sign of a line of code that came or went. */
const LABEL = /^(?:\p{L}{2,6}[:：]|[-+])/u

/**
 * Whether a line says no more than a line of a run in the same note: a word was exchanged all over the page, and the note quotes the source both
 * with the old one and with the new.
 */
function isRepeated({text}: StrangeLine, note: string, strange: readonly StrangeLine[]): boolean {
  const others = new Set(strange.map(({at}) => at))
  const lines = note.split(LINE_END).filter((_, at) => at > 0 && !others.has(at))
  const words = unlabelled(text)
  const [before, after] = [/\{\+.*?\+\}|\[-|-\]/g, /\[-.*?-\]|\{\+|\+\}/g].map(gone => words.replaceAll(gone, ''))
  return words !== '' && before === after && lines.some(line => unlabelled(line) === before)
}

function unlabelled(line: string): string {
  return squeezed(line).replace(LABEL, '')
}
