import type {Aligned} from './aligned.ts'
import type {Piece, Version} from './piece.ts'

/**
 * Gives new sentences of a block that is known to a neighbour, whose translation must change there: to the one that says the same thing with them
 * as the alignment has it, else to the one before, or else to the one behind.
 *
 * @param added Sentences that stand by themselves.
 */
export function joinNeighbours(
  aligned: readonly Aligned[],
  versions: readonly Version[],
  added: ReadonlySet<Piece>
): void {
  const units = new Map(
    aligned.flatMap(({unit, members}) => members.map(({version, at}) => [version.pieces[at]!, unit] as const))
  )
  for (const {pieces, owners} of versions) {
    const isFree = (at: number) => owners[at] === undefined && !added.has(pieces[at]!)
    const isBeside = (at: number, other: number) =>
      pieces[other]?.block === pieces[at]!.block && !pieces[other].kind && !pieces[at]!.kind
    const isSame = (at: number, other: number) =>
      isBeside(at, other) && units.get(pieces[other]!) === units.get(pieces[at]!)
    const both = [...pieces.keys()]
    for (const isNear of [isSame, isBeside]) {
      for (const at of both) if (isFree(at) && isNear(at, at - 1)) owners[at] = owners[at - 1]
      for (const at of [...both].reverse()) if (isFree(at) && isNear(at, at + 1)) owners[at] = owners[at + 1]
    }
  }
}
