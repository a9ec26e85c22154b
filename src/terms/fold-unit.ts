/**
 * What becomes of each UTF-16 unit when names are looked up. Data: Unicode case mapping, NFKC of single units
 * (full-width ASCII, half-width kana, Kangxi radicals, compatibility ideographs), White_Space, General_Category.
 */

/** Not known yet. */
const UNKNOWN = 0
/** Invisible: left out. */
export const DROPPED = 1
/** A private-use character: an inline code. */
export const CODE = 2
/** A combining mark: composed with the unit before it. */
export const MARK = 3
/** First half of a supplementary variation selector (葛󠄀), second half to be looked at. */
export const SELECTOR = 4
/** A run of blanks. */
export const BLANK = 0x20
/** Stands where no name may go through. */
export const BARRIER = 0xffff

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|[\uFE00-\uFE0F]/
const COMBINING = /[\u0300-\u036F\u3099\u309A\uFF9E\uFF9F]/
const COMPATIBLE = /[\u2F00-\u2FDF\uF900-\uFAFF\uFF61-\uFF9D]/
// One writes these alike in names: apostrophes, hyphens, the dot between parts of a foreign name, variants of characters.
const ALIKE: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2022': '\u00B7',
  '\u2027': '\u00B7',
  '\u30FB': '\u00B7',
  '\uFF65': '\u00B7',
  // One name is registered and printed in several forms. Source: Unihan kZVariant, kTraditionalVariant.
  髙: '高',
  﨑: '崎',
  栁: '柳',
  濵: '浜',
  邉: '辺',
  邊: '辺',
  齋: '斎',
  齊: '斉'
}

const known = new Uint16Array(0x10000)

/** The folded unit, or one of the constants above; worked out once a unit. */
export function foldUnit(unit: number): number {
  const folded = known[unit]!
  if (folded !== UNKNOWN) return folded
  const fresh = classify(unit)
  known[unit] = fresh
  return fresh
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit <= SELECTOR) return BARRIER
  if (unit >= 0xe000 && unit <= 0xf8ff) return CODE
  if (unit === 0xdb40) return SELECTOR
  if (INVISIBLE.test(character)) return DROPPED
  if (COMBINING.test(character)) return MARK
  if (/\s/.test(character)) return BLANK
  if (unit >= 0xff01 && unit <= 0xff5e) return classify(unit - 0xfee0)
  const alike = ALIKE[character]
  if (alike !== undefined) return alike.charCodeAt(0)
  if (COMPATIBLE.test(character)) return only(character.normalize('NFKC'), unit)
  // Kana and Han have no case; a lower-case form of two units would shift the offsets.
  return unit < 0x2e80 ? only(character.toLowerCase(), unit) : unit
}

function only(text: string, otherwise: number): number {
  return text.length === 1 ? text.charCodeAt(0) : otherwise
}
