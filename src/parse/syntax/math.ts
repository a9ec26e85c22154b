import {asciiAlphanumeric, asciiDigit} from 'micromark-util-character'
import {isBlank, isEnd, type Scan, span} from './span.ts'

/**
 * `$x$` by the rule of Pandoc's `tex_math_dollars`, so that sums of money are none: no blank behind the opening mark nor before the
 * closing one, no digit behind it; besides, no letter before the opening mark and no CJK text inside. `$$x$$` on one line holds anything.
 */
export const inlineMath = span('inlineMath', scan, code => !asciiAlphanumeric(code) && code !== 36)

const DOLLAR = 36
const BACKSLASH = 92
/** The first code of the CJK blocks (CJK Radicals Supplement). */
const CJK = 0x2e80

function scan(): Scan {
  let marks = 0
  let isOpen = false
  let isEscaped = false
  let closing = 0
  let before: number | null = null
  return code => {
    if (!isOpen) {
      if (code === DOLLAR && marks < 2) {
        marks += 1
        return 'take'
      }
      isOpen = true
      if (marks === 1 && isBlank(code)) return 'fail'
    }
    if (closing === marks) return marks === 1 && asciiDigit(code) ? 'fail' : 'done'
    if (isEnd(code) || (closing > 0 && code !== DOLLAR)) return 'fail'
    if (marks === 1 && code !== null && code >= CJK) return 'fail'
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
