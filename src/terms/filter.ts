import {kindOf, WORD} from './letters.ts'

/** Bits that turn most places of a text away at the price of a hash or two. */
export interface Filter {
  readonly mask: number
  /** A bit for the first three units of each key, one unit of nothing (-1) for a key of two. */
  readonly three: Uint32Array
  /** The same, of the keys of less than six units only. */
  readonly short: Uint32Array
  /** A bit for the first six units of each longer key. */
  readonly six: Uint32Array
  readonly hasPairs: boolean
  /** 1 for each unit that is a whole key. */
  readonly ones: Uint8Array
}

/** Enters the keys, of at least one unit each. */
export function buildFilter(keys: readonly Uint16Array[]): Filter {
  const size = Math.min(2 ** Math.ceil(Math.log2(keys.length * 32 + 1024)), 1 << 22)
  const [three, short, six] = [bits(size), bits(size), bits(size)]
  const filter = {mask: size - 1, three, short, six, hasPairs: false, ones: new Uint8Array(0x10000)}
  for (const key of keys) {
    const {length, 0: first = 0, 1: second = 0, 2: third = -1} = key
    if (length === 1) filter.ones[first] = 1
    if (length === 1) continue
    if (length === 2) filter.hasPairs = true
    const head = hash(first, second, third)
    set(three, head & filter.mask)
    if (length < 6) set(short, head & filter.mask)
    else set(six, hashOn(head, key, 3) & filter.mask)
  }
  return filter
}

/** False only where no key starts, and inside a word of a spaced script, where none may. */
export function mayStart(filter: Filter, units: Uint16Array, at: number, length: number): boolean {
  const {mask, ones} = filter
  const first = units[at]!
  if (at > 0 && kindOf(first) === WORD && kindOf(units[at - 1]!) === WORD) return false
  if (ones[first] === 1) return true
  const second = at + 1 < length ? units[at + 1]! : -1
  const third = at + 2 < length ? units[at + 2]! : -1
  const head = hash(first, second, third)
  if (has(filter.three, head & mask)) {
    if (has(filter.short, head & mask)) return true
    if (at + 5 < length && has(filter.six, hashOn(head, units, at + 3) & mask)) return true
  }
  return filter.hasPairs && has(filter.short, hash(first, second, -1) & mask)
}

function bits(size: number): Uint32Array {
  return new Uint32Array(size >> 5)
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = bits[bit >> 5]! | (1 << (bit & 31))
}

function has(bits: Uint32Array, bit: number): boolean {
  return (bits[bit >> 5]! & (1 << (bit & 31))) !== 0
}

function hash(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** The hash of three more units, from `at` on. */
function hashOn(head: number, units: Uint16Array, at: number): number {
  const mixed = Math.imul(head, 0x27d4eb2f) ^ hash(units[at]!, units[at + 1]!, units[at + 2]!)
  return mixed ^ (mixed >>> 15)
}
