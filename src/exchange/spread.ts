import {carried, readTagged, type TaggedPiece} from '../formats/tagged.ts'
import type {Block, Segment, TaggedText} from '../model/index.ts'
import type {CodeSlot} from './codes.ts'
import {unitText} from './unit-text.ts'

/** The part of a text that changed, and the segments of the one block it stands in. */
export interface Part {
  readonly segments: readonly Segment[]
  readonly pieces: readonly TaggedPiece[]
}

/** A text that came back for a unit whose segments stand in several blocks. */
export interface Spread {
  readonly text: TaggedText
  readonly segments: readonly Segment[]
  readonly slots: readonly CodeSlot[]
  /** The file that they stand in. */
  readonly file: string
  readonly blockOf: ReadonlyMap<Segment, Block>
}

/**
 * Where a text goes whose unit stands in several blocks: to the one block whose part of it changed. Undefined where more than one did, or
 * nothing of one is left: which words belong to which block is not known then.
 */
export function changedPart({text, segments, slots, file, blockOf}: Spread): Part | undefined {
  const parts = byBlock(segments, blockOf).map(own => ({
    own,
    said: carried(unitText(own, slots, {side: 'target', file}))
  }))
  let [rest, first, last] = [carried(text), 0, parts.length - 1]
  while (first < last && rest.startsWith(parts[first]!.said)) {
    rest = rest.slice(parts[first]!.said.length).trimStart()
    first += 1
  }
  while (first < last && rest.endsWith(parts[last]!.said)) {
    rest = rest.slice(0, -parts[last]!.said.length).trimEnd()
    last -= 1
  }
  return first === last && rest !== '' ? {segments: parts[first]!.own, pieces: readTagged(rest)} : undefined
}

function byBlock(segments: readonly Segment[], blockOf: ReadonlyMap<Segment, Block>): Segment[][] {
  const groups: Segment[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last && blockOf.get(last[0]!) === blockOf.get(segment)) last.push(segment)
    else groups.push([segment])
  }
  return groups
}
