import {CJK_LETTER} from '../shared/letters.ts'
import type {Line} from './unmatched-lines.ts'

/** Share of the width of a comment that its translation has at least, a Han or kana letter counted as two: less has lost a line. */
const WIDTH = {kana: 0.64, han: 0.48}

/**
 * One line of a comment of several, in code whose comments are in the reader's language: that breaks them at other places, and says as much. The
 * comment of a translation is the one beside the same line of code.
 */
export function isWrapped(line: Line, expected: readonly Line[], found: readonly Line[]): boolean {
  if (line.core !== '') return false
  const run = runAround(expected, expected.indexOf(line))
  if (run.length < 2) return false
  const at = expected.indexOf(run[0]!)
  const own = besideCode(found, expected[at + run.length], -1) ?? besideCode(found, expected[at - 1], 1) ?? []
  const text = own.map(({text}) => text).join('')
  if (own.length >= run.length || !CJK_LETTER.test(text)) return false
  const least = /\p{Script=Hiragana}/u.test(text) ? WIDTH.kana : WIDTH.han
  return widthOf(own) >= least * widthOf(run)
}

/** The lines of comment in a row around one. */
function runAround(lines: readonly Line[], at: number): readonly Line[] {
  let [first, last] = [at, at]
  while (isNext(lines[first - 1], lines[first]!)) first -= 1
  while (isNext(lines[last]!, lines[last + 1])) last += 1
  return lines.slice(first, last + 1)
}

function isNext(one: Line | undefined, other: Line | undefined): boolean {
  return one?.core === '' && other?.core === '' && other.line - one.line === 1
}

/** The lines of comment before a line of code, or behind it; undefined where the code does not stand once. */
function besideCode(lines: readonly Line[], code: Line | undefined, step: -1 | 1): readonly Line[] | undefined {
  const same = code === undefined ? [] : lines.filter(({core}) => core === code.core)
  const at = lines.indexOf(same[0]!)
  const beside = lines[at + step]
  if (same.length !== 1) return undefined
  return beside?.core === '' ? runAround(lines, at + step) : []
}

function widthOf(lines: readonly Line[]): number {
  const text = lines.map(({text}) => text.replaceAll(/[\s/*#-]/g, '')).join('')
  return [...text].reduce((sum, letter) => sum + (CJK_LETTER.test(letter) ? 2 : 1), 0)
}
