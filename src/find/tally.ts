import {type GramIndex, slotOf} from './gram-index.ts'

/** A list of the index, and how many grams of the text asked for are in it. */
export interface List {
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** The lists that grams are in, the shortest first. */
export function listsOf(grams: ReadonlySet<number>, {bits, starts}: GramIndex): List[] {
  const weights = new Map<number, number>()
  for (const gram of grams) {
    const slot = slotOf(gram, bits)
    weights.set(slot, (weights.get(slot) ?? 0) + 1)
  }
  return [...weights]
    .map(([slot, weight]) => ({start: starts[slot]!, end: starts[slot + 1]!, weight}))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
}

/** How many grams each stored text shares with the one asked for, as far as lists were read. */
export interface Tally {
  /** What a text that was in no list so far may reach. */
  unseen(): number
  /** What a text may reach. */
  highest(name: number): number
  /** Those that may reach a score; holds until the next call. */
  reaching(names: Uint32Array, floor: number): Uint32Array
  /** A few that share the most. */
  promising(names: Uint32Array): number[]
  /** Reads a list, but for texts too short or too long to reach the floor. */
  read(list: List, floor: number): void
  /** Reads a list for some texts only, all of which were seen. */
  readFor(names: ArrayLike<number>, list: List): void
  /** All texts seen; holds until the next call. */
  seen(): Uint32Array
  /** Forgets everything, for a text of so many grams. */
  reset(size: number): void
}

/** One search at a time. */
export function tallyOf({postings, sizes}: GramIndex): Tally {
  const counts = new Uint16Array(sizes.length)
  const touched = new Uint32Array(sizes.length)
  const kept = new Uint32Array(sizes.length)
  let [count, size, unread] = [0, 0, 0]
  const highest = (name: number) => {
    const other = sizes[name]!
    return (2 * Math.min(counts[name]! + unread, size, other)) / (size + other)
  }
  return {
    unseen: () => (2 * unread) / (size + unread),
    highest,
    reaching(names, floor) {
      let length = 0
      for (let at = 0; at < names.length; at += 1) {
        const name = names[at]!
        const other = sizes[name]!
        const shared = counts[name]! + unread
        // As in `highest`, without a division.
        if (2 * (shared < other ? shared : other) >= floor * (size + other) - ROUNDING) kept[length++] = name
      }
      return kept.subarray(0, length)
    },
    promising(names) {
      const found: number[] = []
      let least = 0
      for (let at = 0; at < names.length; at += 1) {
        if (counts[names[at]!]! <= least) continue
        found.push(names[at]!)
        found.sort((a, b) => counts[b]! - counts[a]!)
        if (found.length > PROMISING) found.pop()
        if (found.length === PROMISING) least = counts[found[PROMISING - 1]!]!
      }
      return found
    },
    read({start, end, weight}, floor) {
      const last = firstWhere(sizes, other => other > size && (2 * size) / (size + other) < floor)
      const first = firstWhere(sizes, other => (2 * other) / (size + other) >= floor)
      for (let at = lowerBound(postings, first, start, end); at < end; at += 1) {
        const name = postings[at]!
        if (name >= last) break
        if (counts[name] === 0) touched[count++] = name
        counts[name]! += weight
      }
      unread -= weight
    },
    readFor(names, {start, end, weight}) {
      if (names.length * SEARCH < end - start) {
        for (let at = 0; at < names.length; at += 1) {
          const place = lowerBound(postings, names[at]!, start, end)
          if (place < end && postings[place] === names[at]) counts[names[at]!]! += weight
        }
      } else for (let at = start; at < end; at += 1) if (counts[postings[at]!] !== 0) counts[postings[at]!]! += weight
      unread -= weight
    },
    seen: () => touched.subarray(0, count),
    reset(fresh) {
      for (let at = 0; at < count; at += 1) counts[touched[at]!] = 0
      ;[count, size, unread] = [0, fresh, fresh]
    }
  }
}

const PROMISING = 5
const ROUNDING = 1e-6
/** To look one text up in a list costs as much as to read so many of it. */
const SEARCH = 16

/** The first place in a part of a rising list that is not below a value. */
function lowerBound(list: Uint32Array, value: number, start: number, end: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The first place of rising sizes from which a test holds. */
function firstWhere(sizes: Uint16Array, test: (size: number) => boolean): number {
  let [low, high] = [0, sizes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(sizes[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
