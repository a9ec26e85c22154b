import {isCjk} from '../characters.ts'
import {BARRIER, BLANK, CODE, DROPPED, foldUnit, MARK, SELECTOR} from './fold-unit.ts'
import {kindOf, OTHER, WORD} from './letters.ts'

/** A text prepared for look-up; valid until the next text is folded by the same function. */
export interface Folded {
  readonly units: Uint16Array
  /** For each unit its UTF-16 offset in the original. */
  readonly starts: Int32Array
  readonly length: number
  /** Places in `units` where a name may begin, `count` of them: no blank, nothing inside a word of a spaced script. */
  readonly begins: Int32Array
  readonly count: number
}

const HYPHEN = 0x2d

/** Room kept between two texts, in UTF-16 units; an article of this length is rare. */
const KEPT = 1 << 20

/**
 * A function that folds what must not matter when names are looked up: case, full-width and half-width forms, runs of
 * blanks (none beside a CJK character), a hyphen for a blank between words, paired inline codes and invisible characters (gone), marks written apart.
 * A lone inline code (an image, a code span) stays as a barrier. Linear; the buffers are reused.
 */
export function createFold(): (original: string) => Folded {
  let kept = roomFor(256)
  return original => {
    const size = original.length
    if (kept.units.length < size || (kept.units.length > KEPT && size <= KEPT)) {
      kept = roomFor(Math.max(size * 2, 256))
    }
    const {units, starts, begins} = kept
    let pairs: Uint8Array | undefined
    let length = 0
    let last = BLANK
    let count = 0
    let before = OTHER
    for (let at = 0; at < size; at += 1) {
      const plain = plainOf(original.charCodeAt(at))
      let unit = plain & 0xffff
      let kind = (plain >> KIND) & 0xf
      if (plain === BESIDE || (last === BLANK && plain >= CJK)) {
        unit = foldUnit(original.charCodeAt(at))
        if (unit <= BLANK) {
          if (unit === BLANK && (last === BLANK || isCjkUnit(last))) continue
          if (unit === DROPPED) continue
          if (unit === MARK) {
            const composed = length > 0 ? compose(last, original.charCodeAt(at)) : 0
            if (composed > 0) {
              last = composed
              units[length - 1] = composed
              continue
            }
            unit = toCombining(original.charCodeAt(at))
          } else if (unit === SELECTOR) {
            if (isSelectorTail(original.charCodeAt(at + 1))) {
              at += 1
              continue
            }
            unit = original.charCodeAt(at)
          } else if (unit === CODE) {
            pairs ??= countCodes(original)
            if (pairs[original.charCodeAt(at) - 0xe000]! > 1) continue
            unit = BARRIER
          }
        } else if (unit === HYPHEN && kindOf(last) === WORD && kindOf(original.charCodeAt(at + 1)) === WORD) {
          // “blue-green deployment” is “blue green deployment”.
          unit = BLANK
        } else if (last === BLANK && length > 0 && isCjkUnit(unit)) length -= 1
        kind = kindOf(unit)
      }
      units[length] = unit
      starts[length] = at
      if ((kind !== WORD || before !== WORD) && unit !== BLANK) begins[count++] = length
      before = kind
      length += 1
      last = unit
    }
    return {units, starts, length, begins, count}
  }
}

/** What stands beside the unit matters. */
const BESIDE = -1
const KIND = 16
const CJK = 1 << 20
const plainUnits = new Int32Array(0x10000)

/** What a unit folds to, its kind and whether it is CJK, in one number, worked out once a unit; or `BESIDE`. */
function plainOf(code: number): number {
  const known = plainUnits[code]!
  if (known !== 0) return known
  const unit = foldUnit(code)
  const isPlain = unit > BLANK && unit !== HYPHEN && unit !== BARRIER
  const fresh = isPlain ? unit | (kindOf(unit) << KIND) | (isCjkUnit(unit) ? CJK : 0) : BESIDE
  plainUnits[code] = fresh
  return fresh
}

function roomFor(size: number) {
  return {units: new Uint16Array(size), starts: new Int32Array(size), begins: new Int32Array(size)}
}

/** How many of the units from `at` on belong to the character before: marks and variation selectors. */
export function attachedAt(original: string, at: number): number {
  const code = original.charCodeAt(at)
  const unit = foldUnit(code)
  if (unit === MARK || (code >= 0xfe00 && code <= 0xfe0f)) return 1
  return unit === SELECTOR && isSelectorTail(original.charCodeAt(at + 1)) ? 2 : 0
}

function isCjkUnit(unit: number): boolean {
  return unit > 0x2000 && unit !== BARRIER && isCjk(String.fromCharCode(unit))
}

function isSelectorTail(unit: number): boolean {
  return unit >= 0xdd00 && unit <= 0xddef
}

/** The one unit of a letter and its mark, 0 when there is none. */
function compose(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, toCombining(mark)).normalize('NFC')
  return composed.length === 1 ? composed.charCodeAt(0) : 0
}

/** Half-width ﾞ and ﾟ are spacing characters; the combining ones take part in NFC. */
function toCombining(mark: number): number {
  if (mark === 0xff9e) return 0x3099
  return mark === 0xff9f ? 0x309a : mark
}

/** How often each private-use character stands in a text: an opening and a closing code share theirs. */
function countCodes(text: string): Uint8Array {
  const counts = new Uint8Array(0xf900 - 0xe000)
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - 0xe000
    if (place >= 0 && place < counts.length && counts[place]! < 2) counts[place] = counts[place]! + 1
  }
  return counts
}
