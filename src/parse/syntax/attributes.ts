import {isBlank, isEnd, type Scan, span} from './span.ts'

/** `{: .class}`, `{#id}`, `{.class key=value}` behind a heading, a link or emphasis. */
export const inlineAttributes = span('attributes', () => braces(':#.'))

/** `{: .class #id}` as a line of its own: the attributes of the block before or behind it (Kramdown). */
export const attributeLine = span('attributes', () => {
  const scan = braces(':')
  let isClosed = false
  return code => {
    if (!isClosed) {
      const answer = scan(code)
      if (answer !== 'done') return answer
      isClosed = true
    }
    if (isEnd(code)) return 'done'
    return isBlank(code) ? 'take' : 'fail'
  }
})

/** Braces on one line without braces inside, whose content begins with one of these characters and another one that is no blank. */
function braces(firsts: string): Scan {
  let length = 0
  let isColon = false
  let isClosed = false
  return code => {
    if (isClosed) return 'done'
    if (isEnd(code) || code === null) return 'fail'
    length += 1
    if (length === 1) return code === 123 ? 'take' : 'fail'
    if (length === 2) {
      isColon = code === 58
      return code > 0 && firsts.includes(String.fromCharCode(code)) ? 'take' : 'fail'
    }
    if (length === 3 && !isColon && (isBlank(code) || code === 125)) return 'fail'
    if (code === 123) return 'fail'
    isClosed = code === 125
    return 'take'
  }
}
