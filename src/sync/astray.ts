import {characterPairs, similarity} from '../align/similarity.ts'
import {openPieces} from './follow.ts'
import type {Known, Span} from './known-text.ts'
import type {Match} from './matching.ts'
import type {Piece} from './piece.ts'

/** From this likeness on a text is an edit of another wherever the two stand. */
const LIKE = 0.6
/** More pairs than this are not compared: a page that was written anew. */
const MOST = 160_000

/**
 * Texts of a translation that were edited and stand neither where they stood nor in a block of their kind, each with the one it is likest, the
 * likest of all first: a translation may have two sentences in the other order than its source, and as a paragraph what that has as a heading. What a source
 * moves and edits is news.
 */
export function astray(
  known: readonly Known[],
  pieces: readonly Piece[],
  found: readonly (Span | undefined)[]
): Match[] {
  const left = [...known.keys()].filter(index => !found[index] && !known[index]!.kind)
  const open = left.length > 0 ? openPieces(found, pieces).filter(at => !pieces[at]!.kind) : []
  if (left.length * open.length > MOST) return []
  const said = new Map(open.map(at => [at, characterPairs(pieces[at]!.key)]))
  const likely = left.flatMap(index => {
    const own = characterPairs(known[index]!.key)
    return open.map(at => ({index, at, likeness: similarity(own, said.get(at)!)}))
  })
  const taken = new Map<number, number>()
  const given = new Set<number>()
  for (const {index, at, likeness} of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < LIKE) break
    if (given.has(index) || taken.has(at)) continue
    taken.set(at, index)
    given.add(index)
  }
  return [...taken].map(([at, index]): Match => [index, at])
}
