import {isCjk} from '../characters.ts'

/** A line of the raw text, cleaned. */
export interface Line {
  /** Of the raw text, from 1. */
  readonly number: number
  /** Without blanks at its ends; empty for a blank line. */
  readonly text: string
  /** Began with an ideographic space, as a paragraph of Chinese and Japanese does. */
  readonly isIndented: boolean
}

/** The lines of a raw text, and how many characters without a shape were taken out of them. */
export interface RawLines {
  readonly lines: readonly Line[]
  readonly invisible: number
}

/** Zero width space, word joiner, soft hyphen, byte order mark, direction marks, and controls other than tab. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Inline codes are shown as private-use characters: a pasted icon font must not look like one. */
const ICONS = /[\uE000-\uF8FF]/g
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const BLANKS = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F]+/g

/**
 * Splits a raw text into lines: no invisible characters, runs of blanks as one, no blanks at the ends. An unpaired
 * surrogate becomes U+FFFD.
 */
export function toLines(text: string): RawLines {
  const visible = text.replace(INVISIBLE, '').replace(ICONS, '')
  const lines = visible.split(LINE_END).map((raw, index): Line => {
    const wellFormed = raw.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    return {
      number: index + 1,
      text: wellFormed.replace(BLANKS, ' ').trim(),
      isIndented: /^[ \t\u00A0]*\u3000/.test(raw)
    }
  })
  return {lines, invisible: text.length - visible.length}
}

/** Columns a text takes in a terminal: two for a character of Chinese or Japanese. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += isCjk(character) ? 2 : 1
  return columns
}

/** Ends as a sentence does, closing quotation marks and brackets counted in. */
export function isSentence(text: string): boolean {
  return /[.。．!?！？…][”"’'」』）)\]]{0,4}$/u.test(text)
}

/** Folded for comparison with tables: NFKC, ASCII letters in lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/[A-Z]+/g, letters => letters.toLowerCase())
}
