import {asciiAlphanumeric} from 'micromark-util-character'
import type {Code, Effects, State} from 'micromark-util-types'

const DASH = 45
const UNDERSCORE = 95

/** Whether a code may stand in the name of a directive, behind its first letter. */
export function isNamePart(code: Code): boolean {
  return asciiAlphanumeric(code) || code === DASH || code === UNDERSCORE
}

/** Opens the line of a directive, and its mark. */
export function openLine(effects: Effects): void {
  effects.enter('directiveLine')
  effects.enter('directiveMark')
}

/** The end of a line whose mark is open. */
export function lineEnd(effects: Effects, ok: State): State {
  return code => {
    effects.exit('directiveMark')
    effects.exit('directiveLine')
    return ok(code)
  }
}
