import {folded, gramReader} from './grams.ts'
import type {Mask} from './mask.ts'

/**
 * From gram to texts. Texts are renamed by size, the smallest first, so that the texts of a range of sizes are a range of names, and
 * each list stands in the order of names.
 */
export interface GramIndex {
  /** Grams share a list where this many of their first bits are the same: it costs time, never a match. */
  readonly bits: number
  /** Where the list of each slot begins; one more than there are slots. */
  readonly starts: Uint32Array
  readonly postings: Uint32Array
  /** Different grams of each text, by name: rising. */
  readonly sizes: Uint16Array
  /** The place among the stored texts, by name. */
  readonly order: Uint32Array
}

/** Builds the index. Each text is read twice: to keep its grams would take as much memory again as the index. */
export function indexGrams(texts: readonly string[], mask?: Mask): GramIndex {
  const bits = Math.min(20, Math.max(10, Math.ceil(Math.log2(texts.length * 4 + 1))))
  const gramsOf = gramReader()
  const starts = new Uint32Array((1 << bits) + 1)
  const sizes = new Uint16Array(texts.length)
  for (let index = 0; index < texts.length; index += 1) {
    const grams = gramsOf(folded(texts[index]!, mask))
    sizes[index] = grams.length
    for (let at = 0; at < grams.length; at += 1) starts[slotOf(grams[at]!, bits) + 1]! += 1
  }
  for (let slot = 0; slot < 1 << bits; slot += 1) starts[slot + 1]! += starts[slot]!
  const order = bySize(sizes)
  const postings = new Uint32Array(starts[1 << bits]!)
  const next = starts.slice()
  for (let name = 0; name < order.length; name += 1) {
    const grams = gramsOf(folded(texts[order[name]!]!, mask))
    for (let at = 0; at < grams.length; at += 1) postings[next[slotOf(grams[at]!, bits)]!++] = name
  }
  return {bits, starts, postings, sizes: sizes.sort(), order}
}

/** The list that a gram is in. */
export function slotOf(gram: number, bits: number): number {
  return gram >>> (32 - bits)
}

/** Counting sort: places by size, those of one size in their order. */
function bySize(sizes: Uint16Array): Uint32Array {
  const next = new Uint32Array(0x10001)
  for (const size of sizes) next[size + 1]! += 1
  for (let size = 0; size < 0x10000; size += 1) next[size + 1]! += next[size]!
  const order = new Uint32Array(sizes.length)
  for (let index = 0; index < sizes.length; index += 1) order[next[sizes[index]!]!++] = index
  return order
}
