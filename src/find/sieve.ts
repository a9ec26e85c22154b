import {SHELF, type Shelf} from './gram-index.ts'
import {lowerBound} from './lower-bound.ts'

/** What is asked for: how many grams it has, the slots they are in, and how many are in each. */
export interface Asked {
  readonly size: number
  readonly slots: readonly number[]
  readonly weights: readonly number[]
}

/** A text of a shelf that may be like enough. */
export interface Possible {
  readonly name: number
  /** What its likeness is at most. */
  readonly highest: number
}

/** A list of a shelf that grams of the text asked for are in. */
interface List {
  readonly start: number
  readonly end: number
  /** How many grams of the text asked for are in it. */
  readonly weight: number
  /** How many are in it and in the lists behind it. */
  readonly unread: number
}

/**
 * Finds the texts of a shelf that may reach a floor of LEAST or more: all that do, and few others. One search at a time.
 *
 * Texts of n and m grams whose likeness is f or more share f(n + m)/2 grams or more. Lists are read from the rarest gram on, each for the texts
 * that may still come to count: with u grams not read yet, a text that must share more than u + need - 1 has been in `need` of the lists
 * read, or does not reach the floor. So the larger a text, the fewer lists are read for it. This is the prefix filter of Chaudhuri et al. 2006 and
 * Bayardo et al. 2007 with the sizes of Xiao et al. 2008 (PPJoin), longer by need - 1 lists as in Wang et al. 2012 (AdaptJoin). What is left
 * is looked up in the other lists until it cannot reach the floor.
 */
export function sieveOf(): (asked: Asked, shelf: Shelf, floor: number) => Possible[] {
  const counts = new Uint8ClampedArray(SHELF)
  return (asked, shelf, floor) => {
    const {size} = asked
    // The names of the sizes that can reach the floor.
    const first = firstAbove(shelf.sizes, (floor * size) / (2 - floor) - ROUNDING)
    const last = firstAbove(shelf.sizes, (2 * size) / floor - size + ROUNDING)
    if (first >= last) return []
    const lists = listsOf(asked, shelf)
    const need = needOf(size)
    // Behind which name the reading of each list ends: falling.
    const ends: number[] = []
    for (const list of lists) {
      const end = Math.min(last, firstAbove(shelf.sizes, (2 * (list.unread + need - 1)) / floor - size + ROUNDING))
      if (end <= first) break
      ends.push(end)
      count(counts, shelf.postings, list, {first, last: end})
    }
    const found: Possible[] = []
    for (const name of counted(counts, need, {first, last})) {
      while (name >= ends.at(-1)!) ends.pop()
      const shared = counts[name] === FULL ? size : counts[name]!
      const highest = settled(name, {shelf, size, floor, lists, read: ends.length, shared})
      if (highest >= floor) found.push({name, highest})
    }
    counts.fill(0, first, last)
    return found
  }
}

/** Names from the first up to, without, the last. */
interface Names {
  readonly first: number
  readonly last: number
}

/** Counts a list for some names. */
function count(counts: Uint8ClampedArray, postings: Uint16Array, {start, end, weight}: List, {first, last}: Names) {
  for (let at = first === 0 ? start : lowerBound(postings, first, start, end); at < end; at += 1) {
    const name = postings[at]!
    if (name >= last) break
    counts[name]! += weight
  }
}

/** The names counted as often as is needed, which is a power of two: so four counts are looked at at once. */
function counted(counts: Uint8ClampedArray, need: number, {first, last}: Names): number[] {
  const found: number[] = []
  const words = new Int32Array(counts.buffer)
  const mask = Math.imul(0x100 - need, 0x01010101)
  for (let word = first >> 2; word << 2 < last; word += 1)
    if ((words[word]! & mask) !== 0)
      for (let name = word << 2; name < (word << 2) + 4; name += 1) if (counts[name]! >= need) found.push(name)
  return found
}

interface Sum {
  readonly shelf: Shelf
  readonly size: number
  readonly floor: number
  readonly lists: readonly List[]
  /** How many of the lists were read for the text. */
  readonly read: number
  /** What it shares in these. */
  readonly shared: number
}

/** What the likeness of a text is at most, when it was looked up in as many of the other lists as it takes to be sure. */
function settled(name: number, {shelf: {sizes, postings}, size, floor, lists, read, shared}: Sum): number {
  const other = sizes[name]!
  for (let [at, sum] = [read, shared]; ; at += 1) {
    const highest = (2 * Math.min(sum + (lists[at]?.unread ?? 0), size, other)) / (size + other)
    if (at === lists.length || highest < floor) return highest
    const {start, end, weight} = lists[at]!
    const place = lowerBound(postings, name, start, end)
    if (place < end && postings[place] === name) sum += weight
  }
}

/** The lists that grams are in, the shortest first. */
function listsOf({size, slots, weights}: Asked, {starts}: Shelf): List[] {
  const lengths = new Float64Array(slots.length)
  for (const [at, slot] of slots.entries()) lengths[at] = (starts[slot + 1]! - starts[slot]!) * slots.length + at
  const lists: List[] = []
  let unread = size
  for (const length of lengths.sort()) {
    const at = length % slots.length
    lists.push({start: starts[slots[at]!]!, end: starts[slots[at]! + 1]!, weight: weights[at]!, unread})
    unread -= weights[at]!
  }
  return lists
}

/** In how many of the lists read a text must be: an eighth of its grams, about, where it shares three sevenths to reach LEAST. */
function needOf(size: number): number {
  return 2 ** Math.min(7, Math.max(0, Math.round(Math.log2(size / 8))))
}

const ROUNDING = 1e-6
/** What a count does not pass. */
const FULL = 0xff

/** The first place of rising sizes that is above a value. */
function firstAbove(sizes: Uint16Array, value: number): number {
  return value >= sizes[sizes.length - 1]! ? sizes.length : lowerBound(sizes, Math.floor(value) + 1, 0, sizes.length)
}
