import type {Mask} from './mask.ts'

/** Longer texts are compared by their beginning, in UTF-16 units: nobody looks for what is like a whole article. */
const LONGEST = 4096

/** A text as it is compared word for word: full width as half, small letters, blanks as one. */
export function plain(text: string): string {
  const small = text.normalize('NFKC').toLowerCase()
  // Most texts have nothing to replace: to look is cheaper than to write.
  return /[^\S ]| (?: |$)|^ /.test(small) ? small.replaceAll(/\s+/g, ' ').trim() : small
}

/** The same with each figure as one sign, so that 60 finds 63; so are names, where a mask is given. Where these are all a text says, they stay. */
export function folded(text: string, mask: Mask = own => own): string {
  const masked = plain(mask(text))
  if (NO_FIGURE.test(masked) || !/\p{N}|\u0001/u.test(masked)) return masked
  return /\p{L}/u.test(masked) ? masked.replaceAll(/\p{N}+(?:[.,:]\p{N}+)*/gu, '0') : plain(text)
}

/** Letters, kana, Han and common marks, so most texts: to look for all figures of Unicode takes ten times as long. */
export const NO_FIGURE = /^[\x02-/:-\x7f\u2010-\u2027\u3001-\u3006\u3008-\u3020\u3040-\u30ff\u3400-\u9fff]*$/

/** Reads the grams of folded or plain texts; each answer holds until the next call. */
export type GramReader = (text: string) => Uint32Array

/**
 * Reads the different grams of a text, its ends marked, as 32-bit hashes: three letters, or two signs where one of the first two is Han, kana or
 * Hangul, which say as much as some letters. Good for text with and without blanks.
 */
export function gramReader(): GramReader {
  const found = new Uint32Array(LONGEST + 1)
  const seen = new Uint32Array(SLOTS)
  const turns = new Uint16Array(SLOTS)
  let turn = 0
  return text => {
    if (turn === 0xffff) turns.fill(0)
    turn = (turn % 0xffff) + 1
    const end = Math.min(text.length, LONGEST)
    let count = 0
    let [a, b] = [START, end > 0 ? text.charCodeAt(0) : END]
    for (let at = 1; at <= end; at += 1) {
      const c = at < end ? text.charCodeAt(at) : END
      const isPair = a >= WIDE || b >= WIDE
      const gram = isPair ? hashed(a, b, 0) : hashed(a, b, c)
      if (isNew(gram)) found[count++] = gram
      a = b
      b = c
    }
    if ((end === 0 || a >= WIDE) && isNew(hashed(a, b, 0))) found[count++] = hashed(a, b, 0)
    return found.subarray(0, count)
  }

  function isNew(gram: number): boolean {
    let slot = gram & (SLOTS - 1)
    for (; turns[slot] === turn; slot = (slot + 1) & (SLOTS - 1)) if (seen[slot] === gram) return false
    turns[slot] = turn
    seen[slot] = gram
    return true
  }
}

/** More than twice LONGEST, so that looking for a free slot is short. */
const SLOTS = 1 << 14
const [START, END] = [2, 3]
/** Where Han, kana and Hangul begin. */
const WIDE = 0x2e80

/** 32 bits of three UTF-16 units (multiplication by odd constants, then mixed). */
function hashed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1)
  hash = Math.imul(hash ^ b, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0xc2b2ae3d)
  return (hash ^ (hash >>> 16)) >>> 0
}

const read = gramReader()

/** The different grams of a text. */
export function gramsOf(text: string): ReadonlySet<number> {
  return new Set(read(text))
}

/** Dice 1945 on sets of grams, 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return dice(a, [...b])
}

/** As `likeness`; the second set as a list of different grams. */
export function dice(a: ReadonlySet<number>, b: ArrayLike<number>): number {
  let shared = 0
  for (let at = 0; at < b.length; at += 1) if (a.has(b[at]!)) shared += 1
  return (2 * shared) / (a.size + b.length)
}
