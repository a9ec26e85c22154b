import {asciiAlphanumeric, asciiDigit} from 'micromark-util-character'
import type {Code} from 'micromark-util-types'
import {isBlank, isEnd, type Scan, span} from './span.ts'

/**
 * `$x$` by the rule of Pandoc's `tex_math_dollars`, so that sums of money are none: no blank behind the opening mark nor before the
 * closing one, no digit behind it; besides, no letter before the opening mark, no CJK text inside, and for the sake of `$HOME` beside
 * `` `$PATH` `` no backtick inside but one at its very beginning, nor a capital behind it. `$$x$$` on one line holds anything.
 */
export const inlineMath = span('inlineMath', scan, code => !asciiAlphanumeric(code) && code !== 36)

const DOLLAR = 36
const BACKSLASH = 92
const BACKTICK = 96
/** The first code of the CJK blocks (CJK Radicals Supplement). */
const CJK = 0x2e80

function scan(): Scan {
  let marks = 0
  let isOpen = false
  let isEscaped = false
  let isQuoted = false
  let closing = 0
  let before: number | null = null
  return code => {
    if (!isOpen) {
      if (code === DOLLAR && marks < 2) {
        marks += 1
        return 'take'
      }
      isOpen = true
      isQuoted = code === BACKTICK
      if (marks === 1 && isBlank(code)) return 'fail'
    }
    if (closing === marks) return marks === 1 && (asciiDigit(code) || isCapital(code)) ? 'fail' : 'done'
    if (isEnd(code) || (closing > 0 && code !== DOLLAR)) return 'fail'
    if (marks === 1 && code !== null && (code >= CJK || (code === BACKTICK && !isQuoted))) return 'fail'
    if (code === DOLLAR && !isEscaped) {
      if (before === null || (marks === 1 && isBlank(before))) return 'fail'
      closing += 1
      return 'take'
    }
    isEscaped = code === BACKSLASH && !isEscaped
    before = code
    return 'take'
  }
}

function isCapital(code: Code): boolean {
  return code !== null && code > 64 && code < 91
}
