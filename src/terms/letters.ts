/** Kinds of UTF-16 units that decide where a name may begin and end. Data: the Unicode Script and General_Category properties. */

/** Neither a letter nor a digit. */
export const OTHER = 1
/** A letter or digit of a script that sets words apart, or `_`. */
export const WORD = 2
/** A letter of a script written without blanks, or one whose particles follow without a blank (Hangul). */
export const UNSPACED = 3
/** Changes the character before it: a combining mark, ー, small kana, 々. */
export const TRAILING = 4

const known = new Uint8Array(0x10000)

/** The kind of a unit; worked out once a unit. */
export function kindOf(unit: number): number {
  const kind = known[unit]!
  if (kind !== 0) return kind
  const fresh = classify(String.fromCharCode(unit))
  known[unit] = fresh
  return fresh
}

const CHANGES_BEFORE = /[\p{M}ー々ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ]/u
const SETS_NO_BLANK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

/** Nearly all of a text is told without the property tables, whose expressions are slow to compile. */
function classify(character: string): number {
  return plainKind(character.charCodeAt(0)) ?? classifyByProperty(character)
}

const TRAILING_KANA = new Set('ぁぃぅぇぉゃゅょゎァィゥェォャュョヮー')

function plainKind(unit: number): number | undefined {
  if (unit < 0x80) return /\w/.test(String.fromCharCode(unit)) ? WORD : OTHER
  if (unit >= 0x4e00 && unit <= 0x9fff) return UNSPACED
  if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc)
    return TRAILING_KANA.has(String.fromCharCode(unit)) ? TRAILING : UNSPACED
  if (PLAIN_MARKS.includes(String.fromCharCode(unit))) return OTHER
  // Inline codes.
  return unit >= 0xe000 && unit <= 0xf8ff ? OTHER : undefined
}

const PLAIN_MARKS = '\u3000、。「」『』，：；？！（）“”‘’…—–・'

/** The kind of a character by its Script and General_Category. */
export function classifyByProperty(character: string): number {
  if (CHANGES_BEFORE.test(character)) return TRAILING
  if (SETS_NO_BLANK.test(character)) return UNSPACED
  return /[\p{L}\p{N}_]/u.test(character) ? WORD : OTHER
}

/** First half of a surrogate pair. */
export function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Second half of a surrogate pair. */
export function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** True for a letter or digit of a script that sets words apart. */
export function isWordLetter(character: string): boolean {
  return kindOf(character.charCodeAt(0)) === WORD
}
