import {createHash} from 'node:crypto'
import {commentText} from '../comment.ts'

/** A line of a note that no run wrote. */
export interface StrangeLine {
  /** Lines behind the first one of the note. */
  readonly at: number
  readonly text: string
}

/**
 * Stands at the end of the first line: for each line of the note, in no order and once each, 6 hexadecimal characters of its SHA-256, so that
 * one line in 16 million with a person's words passes for one of a run.
 */
const SEAL = /[ \t]#((?:[0-9a-f]{6})+)[ \t]*$/
const BOX = /^[\s>]*[[［]\s*([xXｘＸ✓✔]?)\s*[\]］]/
const LINE_END = /\r\n|\n|\r/
/** Words beside a tick that say no more than the tick, in characters. */
const FEW = 4
/** Nothing but the label of what was cut out. */
const LABEL = /[:：][\s>]*$/

/** The lines of a comment with a seal, by which a later run knows what this one wrote. */
export function sealed(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
  const own = (commentText(lines.join('\n')) ?? '').split('\n').map(line => hash(line.replace(BOX, '')))
  return [`${first} #${[...new Set(own)].sort().join('')}`, ...rest]
}

/**
 * The lines of a note that no run wrote. Blanks, the marks of containers, a tick, and what was taken out or cut off behind its label are none.
 *
 * @param text What the comment says.
 */
export function strangeLines(text: string): StrangeLine[] {
  const [first = '', ...rest] = text.split(LINE_END)
  const seals = new Set(SEAL.exec(first)?.[1]?.match(/.{6}/g))
  const lines = [first.replace(SEAL, ''), ...rest].map((text, at) => ({at, text, seal: hash(text.replace(BOX, ''))}))
  const there = new Set(lines.map(({seal}) => seal))
  const strange = lines.filter(({text, seal}) => !seals.has(seal) && squeezed(text) !== '' && !isTick(text))
  const words = strange.filter(({text}) => !LABEL.test(text))
  const missing = [...seals].filter(seal => !there.has(seal))
  return strange.length - words.length <= missing.length ? words : strange
}

/** Whether a run's seal stands at the end of the first line of what a comment says. */
export function isSealed(text: string): boolean {
  return SEAL.test(text.split(LINE_END)[0] ?? '')
}

/** A note without the seal of a run at the end of its first line. */
export function withoutSeal(note: string): string {
  const [first = ''] = note.split(LINE_END, 1)
  return first.replace(SEAL, '') + note.slice(first.length)
}

/** What stands behind the box at the beginning of a line; undefined where there is none. */
export function besideBox(line: string): string | undefined {
  const box = BOX.exec(line)
  return box ? line.slice(box[0].length) : undefined
}

function isTick(line: string): boolean {
  const tick = BOX.exec(line)
  return tick !== null && tick[1] !== '' && squeezed(line.slice(tick[0].length)).length <= FEW
}

/** What a line says, however it is set. */
export function squeezed(line: string): string {
  return line.normalize('NFC').replaceAll(/[\s>]/g, '')
}

function hash(line: string): string {
  return createHash('sha256').update(squeezed(line)).digest('hex').slice(0, 6)
}
