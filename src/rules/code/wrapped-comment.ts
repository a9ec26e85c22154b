import {CJK_LETTER} from '../shared/letters.ts'
import type {Line} from './unmatched-lines.ts'

/** One line of a comment of several, in code whose comments are in the reader's language: that breaks them at other places. */
export function isWrapped({core, line}: Line, expected: readonly Line[], found: readonly Line[]): boolean {
  if (core !== '') return false
  const isInRun = expected.some(other => other.core === '' && Math.abs(other.line - line) === 1)
  return isInRun && found.some(other => other.core === '' && CJK_LETTER.test(other.text))
}
