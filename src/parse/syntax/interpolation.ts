import {isEnd, type Scan, span} from './span.ts'

/** `{{ … }}` on one line: the expression is the template's, not the reader's (Vue, Liquid, Jinja). */
export const interpolation = span('interpolation', scan)

function scan(): Scan {
  let opened = 0
  let closed = 0
  return code => {
    if (closed === 2) return 'done'
    if (isEnd(code)) return 'fail'
    if (opened < 2) {
      opened += 1
      return code === 123 ? 'take' : 'fail'
    }
    closed = code === 125 ? closed + 1 : 0
    return 'take'
  }
}
