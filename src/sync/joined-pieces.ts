import type {Span} from './known-text.ts'
import type {Keyed} from './pairs.ts'
import type {Piece} from './piece.ts'

/** Pieces as spans of one, and of several where a text of the memory is just that. */
export function joinedPieces(
  known: readonly Keyed[],
  places: readonly number[],
  pieces: readonly Piece[]
): (Span & Keyed)[] {
  const single = new Set(places.map(at => pieces[at]!.key))
  const longer = known.filter(({key}) => !single.has(key))
  const spans: (Span & Keyed)[] = []
  for (let at = 0; at < places.length; ) {
    const rest = places.slice(at).map(place => pieces[place]!.key)
    const size = longer.reduce((longest, {key}) => Math.max(longest, runOf(key, rest)), 1)
    const {kind} = pieces[places[at]!]!
    spans.push({start: places[at]!, size, key: rest.slice(0, size).join(''), shape: undefined, kind})
    at += size
  }
  return spans
}

/** How many keys in a row make up a text; 0 when they do not. */
export function runOf(text: string, keys: readonly string[]): number {
  let rest = text
  for (const [at, key] of keys.entries()) {
    if (rest === '' || key === '' || !rest.startsWith(key)) return rest === '' ? at : 0
    rest = rest.slice(key.length)
  }
  return rest === '' ? keys.length : 0
}
