/** What a character is to the delimiter rules of CommonMark 0.31, section 6.2: nothing (the edge of a line) counts as a blank. */
export type CharacterClass = 'blank' | 'punctuation' | 'letter'

const BLANK = /^\s?$/u
const PUNCTUATION = /^[\p{P}\p{S}]$/u

/** The class of a character, given as one code point or nothing. */
export function classOf(character: string): CharacterClass {
  if (BLANK.test(character)) return 'blank'
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter'
}

/** Whether a run of `*`, `_` or `~` between two characters opens emphasis to every reader. */
export function canOpen(mark: string, before: string, after: string): boolean {
  return readings(before, after).every(([outer, inner]) => opens(mark, outer, inner))
}

/** Whether a run of `*`, `_` or `~` between two characters closes emphasis to every reader. */
export function canClose(mark: string, before: string, after: string): boolean {
  return readings(before, after).every(([inner, outer]) => opens(mark, outer, inner))
}

/** Whether it closes emphasis to some reader. */
export function mayClose(mark: string, before: string, after: string): boolean {
  return readings(before, after).some(([inner, outer]) => opens(mark, outer, inner))
}

type Classes = readonly [before: CharacterClass, after: CharacterClass]

/** A symbol beyond the basic plane, as most emoji are: punctuation to CommonMark, a letter to readers that see half of it (micromark among them). */
function readings(before: string, after: string): Classes[] {
  return classesOf(before).flatMap(one => classesOf(after).map((other): Classes => [one, other]))
}

function classesOf(character: string): CharacterClass[] {
  const own = classOf(character)
  return own === 'punctuation' && character.length > 1 ? [own, 'letter'] : [own]
}

/** Left-flanking runs open; `_` only where it is no part of a word. Closing is opening seen from behind. */
function opens(mark: string, outer: CharacterClass, inner: CharacterClass): boolean {
  const isLeft = isFlanking(outer, inner)
  return mark === '_' ? isLeft && (!isFlanking(inner, outer) || outer === 'punctuation') : isLeft
}

function isFlanking(outer: CharacterClass, inner: CharacterClass): boolean {
  return inner !== 'blank' && (inner !== 'punctuation' || outer !== 'letter')
}
