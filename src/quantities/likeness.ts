import type {Atom} from './atoms.ts'

/** From here on a number is larger than those that words commonly say. */
const LARGE = 12

/** How likely one stands in the place of the other, above 0 when at all. */
export function likeness(a: Atom, b: Atom): number {
  const isPlain = (atom: Atom) => atom.part === 'number' && ['bare', 'count', 'ordinal'].includes(atom.statement.kind)
  if (isWordBeside(a, b) || isWordBeside(b, a)) return 0
  if (a.part !== b.part && !(isPlain(a) && b.part !== 'weekday') && !(isPlain(b) && a.part !== 'weekday')) return 0
  const scores = [
    a.part === b.part ? 2 : 0,
    a.statement.kind === b.statement.kind ? 2 : 0,
    (a.statement.counter === 'name') === (b.statement.counter === 'name') ? 2 : 0,
    a.statement.unit !== undefined && a.statement.unit === b.statement.unit ? 2 : 0,
    a.value === b.value ? 4 : 0,
    digitsAlike(a.value, b.value) ? 3 : 0
  ]
  return 1 + scores.reduce((sum, score) => sum + score, 0)
}

/** “Both” and “once” beside port 8000: what a word says is no slip for a large number in digits. */
function isWordBeside({value, statement: {isSpelled}}: Atom, {value: other, statement}: Atom): boolean {
  return isSpelled && value <= 2 && !statement.isSpelled && other > LARGE && !digitsAlike(value, other)
}

/** One digit changed, dropped or doubled, or two exchanged; or the same digits in another magnitude. */
function digitsAlike(a: number, b: number): boolean {
  const [left, right] = [a, b].map(value => String(value).replace(/\.|0+$/g, ''))
  return (
    left === right ||
    [...(left ?? '')].sort().join('') === [...(right ?? '')].sort().join('') ||
    (left?.length === right?.length &&
      left?.slice(0, -1) === right?.slice(0, -1) &&
      Math.trunc(a).toString().length === Math.trunc(b).toString().length)
  )
}
