import {BARRIER, BLANK, CODE, DROPPED, foldUnit, MARK, SELECTOR} from './fold-unit.ts'
import {kindOf, WORD} from './letters.ts'
import {type Folding, foldPlain, HYPHEN, isCjkUnit} from './plain-run.ts'

/** A text prepared for look-up; valid until the next text is folded by the same function. */
export type Folded = Readonly<Omit<Folding, 'paired'>>

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
    kept.length = 0
    kept.count = 0
    kept.paired = undefined
    for (let at = foldPlain(original, 0, kept); at < size; at = foldPlain(original, at, kept))
      at += foldBeside(original, at, kept)
    return kept
  }
}

/** Adds the unit at a place to a folded text, or what becomes of it beside what is there; tells how many units of the original that were. */
function foldBeside(original: string, at: number, folding: Folding): number {
  const {units, starts, begins} = folding
  const last = folding.length > 0 ? units[folding.length - 1]! : BLANK
  const code = original.charCodeAt(at)
  let unit = foldUnit(code)
  if (unit === DROPPED) return 1
  if (unit === BLANK && (last === BLANK || isCjkUnit(last))) return 1
  if (unit === MARK) {
    const composed = folding.length > 0 ? compose(last, code) : 0
    if (composed > 0) {
      units[folding.length - 1] = composed
      return 1
    }
    unit = toCombining(code)
  } else if (unit === SELECTOR) {
    if (isSelectorTail(original.charCodeAt(at + 1))) return 2
    unit = code
  } else if (unit === CODE) {
    folding.paired ??= pairedCodes(original)
    if (folding.paired.has(code)) return 1
    unit = BARRIER
  } else if (unit === HYPHEN && kindOf(last) === WORD && kindOf(original.charCodeAt(at + 1)) === WORD) {
    // “blue-green deployment” is “blue green deployment”.
    unit = BLANK
  } else if (last === BLANK && folding.length > 0 && isCjkUnit(unit)) folding.length -= 1
  units[folding.length] = unit
  starts[folding.length] = at
  if (unit !== BLANK && (kindOf(unit) !== WORD || kindOf(last) !== WORD)) begins[folding.count++] = folding.length
  folding.length += 1
  return 1
}

function roomFor(size: number): Folding {
  const [units, starts, begins] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)]
  return {units, starts, length: 0, begins, count: 0, paired: undefined}
}

/** How many of the units from `at` on belong to the character before: marks and variation selectors. */
export function attachedAt(original: string, at: number): number {
  const code = original.charCodeAt(at)
  const unit = foldUnit(code)
  if (unit === MARK || (code >= 0xfe00 && code <= 0xfe0f)) return 1
  return unit === SELECTOR && isSelectorTail(original.charCodeAt(at + 1)) ? 2 : 0
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

/** The private-use characters that stand more than once in a text: an opening and a closing code share theirs. */
function pairedCodes(text: string): ReadonlySet<number> {
  const [known, paired] = [new Set<number>(), new Set<number>()]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0xe000 || code > 0xf8ff) continue
    if (known.has(code)) paired.add(code)
    known.add(code)
  }
  return paired
}
