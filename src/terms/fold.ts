import {isCjk} from '../characters.ts'

/** A text prepared for look-up: folded units and, for each, the offset it comes from. */
export interface Folded {
  readonly text: string
  /** For each unit of `text` the UTF-16 offset in the original, then the original's length. */
  readonly offsets: readonly number[]
}

/**
 * Folds what must not matter when names are looked up: case, full-width forms of ASCII, runs of blanks (none between
 * CJK characters), inline codes (gone), typographic apostrophes. One unit in, at most one out.
 */
export function fold(original: string): Folded {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at)
    if (unit >= 0xe000 && unit <= 0xf8ff) continue
    const character = foldUnit(original[at]!, unit)
    if (character === ' ' && (text === '' || text.endsWith(' '))) continue
    if (text.endsWith(' ') && isCjk(character) && isCjk(text.at(-2) ?? '')) {
      text = text.slice(0, -1)
      offsets.pop()
    }
    text += character
    offsets.push(at)
  }
  offsets.push(original.length)
  return {text, offsets}
}

function foldUnit(character: string, unit: number): string {
  if (unit < 0x80)
    return unit >= 0x41 && unit <= 0x5a ? String.fromCharCode(unit + 0x20) : BLANK.test(character) ? ' ' : character
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(String.fromCharCode(unit - 0xfee0), unit - 0xfee0)
  if (unit === 0x2019) return "'"
  if (BLANK.test(character)) return ' '
  // Kana and Han have no case; a lower-case form of two units would shift the offsets.
  const lower = unit < 0x2e80 ? character.toLowerCase() : character
  return lower.length === 1 ? lower : character
}

const BLANK = /\s/
