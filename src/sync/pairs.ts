import {characterPairs, similarity} from '../align/similarity.ts'
import type {BlockKind} from '../model/index.ts'
import {type Match, matching} from './matching.ts'
import {placeOf, SAME, WRAPPED} from './place-of.ts'
import {longestRise} from './rise.ts'

/** Something that is looked for in a later version: equal keys say the same. */
export interface Keyed {
  readonly key: string
  /** Kind of block and where it stands, where that is known; only what has the same shape takes another's place. */
  readonly shape: string | undefined
  /** Of a protected block, which is never followed by anything else. */
  readonly kind?: BlockKind | undefined
}

/** More cells than this are not compared: a text that was written anew. */
const MOST = 160_000

/** Equal items: those that keep their order, then those that were moved, the n-th with the n-th. */
export function equalPairs(a: readonly Keyed[], b: readonly Keyed[]): Match[] {
  const [first, second] = [a.map(({key}) => key), b.map(({key}) => key)]
  const inOrder = matching(first, second)
  const [left, right] = [new Set(first.keys()), new Set(second.keys())]
  for (const [x, y] of inOrder) {
    left.delete(x)
    right.delete(y)
  }
  const waiting = new Map<string, number[]>()
  for (const y of right) waiting.set(second[y]!, [...(waiting.get(second[y]!) ?? []), y])
  const moved = [...left].flatMap((x): Match[] => {
    const y = waiting.get(first[x]!)?.shift()
    return y === undefined ? [] : [[x, y]]
  })
  return [...inOrder, ...moved]
}

/**
 * Items that were edited: between two that stand in the same order in both, what is left is paired in order, the likest with each other.
 *
 * @param least The similarity that a pair must have, 0 to 1.
 * @param apart Items that are left out on either side.
 */
export function editedPairs(
  a: readonly Keyed[],
  b: readonly Keyed[],
  equal: readonly Match[],
  {least = 0, apart = []}: {readonly least?: number; readonly apart?: readonly Match[]} = {}
): Match[] {
  const taken = [...equal, ...apart]
  const [left, right] = [new Set(taken.map(([x]) => x)), new Set(taken.map(([, y]) => y))]
  const borders: Match[] = [...inBoth(equal), [a.length, b.length]]
  let [i, j] = [0, 0]
  return borders.flatMap(([m, n]) => {
    const xs = between(i, m, left)
    const ys = between(j, n, right)
    ;[i, j] = [m + 1, n + 1]
    const pairs =
      xs.length > 0 && ys.length > 0
        ? likest(
            xs.map(x => a[x]!),
            ys.map(y => b[y]!),
            least
          )
        : []
    return pairs.map(([x, y]): Match => [xs[x]!, ys[y]!])
  })
}

/** The pairs that keep the order; what was moved parts nothing. */
function inBoth(equal: readonly Match[]): Match[] {
  const sorted = [...equal].sort(([x], [y]) => x - y)
  return risingOnly(sorted)
}

function risingOnly(sorted: readonly Match[]): Match[] {
  return longestRise(sorted.map(([, y]) => y)).map(at => sorted[at]!)
}

function between(from: number, to: number, taken: ReadonlySet<number>): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, at) => from + at).filter(at => !taken.has(at))
}

/** Pairs in order with the highest sum of likeness. */
function likest(a: readonly Keyed[], b: readonly Keyed[], least: number): Match[] {
  if (a.length * b.length > MOST) return []
  const worth = worthOf(a, b, least)
  const width = b.length + 1
  const scores = new Float64Array((a.length + 1) * width)
  for (let x = a.length - 1; x >= 0; x -= 1)
    for (let y = b.length - 1; y >= 0; y -= 1) {
      const cell = x * width + y
      const both = worth(x, y) > 0 ? worth(x, y) + scores[cell + width + 1]! : 0
      scores[cell] = Math.max(both, scores[cell + width]!, scores[cell + 1]!)
    }
  const found: Match[] = []
  for (let [x, y] = [0, 0]; x < a.length && y < b.length; ) {
    const cell = x * width + y
    if (scores[cell] === scores[cell + width]) x += 1
    else if (scores[cell] === scores[cell + 1]) y += 1
    else found.push([x++, y++])
  }
  return found
}

function worthOf(a: readonly Keyed[], b: readonly Keyed[], least: number): (x: number, y: number) => number {
  const [first, second] = [a, b].map(items => items.map(({key}) => characterPairs(key)))
  const cells = a.map((one, x) =>
    b.map((other, y) => {
      const place = isSameCode(one, other)
        ? SAME
        : one.kind === other.kind
          ? placeOf(one.shape, other.shape)
          : areBlocks(one, other)
            ? WRAPPED
            : undefined
      if (!place) return 0
      const likeness = similarity(first![x]!, second![y]!)
      return likeness >= Math.max(least, place.least) ? place.worth + likeness : 0
    })
  )
  return (x, y) => cells[x]![y]!
}

/** The same lines at the same place in another language of code. */
function isSameCode(...items: readonly [Keyed, Keyed]): boolean {
  const [a, b] = items.map(({key, kind, shape = ''}) =>
    kind === 'code' ? shape.replace(/ code\S*$/, key.slice(key.indexOf('\n'))) : ''
  )
  return a !== '' && a === b
}

/** Protected blocks of two kinds, which one unit may hold: a version has as HTML what another has as code. */
function areBlocks(...items: readonly Keyed[]): boolean {
  return items.every(({kind}) => kind !== undefined && kind !== 'frontMatterField')
}
