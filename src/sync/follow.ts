import {characterPairs, similarity} from '../align/similarity.ts'
import {type Match, matching} from './matching.ts'
import type {Piece} from './piece.ts'

/** A text of the memory to be found again. */
export interface Known {
  readonly key: string
  /** Shape of the block it stands in, as seen in any language. */
  readonly shape: string | undefined
}

/** Consecutive pieces. */
export interface Span {
  readonly start: number
  readonly size: number
}

/** What the same shape is worth beside the similarity, 0 to 1. */
const SAME_SHAPE = Number(process.env.SS ?? 0.3)
/** Texts left over on either side beyond this are not compared with each other. */
const MOST = 400

/** Where each text of the memory stands as it is, and what order it keeps: equal texts in order, then those that were moved. */
export function findEqual(known: readonly Pick<Known, 'key'>[], pieces: readonly Piece[]): (Span | undefined)[] {
  const spans = joined(known, pieces)
  const [a, b] = [known.map(({key}) => key), spans.map(span => keyOf(pieces, span))]
  const found = new Array<Span | undefined>(known.length).fill(undefined)
  const used = new Set<number>()
  for (const [i, j] of matching(a, b)) {
    found[i] = spans[j]
    used.add(j)
  }
  const waiting = new Map<string, number[]>()
  for (const [j, key] of b.entries()) if (!used.has(j)) waiting.set(key, [...(waiting.get(key) ?? []), j])
  for (const [i, key] of a.entries()) {
    const next = found[i] ? undefined : waiting.get(key)?.shift()
    if (next !== undefined) found[i] = spans[next]
  }
  return found
}

function keyOf(pieces: readonly Piece[], {start, size}: Span): string {
  if (size === 1) return pieces[start]!.key
  return pieces
    .slice(start, start + size)
    .map(({key}) => key)
    .join('')
}

/** Pieces as spans of one, and of several where a text of the memory is just that. */
function joined(known: readonly Pick<Known, 'key'>[], pieces: readonly Piece[]): Span[] {
  const single = new Set(pieces.map(({key}) => key))
  const heads = new Map<string, string[]>()
  for (const {key} of known)
    if (!single.has(key)) heads.set(key.slice(0, HEAD), [...(heads.get(key.slice(0, HEAD)) ?? []), key])
  const spans: Span[] = []
  for (let at = 0; at < pieces.length; ) {
    const size = (heads.get(pieces[at]!.key.slice(0, HEAD)) ?? [])
      .map(key => runOf(key, pieces, at))
      .reduce((longest, size) => Math.max(longest, size), 1)
    spans.push({start: at, size})
    at += size
  }
  return spans
}

/** Characters by which texts are looked up. */
const HEAD = 4

/** How many pieces from a place on make up a text; 0 when they do not. */
function runOf(key: string, pieces: readonly Piece[], start: number): number {
  let [rest, at] = [key, start]
  while (rest !== '' && at < pieces.length && pieces[at]!.key !== '' && rest.startsWith(pieces[at]!.key)) {
    rest = rest.slice(pieces[at]!.key.length)
    at += 1
  }
  return rest === '' ? at - start : 0
}

/**
 * Adds the texts that were edited: between two texts that are as they were, what is left is paired in order by likeness
 * and by shape; what is then still left anywhere, by likeness alone.
 */
export function findEdited(
  known: readonly Known[],
  pieces: readonly Piece[],
  equal: readonly (Span | undefined)[]
): (Span | undefined)[] {
  const found = [...equal]
  const taken = new Set(equal.flatMap(span => (span ? range(span) : [])))
  for (const {texts, open} of gaps(equal, pieces, taken)) {
    for (const [x, y] of paired(texts.map(index => known[index]!), open.map(index => pieces[index]!))) {
      found[texts[x]!] = {start: open[y]!, size: 1}
      taken.add(open[y]!)
    }
  }
  const left = [...found.keys()].filter(index => !found[index])
  const open = [...pieces.keys()].filter(index => !taken.has(index))
  for (const [index, at] of likest(left, open, {known, pieces})) found[index] = {start: at, size: 1}
  return found
}

