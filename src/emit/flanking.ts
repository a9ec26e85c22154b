/** What a character is to the delimiter rules of CommonMark 0.31, section 6.2: nothing (the edge of a line) counts as a blank. */
export type CharacterClass = 'blank' | 'punctuation' | 'letter'

const BLANK = /^\s?$/u
const PUNCTUATION = /^[\p{P}\p{S}]$/u

/** The class of a character, given as one code point or nothing. */
export function classOf(character: string): CharacterClass {
  if (BLANK.test(character)) return 'blank'
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter'
}

/** Whether a run of `*`, `_` or `~` between two characters can open emphasis. */
export function canOpen(mark: string, before: string, after: string): boolean {
  const [left, right] = [isFlanking(before, after), isFlanking(after, before)]
  return mark === '_' ? left && (!right || classOf(before) === 'punctuation') : left
}

/** Whether a run of `*`, `_` or `~` between two characters can close emphasis. */
export function canClose(mark: string, before: string, after: string): boolean {
  const [left, right] = [isFlanking(before, after), isFlanking(after, before)]
  return mark === '_' ? right && (!left || classOf(after) === 'punctuation') : right
}

/** Left-flanking for (before, after), right-flanking for (after, before). */
function isFlanking(outer: string, inner: string): boolean {
  const innerClass = classOf(inner)
  return innerClass !== 'blank' && (innerClass !== 'punctuation' || classOf(outer) !== 'letter')
}
