import {FUNCTION_WORDS} from '../data/function-words.ts'
import {CJK_LETTER} from '../shared/letters.ts'
import type {Line} from './unmatched-lines.ts'

/** A line more than in the source. */
interface ExtraLine {
  readonly kind: 'extra'
  readonly expected: ''
  readonly found: string
  /** Line of the code, from 0. */
  readonly line: number
  /** It doubles the line beside it. */
  readonly isSure: boolean
}

/** Lines that a version may have more before it shows other code. */
const FEW = 2

/**
 * A line that a version has more in a block that has all of the source: no comment, and no text in the reader's language.
 *
 * @param added What no line of the source answers.
 */
export function extraLine(added: readonly Line[], lines: readonly string[]): ExtraLine | undefined {
  const extra = added.filter(({core, text}) => core !== '' && !CJK_LETTER.test(text) && !isSentence(text))
  const [first] = extra
  if (!first || added.length > FEW || extra.length < added.length) return undefined
  const isDoubled = [lines[first.line - 1], lines[first.line + 1]].some(line => line?.trim() === first.text)
  return {kind: 'extra', expected: '', found: first.text, line: first.line, isSure: isDoubled}
}

/** Words and marks of a sentence alone, some of them of grammar. */
export function isSentence(text: string): boolean {
  const words = /^[A-Za-z'’,.!?“”" ]+$/.test(text) ? (text.match(/[A-Za-z'’]+/g) ?? []) : []
  return words.length > 3 && words.some(word => FUNCTION_WORDS.has(word.toLowerCase()))
}
