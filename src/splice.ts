import type {Range} from './model/index.ts'

/** A stretch of a text, in UTF-16 offsets, and what is written in its place. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A text with edits in it: in order, none touching another. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const {range, text: fresh} of edits) {
    result += text.slice(at, range.start) + fresh
    at = range.end
  }
  return result + text.slice(at)
}
