import type {Pair} from './pair.ts'

/**
 * The order in which sides are joined: first the two that tell most of each other, then always the one that tells most of
 * those before it.
 */
export function joinOrder(count: number, pairOf: (x: number, y: number) => Pair): number[] {
  const all = Array.from({length: count}, (_, side) => side)
  if (count < 3) return all
  const told = all.map(x => all.map(y => (x < y ? strength(pairOf(x, y)) : 0)))
  const between = (x: number, y: number) => told[Math.min(x, y)]![Math.max(x, y)]!
  const couples = all.flatMap(x => all.slice(x + 1).map(y => [x, y] as const))
  const order: number[] = [...couples.sort((a, b) => between(...b) - between(...a))[0]!]
  while (order.length < count) {
    const sum = (side: number) => order.reduce((sum, other) => sum + between(side, other), 0)
    const open = all.filter(side => !order.includes(side))
    order.push(open.sort((a, b) => sum(b) - sum(a))[0]!)
  }
  return order
}

/** Expected score of matching features a unit. */
function strength({couple: {sides}, gain}: Pair): number {
  const [first, second] = sides
  let sum = 0
  for (let key = 0; key < first.frequencies.length; key += 1) {
    const both = Math.min(first.frequencies[key]!, second.frequencies[key]!)
    if (both > 0) sum += both * Math.max(0, gain(key))
  }
  return sum / Math.max(1, first.units.length + second.units.length)
}
