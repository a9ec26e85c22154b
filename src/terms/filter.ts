/** Bits that turn most places of a text away at the price of a hash or two. */
export interface Filter {
  readonly mask: number
  /** A bit for the first three units of each key of less than six, one unit of nothing (-1) for a key of two. */
  readonly three: Uint32Array
  /** A bit for the first six units of each key of six and more: most places are turned away here, before the longer hashes. */
  readonly heads: Uint32Array
  /** A bit for the first six units of each key of less than ten. */
  readonly six: Uint32Array
  /** A bit for the first ten units of each key of less than fourteen. */
  readonly ten: Uint32Array
  /** A bit for the first fourteen units of each longer key: one word, be it long, is often the beginning of many names. */
  readonly fourteen: Uint32Array
  readonly hasPairs: boolean
  readonly hasShort: boolean
  readonly hasMiddle: boolean
  readonly hasLong: boolean
  readonly hasLonger: boolean
  /** 1 for each unit that is a whole key. */
  readonly ones: Uint8Array
}

/** Enters the keys, of at least one unit each. */
export function buildFilter(keys: readonly Uint16Array[]): Filter {
  const size = Math.min(2 ** Math.ceil(Math.log2(keys.length * 32 + 1024)), 1 << 22)
  const [three, heads, six, ten, fourteen] = [bits(size), bits(size), bits(size), bits(size), bits(size)]
  const ones = new Uint8Array(0x10000)
  const mask = size - 1
  for (const key of keys) {
    const {length, 0: first = 0, 1: second = 0, 2: third = -1} = key
    if (length === 1) ones[first] = 1
    if (length === 1) continue
    const head = hash(first, second, third)
    if (length < 6) set(three, head & mask)
    else {
      const [to6, to10] = [hashOn(head, key, 3), length < 10 ? 0 : hashFar(hashOn(head, key, 3), key, 6)]
      set(heads, to6 & mask)
      if (length < 10) set(six, to6 & mask)
      else if (length < 14) set(ten, to10 & mask)
      else set(fourteen, hashFar(to10, key, 10) & mask)
    }
  }
  const has = (from: number, to: number) => keys.some(({length}) => length >= from && length < to)
  return {
    mask,
    three,
    heads,
    six,
    ten,
    fourteen,
    hasPairs: has(2, 3),
    hasShort: has(2, 6),
    hasMiddle: has(6, 10),
    hasLong: has(10, 14),
    hasLonger: has(14, Number.POSITIVE_INFINITY),
    ones
  }
}

/** False only where no key starts. */
export function mayStart(filter: Filter, units: Uint16Array, at: number, length: number): boolean {
  const {mask, ones} = filter
  const first = units[at]!
  if (ones[first] === 1) return true
  const second = at + 1 < length ? units[at + 1]! : -1
  const third = at + 2 < length ? units[at + 2]! : -1
  const head = hash(first, second, third)
  if (filter.hasShort && isSet(filter.three, head & mask)) return true
  if (at + 5 < length && (filter.hasMiddle || filter.hasLong || filter.hasLonger)) {
    const six = hashOn(head, units, at + 3)
    const isHead = isSet(filter.heads, six & mask)
    if (isHead && filter.hasMiddle && isSet(filter.six, six & mask)) return true
    if (isHead && at + 9 < length && (filter.hasLong || filter.hasLonger)) {
      const ten = hashFar(six, units, at + 6)
      if (filter.hasLong && isSet(filter.ten, ten & mask)) return true
      if (filter.hasLonger && at + 13 < length && isSet(filter.fourteen, hashFar(ten, units, at + 10) & mask))
        return true
    }
  }
  return filter.hasPairs && isSet(filter.three, hash(first, second, -1) & mask)
}

function bits(size: number): Uint32Array {
  return new Uint32Array(size >> 5)
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = bits[bit >> 5]! | (1 << (bit & 31))
}

function isSet(bits: Uint32Array, bit: number): boolean {
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

/** The hash of four more units, from `at` on. */
function hashFar(head: number, units: Uint16Array, at: number): number {
  const mixed = hashOn(head, units, at) ^ Math.imul(units[at + 3]!, 0x165667b1)
  return mixed ^ (mixed >>> 13)
}
