/** A text as it is compared: full width as half, small letters, blanks as one, and each figure as one sign, so that 60 finds 63. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{N}+(?:[.,:]\p{N}+)*/gu, '0')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The different runs of three signs of a folded text, its ends marked: good for text with and without blanks. Sorted. */
export function trigramsOf(text: string): Uint32Array {
  const marked = `\u0002${text}\u0003`
  const found = new Uint32Array(Math.max(1, marked.length - 2))
  for (let at = 0; at < found.length; at += 1) found[at] = hashed(marked, at)
  found.sort()
  let count = 1
  for (let at = 1; at < found.length; at += 1) if (found[at] !== found[count - 1]) found[count++] = found[at]!
  return found.subarray(0, count)
}

/** 32 bits of three UTF-16 units (multiplication by odd constants, then mixed). */
function hashed(text: string, at: number): number {
  let hash = Math.imul(text.charCodeAt(at), 0x9e3779b1)
  hash = Math.imul(hash ^ (text.charCodeAt(at + 1) || 0), 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 15) ^ (text.charCodeAt(at + 2) || 0), 0xc2b2ae3d)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** How many trigrams two sorted sets share. */
export function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) count += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return count
}

/** Dice 1945 on sets of trigrams, 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  return (2 * sharedBy(a, b)) / (a.length + b.length)
}
