import {characterPairs, similarity} from '../align/similarity.ts'
import type {Match} from './matching.ts'
import type {Keyed} from './pairs.ts'

/** From this likeness on, 0 to 1, a text that stands elsewhere is the same with an edit. */
const TWIN = 0.8
/** Below this a pair has nothing in common but its place. */
const WEAK = 0.4
/** So long a text, in characters without blanks, is told from others. */
const TELLING = 12
/** More pairs than this are not compared: a page that was written anew. */
const MOST = 160_000

/**
 * Texts that were moved and edited: what is gone from a place is nearly what is new at another, and neither is paired but by its place. A pair of such
 * a text with whatever came to its place would call one the edit of the other.
 */
export function twins(
  a: readonly Keyed[],
  b: readonly Keyed[],
  equal: readonly Match[],
  edited: readonly Match[]
): Match[] {
  const [first, second] = [wordsIn(a), wordsIn(b)]
  const sure = [...equal, ...edited.filter(([x, y]) => similarity(first(x), second(y)) >= WEAK)]
  const left = openIn(a, new Set(sure.map(([x]) => x)))
  const right = openIn(b, new Set(sure.map(([, y]) => y)))
  if (left.length * right.length > MOST) return []
  const taken = new Set<number>()
  return left.flatMap((x): Match[] => {
    const others = right.filter(y => !taken.has(y) && a[x]!.kind === b[y]!.kind)
    const found = others
      .map(y => ({y, like: similarity(first(x), second(y))}))
      .sort((one, two) => two.like - one.like)[0]
    if (!found || found.like < TWIN) return []
    taken.add(found.y)
    return [[x, found.y]]
  })
}

function openIn(items: readonly Keyed[], paired: ReadonlySet<number>): number[] {
  return [...items.keys()].filter(at => !(paired.has(at) || items[at]!.kind) && said(items[at]!).length >= TELLING)
}

/** A text without the level of its heading. */
function said({key}: Keyed): string {
  return key.replace(/^#\d\0/, '')
}

function wordsIn(items: readonly Keyed[]): (at: number) => ReadonlyMap<string, number> {
  const known = new Map<number, ReadonlyMap<string, number>>()
  return at => {
    const own = known.get(at) ?? characterPairs(said(items[at]!))
    known.set(at, own)
    return own
  }
}
