import {buildFilter, type Filter, mayStart} from './filter.ts'
import type {Folded} from './fold.ts'
import {BLANK} from './fold-unit.ts'
import {kindOf, WORD} from './letters.ts'

/**
 * A set of keys of UTF-16 units, each with a number from 0, as an open-addressing hash from state and unit to state.
 * Look-up costs the same however many keys there are. Data and functions are apart so that the tries of several
 * locales run through the same compiled code.
 */
export interface Trie {
  readonly filter: Filter
  readonly mask: number
  readonly fromState: Int32Array
  readonly byUnit: Uint16Array
  readonly toState: Int32Array
  /** For each state the number of the key that ends there, else -1. */
  readonly ends: Int32Array
}

/** Builds a trie in typed arrays. No key is empty, no two are equal. */
export function buildTrie(keys: readonly Uint16Array[]): Trie {
  const total = keys.reduce((sum, {length}) => sum + length, 1)
  const capacity = 2 ** Math.ceil(Math.log2(total * 2))
  const trie: Trie = {
    filter: buildFilter(keys),
    mask: capacity - 1,
    fromState: new Int32Array(capacity).fill(-1),
    byUnit: new Uint16Array(capacity),
    toState: new Int32Array(capacity),
    ends: new Int32Array(total).fill(-1)
  }
  let states = 1
  for (const [number, key] of keys.entries()) {
    let state = 0
    for (const unit of key) {
      const slot = slotOf(trie, state, unit)
      if (trie.fromState[slot] === -1) {
        trie.fromState[slot] = state
        trie.byUnit[slot] = unit
        trie.toState[slot] = states
        states += 1
      }
      state = trie.toState[slot]!
    }
    trie.ends[state] = number
  }
  return trie
}

/** Tells of every key that stands in a text and does not begin inside a word: `end` is exclusive. */
export function scan(
  trie: Trie,
  {units, length}: Folded,
  visit: (start: number, end: number, key: number) => void
): void {
  const {filter, fromState, toState, ends} = trie
  let isInWord = false
  for (let start = 0; start < length; start += 1) {
    const isAfterWord = isInWord
    const unit = units[start]!
    isInWord = unit !== BLANK && kindOf(unit) === WORD
    // No name begins with a blank, nor inside a word of a spaced script.
    if (unit === BLANK || (isAfterWord && isInWord) || !mayStart(filter, units, start, length)) continue
    let state = 0
    for (let end = start; end < length; ) {
      const slot = slotOf(trie, state, units[end]!)
      if (fromState[slot] === -1) break
      state = toState[slot]!
      end += 1
      if (ends[state] !== -1) visit(start, end, ends[state]!)
    }
  }
}

/** Where the step from a state by a unit stands, or would stand. */
function slotOf({fromState, byUnit, mask}: Trie, state: number, unit: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
  let slot = (hash ^ (hash >>> 15)) & mask
  while (fromState[slot] !== -1 && (fromState[slot] !== state || byUnit[slot] !== unit)) slot = (slot + 1) & mask
  return slot
}
