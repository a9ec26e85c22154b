import type {Code, Construct, State, TokenType} from 'micromark-util-types'

/** Says of each code before it is taken whether it belongs to the span, ends it or shows that there is none. */
export type Scan = (code: Code) => 'take' | 'done' | 'fail'

/** Longer spans are text: what looks for an end must not look for ever. */
const LONGEST = 2000

/** A construct of running text or of a whole line that is one token; `scan` makes a scanner for each attempt. */
export function span(type: TokenType, scan: () => Scan, previous?: Construct['previous']): Construct {
  return {
    name: type,
    ...(previous && {previous}),
    tokenize(effects, ok, nok) {
      const ask = scan()
      let length = 0
      const inside: State = code => {
        const answer = ask(code)
        if (answer === 'done') {
          effects.exit(type)
          return ok(code)
        }
        length += 1
        // The end of the file and line ends are never taken.
        if (answer === 'fail' || code === null || code < -2 || length > LONGEST) return nok(code)
        effects.consume(code)
        return inside
      }
      return code => {
        effects.enter(type)
        return inside(code)
      }
    }
  }
}

/** Whether a code is a blank: a space, a tab or what a tab stands for. */
export function isBlank(code: Code): boolean {
  return code === 32 || code === -1 || code === -2
}

/** Whether a code is the end of a line or of the text. */
export function isEnd(code: Code): boolean {
  return code === null || (code < -2 && code > -6)
}
