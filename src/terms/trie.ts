import {buildFilter, type Filter, mayStart} from './filter.ts'
import type {Folded} from './fold.ts'

/** What stands in a slot, beside one another so that a step costs one look into memory: 4 numbers. */
const SLOT = 4
const [FROM, UNIT, TO, KEY] = [0, 1, 2, 3]
const NONE = -1

/**
 * A set of keys of UTF-16 units, each with a number from 0, as an open-addressing hash from state and unit to state.
 * States go as deep as keys differ; what is left of a key is compared with the key itself. Look-up costs the same however
 * many keys there are. Data and functions are apart so that the tries of several locales run through the same compiled code.
 */
export interface Trie {
  readonly filter: Filter
  readonly keys: readonly Uint16Array[]
  readonly mask: number
  /**
   * For each slot: the state it leaves (-1: the slot is free), the unit, the state it leads to (-1: no other key goes on from here), the number
   * of the key that ends here, or that alone goes on from here, else -1.
   */
  readonly slots: Int32Array
}

/** Builds a trie in typed arrays. No key is empty, no two are equal. */
export function buildTrie(keys: readonly Uint16Array[]): Trie {
  const depths = depthsOf(keys)
  const total = depths.reduce((sum, depth) => sum + depth, 1)
  const capacity = 2 ** Math.ceil(Math.log2(total * 2))
  const slots = new Int32Array(capacity * SLOT).fill(NONE)
  const trie: Trie = {filter: buildFilter(keys), keys, mask: capacity - 1, slots}
  let states = 1
  for (const [number, key] of keys.entries()) {
    let state = 0
    let slot = 0
    for (let at = 0; at < depths[number]!; at += 1) {
      if (at > 0 && slots[slot + TO] === NONE) {
        slots[slot + TO] = states
        states += 1
      }
      if (at > 0) state = slots[slot + TO]!
      slot = slotOf(trie, state, key[at]!)
      slots[slot + FROM] = state
      slots[slot + UNIT] = key[at]!
    }
    slots[slot + KEY] = number
  }
  return trie
}

/** How many units of each key tell it from all others, all of it where another goes on from it. */
function depthsOf(keys: readonly Uint16Array[]): Uint32Array {
  const order = [...keys.keys()].sort((a, b) => compare(keys[a]!, keys[b]!))
  const depths = new Uint32Array(keys.length)
  let shared = 0
  for (const [at, number] of order.entries()) {
    const next = at + 1 < order.length ? sharedBy(keys[number]!, keys[order[at + 1]!]!) : 0
    depths[number] = Math.min(Math.max(shared, next) + 1, keys[number]!.length)
    shared = next
  }
  return depths
}

function compare(a: Uint16Array, b: Uint16Array): number {
  const shared = sharedBy(a, b)
  return shared < a.length && shared < b.length ? a[shared]! - b[shared]! : a.length - b.length
}

/** How many units two keys begin with alike. */
function sharedBy(a: Uint16Array, b: Uint16Array): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

/** Tells of every key that stands in a text and does not begin inside a word: `end` is exclusive. */
export function scan(
  trie: Trie,
  {units, length, begins, count}: Folded,
  visit: (start: number, end: number, key: number) => void
): void {
  const {filter, keys, slots} = trie
  for (let begin = 0; begin < count; begin += 1) {
    const start = begins[begin]!
    if (!mayStart(filter, units, start, length)) continue
    let state = 0
    for (let at = start; at < length && state !== NONE; at += 1) {
      const slot = slotOf(trie, state, units[at]!)
      if (slots[slot] === NONE) break
      const number = slots[slot + KEY]!
      state = slots[slot + TO]!
      if (number !== NONE && goesOn(keys[number]!, {units, start, length}, at + 1))
        visit(start, start + keys[number]!.length, number)
    }
  }
}

/** True where what is left of a key from `at` on stands in the text. */
function goesOn(
  key: Uint16Array,
  {units, start, length}: {units: Uint16Array; start: number; length: number},
  at: number
): boolean {
  const end = start + key.length
  if (end > length) return false
  for (let place = at; place < end; place += 1) if (units[place] !== key[place - start]) return false
  return true
}

/** Where the step from a state by a unit stands, or would stand. */
function slotOf({slots, mask}: Trie, state: number, unit: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  let slot = ((hash ^ (hash >>> 15)) & mask) * SLOT
  while (slots[slot] !== NONE && (slots[slot] !== state || slots[slot + UNIT] !== unit))
    slot = (slot + SLOT) & (mask * SLOT)
  return slot
}
