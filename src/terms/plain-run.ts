import {isCjk} from '../characters.ts'
import {BARRIER, BLANK, foldUnit} from './fold-unit.ts'
import {kindOf, WORD} from './letters.ts'

/** A text that is being prepared for look-up. */
export interface Folding {
  readonly units: Uint16Array
  /** For each unit its UTF-16 offset in the original. */
  readonly starts: Int32Array
  length: number
  /** Places in `units` where a name may begin, `count` of them: no blank, nothing inside a word of a spaced script. */
  readonly begins: Int32Array
  count: number
  /** The inline codes of the text that stand twice, once one was met. */
  paired: ReadonlySet<number> | undefined
}

export const HYPHEN = 0x2d

/** What a unit is, above the 16 bits of what it folds to. */
const IS_WORD = 0x1_0000
const IS_CJK = 0x2_0000
const IS_BLANK = 0x4_0000
/** What stands beside it matters. */
const IS_OTHER = 0x8_0000

/**
 * Adds to a folded text what follows in the original from `from` on and folds unit by unit; tells where that ends: at a blank that goes, or at a
 * unit beside which something matters. Nearly all of a text is such, so this loop has nothing in it but numbers.
 */
export function foldPlain(original: string, from: number, folding: Folding): number {
  const {units, starts, begins} = folding
  let {length, count} = folding
  let before = length > 0 ? learn(units[length - 1]!) : IS_BLANK
  let at = from
  for (; at < original.length; at += 1) {
    const code = original.charCodeAt(at)
    const plain = plainUnits[code] || learn(code)
    if ((plain & IS_OTHER) !== 0) break
    if ((plain & IS_BLANK) !== 0 && (before & (IS_BLANK | IS_CJK)) !== 0) break
    if ((plain & IS_CJK) !== 0 && (before & IS_BLANK) !== 0) break
    units[length] = plain
    starts[length] = at
    if ((plain & (IS_BLANK | (before & IS_WORD))) === 0) begins[count++] = length
    length += 1
    before = plain
  }
  folding.length = length
  folding.count = count
  return at
}

const plainUnits = new Int32Array(0x10000)

/** What a unit folds to and what it is, in one number. */
function learn(code: number): number {
  plainUnits[code] ||= classify(foldUnit(code))
  return plainUnits[code]!
}

function classify(unit: number): number {
  if (unit === BLANK) return unit | IS_BLANK
  if (unit < BLANK || unit === HYPHEN || unit === BARRIER) return unit | IS_OTHER
  return unit | (kindOf(unit) === WORD ? IS_WORD : 0) | (isCjkUnit(unit) ? IS_CJK : 0)
}

/** A character of a script written without blanks, or a mark of its width. */
export function isCjkUnit(unit: number): boolean {
  return unit > 0x2000 && unit !== BARRIER && isCjk(String.fromCharCode(unit))
}
