import {folded, gramReader} from './grams.ts'
import type {Mask} from './mask.ts'

/** From gram to text, in shelves of texts of like length. */
export interface GramIndex {
  /** Grams share a list where this many of their first bits are the same: it costs time, never a match. */
  readonly bits: number
  readonly shelves: readonly Shelf[]
}

/** Texts that stand together. They are named by size, the smallest first, so that the texts of a range of sizes are a range of names. */
export interface Shelf {
  /** Where the list of each slot begins; one more than there are slots. */
  readonly starts: Uint32Array
  /** Names, rising within each list. */
  readonly postings: Uint16Array
  /** Different grams of each text, by name: rising. */
  readonly sizes: Uint16Array
  /** The place among the stored texts, by name. */
  readonly order: Uint32Array
}

/** So many texts have names of 16 bits, and counts that stay in the cache. */
export const SHELF = 1 << 16

/** Builds the index, with so many texts a shelf. A text is read once: its length says well enough which shelf it belongs on. */
export function indexGrams(texts: readonly string[], mask?: Mask, most = SHELF): GramIndex {
  const read = gramReader()
  const bits = Math.min(16, Math.max(10, Math.ceil(Math.log2(texts.length * 4 + 1))))
  const order = bySize(Uint16Array.from(texts, ({length}) => Math.min(length, 0xffff)))
  const fill = fillerOf(bits, place => read(folded(texts[place]!, mask)))
  const shelves: Shelf[] = []
  for (let at = 0; at < order.length; at += most) shelves.push(fill(order.subarray(at, at + most)))
  return {bits, shelves}
}

/** The list that a gram is in. */
export function slotOf(gram: number, bits: number): number {
  return gram >>> (32 - bits)
}

/** Fills one shelf at a time. */
function fillerOf(bits: number, gramsAt: (place: number) => Uint32Array): (places: Uint32Array) => Shelf {
  let slots = new Uint32Array(0x10000)
  return places => {
    const [sizes, begins] = [new Uint16Array(places.length), new Uint32Array(places.length)]
    const starts = new Uint32Array((1 << bits) + 1)
    let end = 0
    for (let at = 0; at < places.length; at += 1) {
      const grams = gramsAt(places[at]!)
      if (end + grams.length > slots.length) slots = enlarged(slots)
      begins[at] = end
      sizes[at] = grams.length
      for (let next = 0; next < grams.length; next += 1) {
        const slot = slotOf(grams[next]!, bits)
        slots[end++] = slot
        starts[slot]! += 1
      }
    }
    // A start is where its list ends until the list is filled, from its end.
    for (let slot = 1; slot < starts.length; slot += 1) starts[slot]! += starts[slot - 1]!
    const postings = new Uint16Array(end)
    const names = bySize(sizes)
    for (let name = names.length - 1; name >= 0; name -= 1) {
      const at = names[name]!
      const behind = begins[at]! + sizes[at]!
      for (let next = begins[at]!; next < behind; next += 1) postings[--starts[slots[next]!]!] = name
    }
    return {starts, postings, sizes: sizes.sort(), order: names.map(at => places[at]!)}
  }
}

function enlarged(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2)
  larger.set(list)
  return larger
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
