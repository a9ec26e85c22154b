import {folded, sharedBy, trigramsOf} from './trigrams.ts'

/** A stored text that is like the one asked for. */
export interface Likeness {
  /** Place among the stored texts. */
  readonly index: number
  /** 0 to 1; 1 for equal but for case, blanks and figures. */
  readonly score: number
}

/** Stored texts that can be asked for what is like a text. */
export interface Fuzzy {
  /** The likest, the first stored first among equals. */
  nearest(text: string, most?: number): Likeness[]
}

/** Less like than this is no help to a translator. */
export const LEAST = 0.6
/** Slots of the index; two trigrams in one slot cost time, never a match. */
const SLOT_BITS = 20

/**
 * Builds an index from trigram to texts. A look-up reads only the rarest trigrams of the text asked for: what is like it by LEAST must have at least one
 * of them.
 */
export function openFuzzy(texts: readonly string[]): Fuzzy {
  const {starts, postings, sizes} = indexed(texts)
  const counts = new Uint8Array(texts.length)
  return {
    nearest(text, most = 5) {
      const own = trigramsOf(folded(text))
      const slots = [...new Set([...own].map(slotOf))].sort((a, b) => lengthOf(a) - lengthOf(b))
      const fewest = Math.ceil((own.length * LEAST) / (2 - LEAST))
      const read = slots.slice(0, Math.max(1, slots.length - fewest + 1 + (own.length - slots.length)))
      const seen = candidates(read, own.length, own.length - read.length)
      return best(seen, own, most)
    }
  }

  function lengthOf(slot: number): number {
    return starts[slot + 1]! - starts[slot]!
  }

  /** Texts that may be like enough, those with the highest possible score first. */
  function candidates(slots: readonly number[], size: number, unread: number): Likeness[] {
    const touched: number[] = []
    for (const slot of slots)
      for (let at = starts[slot]!; at < starts[slot + 1]!; at += 1) {
        const index = postings[at]!
        if (counts[index] === 0) touched.push(index)
        if (counts[index]! < 255) counts[index]! += 1
      }
    const found: Likeness[] = []
    for (const index of touched) {
      const other = sizes[index]!
      // A full counter may stand for more.
      const shared = counts[index] === 255 ? size : counts[index]! + unread
      const score = (2 * Math.min(shared, size, other)) / (size + other)
      if (score >= LEAST) found.push({index, score})
      counts[index] = 0
    }
    return found.sort((a, b) => b.score - a.score || a.index - b.index)
  }

  function best(seen: readonly Likeness[], own: Uint32Array, most: number): Likeness[] {
    const found: Likeness[] = []
    for (const {index, score: highest} of seen) {
      if (found.length >= most && highest < found.at(-1)!.score) break
      const other = trigramsOf(folded(texts[index]!))
      const score = (2 * sharedBy(own, other)) / (own.length + other.length)
      if (score < LEAST) continue
      found.push({index, score})
      found.sort((a, b) => b.score - a.score || a.index - b.index)
      if (found.length > most) found.pop()
    }
    return found
  }
}

function slotOf(trigram: number): number {
  return trigram >>> (32 - SLOT_BITS)
}

/** Counting sort of all pairs of slot and text. */
function indexed(texts: readonly string[]) {
  const starts = new Uint32Array((1 << SLOT_BITS) + 1)
  const sizes = new Uint32Array(texts.length)
  const slotCounts = new Uint32Array(texts.length)
  let [pairs, size] = [new Uint32Array(1 << 16), 0]
  for (const [index, text] of texts.entries()) {
    const own = trigramsOf(folded(text))
    sizes[index] = own.length
    if (size + own.length > pairs.length) {
      const larger = new Uint32Array(Math.max(pairs.length * 2, size + own.length))
      larger.set(pairs)
      pairs = larger
    }
    // Sorted trigrams give sorted slots: equal ones are neighbours.
    let last = -1
    let count = 0
    for (const trigram of own) {
      const slot = slotOf(trigram)
      if (slot !== last) {
        pairs[size + count] = slot
        count += 1
        starts[slot + 1]! += 1
      }
      last = slot
    }
    size += count
    slotCounts[index] = count
  }
  for (let slot = 0; slot < 1 << SLOT_BITS; slot += 1) starts[slot + 1]! += starts[slot]!
  const next = starts.slice()
  const postings = new Uint32Array(size)
  let at = 0
  for (let index = 0; index < texts.length; index += 1)
    for (let count = slotCounts[index]!; count > 0; count -= 1) postings[next[pairs[at++]!]!++] = index
  return {starts, postings, sizes}
}