function range({start, size}: Span): number[] {
  return Array.from({length: size}, (_, at) => start + at)
}

/** What is not found, and the free pieces, between neighbours that are found in order. */
function gaps(equal: readonly (Span | undefined)[], pieces: readonly Piece[], taken: ReadonlySet<number>) {
  const result: {texts: number[]; open: number[]}[] = []
  let [texts, from]: [number[], number] = [[], 0]
  const close = (to: number) => {
    const open = Array.from({length: Math.max(0, to - from)}, (_, at) => from + at).filter(at => !taken.has(at))
    if (texts.length > 0 && open.length > 0) result.push({texts, open})
  }
  for (const [index, span] of equal.entries()) {
    if (!span) texts.push(index)
    // One that was moved ends no gap.
    else if (span.start >= from && isInOrder(equal, index)) {
      close(span.start)
      texts = []
      from = span.start + span.size
    }
  }
  close(pieces.length)
  return result
}

/** Whether a found text stands behind its last found neighbour and before its next. */
function isInOrder(equal: readonly (Span | undefined)[], index: number): boolean {
  const next = equal.slice(index + 1, index + 40).find(span => span)
  return !next || next.start > equal[index]!.start
}

/** Pairs in order with the highest sum of likeness. */
function paired(texts: readonly Known[], open: readonly Piece[]): Match[] {
  if (texts.length * open.length > MOST * MOST) return []
  const [a, b] = [texts.map(({key}) => characterPairs(key)), open.map(({key}) => characterPairs(key))]
  const width = open.length + 1
  const scores = new Float64Array((texts.length + 1) * width)
  const worth = texts.map(({shape}, x) =>
    open.map((piece, y) => {
      const likeness = similarity(a[x]!, b[y]!)
      if (shape === piece.shape || shape === undefined) return SAME_SHAPE + likeness
      return likeness >= Number(process.env.CROSS ?? 2) ? likeness : 0
    })
  )
  for (let x = texts.length - 1; x >= 0; x -= 1)
    for (let y = open.length - 1; y >= 0; y -= 1) {
      const cell = x * width + y
      const both = worth[x]![y]! > 0 ? worth[x]![y]! + scores[cell + width + 1]! : 0
      scores[cell] = Math.max(both, scores[cell + width]!, scores[cell + 1]!)
    }
  const found: Match[] = []
  for (let [x, y] = [0, 0]; x < texts.length && y < open.length; ) {
    const cell = x * width + y
    if (scores[cell] === scores[cell + width]) x += 1
    else if (scores[cell] === scores[cell + 1]) y += 1
    else found.push([x++, y++])
  }
  return found
}

/** The likest pairs, whatever their order. */
function likest(
  left: readonly number[],
  open: readonly number[],
  {known, pieces}: {readonly known: readonly Known[]; readonly pieces: readonly Piece[]}
): Match[] {
  if (left.length > MOST || open.length > MOST) return []
  const others = open.map(at => ({at, pairs: characterPairs(pieces[at]!.key)}))
  const pairs = left.flatMap(index => {
    const own = characterPairs(known[index]!.key)
    return others
      .map(({at, pairs}) => ({index, at, likeness: similarity(own, pairs)}))
      .filter(({likeness}) => likeness >= Number(process.env.FAR ?? 2))
  })
  const used = {left: new Set<number>(), open: new Set<number>()}
  return pairs
    .sort((x, y) => y.likeness - x.likeness || x.index - y.index || x.at - y.at)
    .flatMap(({index, at}): Match[] => {
      if (used.left.has(index) || used.open.has(at)) return []
      used.left.add(index)
      used.open.add(at)
      return [[index, at]]
    })
}
