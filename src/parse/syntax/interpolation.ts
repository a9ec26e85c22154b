import {isBlank, isEnd, type Scan, span} from './span.ts'

/** `{{ … }}` (Vue, Liquid, Jinja), `{% … %}` (Liquid, Jinja), `{! … !}` and `{* … *}` (snippets of Python-Markdown) on one line. */
export const interpolation = span('interpolation', scan)

const OPEN = 123
const CLOSE = 125
/** What stands behind the opening brace, and what stands for it before the closing one. */
const INNER = new Map([
  [OPEN, CLOSE],
  [37, 37],
  [33, 33],
  [42, 42]
])
const ASTERISK = 42

function scan(): Scan {
  let length = 0
  let inner = 0
  let isAtEnd = false
  let isClosed = false
  return code => {
    if (isClosed) return 'done'
    if (isEnd(code) || code === null) return 'fail'
    length += 1
    if (length === 1) return code === OPEN ? 'take' : 'fail'
    if (length === 2) {
      inner = INNER.get(code) ?? 0
      return inner === 0 ? 'fail' : 'take'
    }
    // `{*word*}` is emphasis in braces.
    if (length === 3 && inner === ASTERISK && !isBlank(code)) return 'fail'
    isClosed = isAtEnd && code === CLOSE
    isAtEnd = code === inner
    return 'take'
  }
}
