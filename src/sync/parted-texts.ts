import {runOf} from './joined-pieces.ts'
import type {Sides, Span} from './known-text.ts'
import type {Piece} from './piece.ts'

/**
 * Texts of several sentences that stand in full where paragraphs were parted between them. Of such a text only a part was found, as an
 * edit of the whole.
 */
export function partedTexts({known, pieces}: Sides, found: readonly (Span | undefined)[]): [number, Span][] {
  const owners = ownersOf(found)
  const left = [...known.entries()].filter(([index, {key, kind}]) => !kind && !isWhole(key, pieces, found[index]))
  const heads = new Map<string, number[]>(left.map(([, {key}]) => [key.slice(0, HEAD), []]))
  for (const [at, {key, kind}] of pieces.entries()) if (!kind) heads.get(key.slice(0, HEAD))?.push(at)
  return left.flatMap(([index, {key}]): [number, Span][] => {
    const isFree = (at: number) => (owners.get(at) ?? index) === index && pieces[at] && !pieces[at].kind
    for (const start of heads.get(key.slice(0, HEAD))!) {
      const run: string[] = []
      while (run.length < LONGEST && isFree(start + run.length)) run.push(pieces[start + run.length]!.key)
      const size = runOf(key, run)
      if (size > 1) return [[index, {start, size}]]
    }
    return []
  })
}

/** So much of a sentence tells it from others, in characters. */
const HEAD = 12
/** Sentences of one unit. */
const LONGEST = 8

function isWhole(key: string, pieces: readonly Piece[], span: Span | undefined): boolean {
  if (!span) return false
  const own = pieces.slice(span.start, span.start + span.size)
  return own.map(piece => piece.key).join('') === key
}

/** The known text that each piece belongs to. */
function ownersOf(found: readonly (Span | undefined)[]): Map<number, number> {
  const owners = new Map<number, number>()
  for (const [index, span] of found.entries())
    if (span) for (let at = span.start; at < span.start + span.size; at += 1) owners.set(at, index)
  return owners
}
