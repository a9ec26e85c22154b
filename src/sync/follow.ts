import {joinedPieces} from './joined-pieces.ts'
import type {Known, Sides, Span} from './known-text.ts'
import type {Match} from './matching.ts'
import {editedPairs, equalPairs, type Keyed} from './pairs.ts'
import {partedTexts} from './parted-texts.ts'
import type {Piece} from './piece.ts'
import {twins} from './twins.ts'
import {type UniquePairs, uniquePairs} from './unique-pairs.ts'

/** From this likeness on a text that came into another block is an edit of what is gone from its place. */
const LIKE = 0.5

/** Texts of one block: indexes of known texts, or of pieces. */
interface Group extends Keyed {
  readonly members: readonly number[]
}

/**
 * Where each text of the memory stands now, if anywhere: blocks are compared first, then the sentences in blocks that correspond; a sentence
 * that came from another block, or went into one, is no edit. What is left is looked for in all that is left.
 */
export function follow(known: readonly Known[], pieces: readonly Piece[]): (Span | undefined)[] {
  const found = new Array<Span | undefined>(known.length).fill(undefined)
  const [before, after] = [knownBlocks(known), blocksOf(pieces)]
  const equal = equalPairs(before, after)
  const sides = {known, pieces, unique: uniquePairs(known, pieces)}
  for (const [x, y] of [...equal, ...editedBlocks(before, after, equal)])
    for (const [index, span] of inside(before[x]!.members, after[y]!.members, sides)) found[index] = span
  for (const [index, span] of partedTexts({known, pieces}, found)) found[index] = span
  const left = [...known.keys()].filter(index => !found[index])
  const open = openPieces(found, pieces)
  for (const [x, y] of equalPairs(
    left.map(index => known[index]!),
    open.map(at => pieces[at]!)
  ))
    found[left[x]!] = {start: open[y]!, size: 1}
  for (const [x, y] of likePairs(known, pieces, found)) found[x] = {start: y, size: 1}
  return found
}

/** Blocks that were edited in their places; what was moved and edited is none. */
function editedBlocks(before: readonly Group[], after: readonly Group[], equal: readonly Match[]): Match[] {
  const edited = editedPairs(before, after, equal)
  const moved = twins(before, after, equal, edited)
  return moved.length > 0 ? editedPairs(before, after, equal, {apart: moved}) : edited
}

/** The pieces that no text was found in. */
export function openPieces(found: readonly (Span | undefined)[], pieces: readonly Piece[]): number[] {
  const taken = new Set(
    found.flatMap(span => (span ? Array.from({length: span.size}, (_, at) => span.start + at) : []))
  )
  return [...pieces.keys()].filter(at => !taken.has(at))
}

/** What was edited and came into another block, as when a paragraph is parted in two: between what stands around it in both. */
function likePairs(known: readonly Known[], pieces: readonly Piece[], found: readonly (Span | undefined)[]): Match[] {
  const equal = found.flatMap((span, x): Match[] =>
    span ? Array.from({length: span.size}, (_, at): Match => [x, span.start + at]) : []
  )
  return editedPairs(known, pieces, equal, {least: LIKE})
}

/** The shape of the blocks that stand as they did, by known text. */
export function shapesOf(known: readonly Known[], pieces: readonly Piece[]): Map<number, string> {
  const [before, after] = [knownBlocks(known), blocksOf(pieces)]
  const pairs = equalPairs(before, after).filter(([x, y]) => before[x]!.kind === after[y]!.kind)
  return new Map(pairs.flatMap(([x, y]) => before[x]!.members.map(index => [index, after[y]!.shape ?? ''] as const)))
}

function knownBlocks(known: readonly Known[]): Group[] {
  return grouped(known, index => known[index]!.continues)
}

/** A block's protected part is a group of its own. */
function blocksOf(pieces: readonly Piece[]): Group[] {
  return grouped(pieces, at => {
    const [last, piece] = [pieces[at - 1], pieces[at]!]
    return last !== undefined && last.block === piece.block && !last.kind && !piece.kind
  })
}

function grouped(items: readonly Keyed[], continues: (at: number) => boolean): Group[] {
  const groups: (Pick<Group, 'shape' | 'kind'> & {key: string; members: number[]})[] = []
  for (const [at, {key, shape, kind}] of items.entries()) {
    const last = groups.at(-1)
    if (last && continues(at)) {
      last.key += key
      last.members.push(at)
    } else groups.push({key, shape, kind, members: [at]})
  }
  return groups
}

/** The texts of a known block in a block as it is now. */
function inside(
  texts: readonly number[],
  places: readonly number[],
  {known, pieces, unique}: Sides & {readonly unique: UniquePairs}
): [number, Span][] {
  const [had, has] = [new Set(texts), new Set(places)]
  // What went into another block would be taken for an edit of what came from another.
  const stays = texts.filter(index => has.has(unique.places.get(index) ?? places[0]!))
  const isNews = ({start, size}: Span) => size === 1 && !had.has(unique.texts.get(start) ?? texts[0]!)
  const own = stays.map(index => ({...known[index]!, shape: undefined}))
  const spans = joinedPieces(own, places, pieces).filter(span => !isNews(span))
  const equal = equalPairs(own, spans)
  return [...equal, ...editedPairs(own, spans, equal)].map(([x, y]) => [stays[x]!, spans[y]!])
}
