/** A set of keys of UTF-16 units, each with a number. Look-up costs the same however many keys there are. */
export interface Trie {
  /** False only when no key starts with these units; the second and third may be missing (-1). */
  mayStart(first: number, second: number, third: number): boolean
  /** The state after a unit, -1 when no key goes on so; the root is 0. */
  step(state: number, unit: number): number
  /** The number of the key that ends in a state, else -1. */
  endOf(state: number): number
}

/**
 * Builds a trie in typed arrays: an open-addressing hash from state and unit to state, behind a bit filter over the
 * first three units. The filter turns most places of a text away at the price of one hash.
 */
export function buildTrie(keys: readonly Uint16Array[]): Trie {
  const total = keys.reduce((sum, {length}) => sum + length, 1)
  const capacity = powerOfTwo(total * 2)
  const mask = capacity - 1
  const fromState = new Int32Array(capacity).fill(-1)
  const byUnit = new Uint16Array(capacity)
  const toState = new Int32Array(capacity)
  const ends = new Int32Array(total).fill(-1)

  const slotOf = (state: number, unit: number): number => {
    const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (fromState[slot] !== -1 && (fromState[slot] !== state || byUnit[slot] !== unit)) slot = (slot + 1) & mask
    return slot
  }

  let states = 1
  for (const [number, key] of keys.entries()) {
    let state = 0
    for (const unit of key) {
      const slot = slotOf(state, unit)
      if (fromState[slot] === -1) {
        fromState[slot] = state
        byUnit[slot] = unit
        toState[slot] = states
        states += 1
      }
      state = toState[slot]!
    }
    if (state !== 0) ends[state] = number
  }

  return {
    mayStart: buildFilter(keys),
    step: (state, unit) => {
      const slot = slotOf(state, unit)
      return fromState[slot] === -1 ? -1 : toState[slot]!
    },
    endOf: state => ends[state]!
  }
}

function buildFilter(keys: readonly Uint16Array[]): Trie['mayStart'] {
  const size = Math.min(powerOfTwo(keys.length * 32 + 1024), 1 << 22)
  const bits = new Uint32Array(size >> 5)
  const ones = new Uint8Array(0x10000)
  const hash = (first: number, second: number, third: number) => {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) & (size - 1)
  }
  const set = (bit: number) => {
    bits[bit >> 5] = bits[bit >> 5]! | (1 << (bit & 31))
  }
  let hasPairs = false
  for (const {length, 0: first = 0, 1: second = 0, 2: third = 0} of keys) {
    if (length === 1) ones[first] = 1
    if (length === 2) hasPairs = true
    // A key of two units is entered as if nothing followed.
    if (length > 1) set(hash(first, second, length > 2 ? third : -1))
  }
  const has = (bit: number) => (bits[bit >> 5]! & (1 << (bit & 31))) !== 0
  return (first, second, third) =>
    has(hash(first, second, third)) || (hasPairs && has(hash(first, second, -1))) || ones[first] === 1
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least))
}
