import {newId} from '../align/identity.ts'
import type {BlockKind, Locale, Memory, MemoryUnit, ParallelText} from '../model/index.ts'
import {additions} from './added.ts'
import {alignedPieces} from './aligned.ts'
import {complete} from './completed.ts'
import {findKnown} from './find-known.ts'
import {type Draft, draftsOf, protectedGroups} from './fresh.ts'
import {joinNeighbours} from './neighbours.ts'
import {type Piece, piecesOf, type Version} from './piece.ts'
import {rejoin} from './rejoined.ts'
import {release} from './replaced.ts'
import {longestRise} from './rise.ts'
import {sureByWords} from './unrelated.ts'

/** A unit with what it is now in each version and what the memory knew of it. */
export interface Traced {
  readonly id: string
  readonly kind?: BlockKind
  /** Undefined for a new one. */
  readonly known?: MemoryUnit
  /** Its pieces, in order; a locale without an entry lacks it. */
  readonly places: ReadonlyMap<Locale, readonly Piece[]>
  /** The source now parts it from the sentence before it, or joins the two, that stood otherwise. */
  readonly isRegrouped?: true
  /** The source now has it elsewhere among its neighbours. */
  readonly isMoved?: true
  /** Of a new one: the probability that its versions belong together. */
  readonly confidence?: number
}

/**
 * Follows the units of the memory into the texts as they are now, each language by itself: a text is compared with what it was,
 * not with its translation. What is new in several languages is put together as the alignment has it.
 */
export function trace(parallel: ParallelText, memory: Memory | undefined): Traced[] {
  const known = memory?.units ?? []
  const versions = [...parallel.articles].map(([locale, article]): Version => {
    const pieces = piecesOf(article)
    return {locale, pieces, owners: new Array<number | undefined>(pieces.length).fill(undefined)}
  })
  const aligned = alignedPieces(parallel, versions)
  let added: ReadonlySet<Piece> = new Set()
  if (memory) findKnown(versions, memory)
  // Of a damaged memory what looks new is what was lost.
  if (memory && !memory.damaged) {
    release([...aligned, ...protectedGroups(parallel, versions)], known, parallel.source)
    rejoin(aligned, known, parallel.source)
    for (const {members} of aligned) complete(members, known, parallel.source)
    added = additions(parallel, aligned, {versions, memory})
    joinNeighbours(aligned, versions, added)
  }
  const drafts = draftsOf(parallel, versions, {known, aligned, added})
  const places = placesByOwner(versions)
  const moved = memory?.source === parallel.source ? movedIn(versions, parallel.source, known) : undefined
  return inOrder([...known.map((unit, index) => traced(unit, index)), ...fresh()], versions, parallel.source)

  function traced(unit: MemoryUnit, index: number): Traced {
    const own = placesOf(index)
    const regrouped = isRegrouped(index) && {isRegrouped: true as const}
    const isMoved = moved?.has(index) && {isMoved: true as const}
    return {id: unit.id, ...(unit.kind && {kind: unit.kind}), known: unit, places: own, ...regrouped, ...isMoved}
  }

  function placesOf(owner: number): ReadonlyMap<Locale, readonly Piece[]> {
    return places.get(owner) ?? new Map()
  }

  /** Both sentences are still there; one that lost its neighbour was not regrouped. */
  function isRegrouped(index: number): boolean {
    const old = known[index]!.variants[parallel.source]
    const {pieces = [], owners = []} = versions.find(({locale}) => locale === parallel.source) ?? {}
    const at = owners.indexOf(index)
    if (!old || at < 0 || (old.continues ?? false) === pieces[at]!.continues) return false
    const before = known.slice(0, index).findLastIndex(({variants}) => variants[parallel.source])
    return old.continues ? owners.includes(before) : owners[at - 1] === before
  }

  function fresh(): Traced[] {
    const taken = new Set(known.map(({id}) => id))
    return drafts.map((draft, index) => {
      const id = idOf(draft, taken, parallel.path)
      taken.add(id)
      const places = placesOf(known.length + index)
      const {kind} = draft
      const confidence = memory || kind ? draft.confidence : sureByWords(draft.confidence, places)
      return {id, ...(kind && {kind}), ...(confidence !== undefined && {confidence}), places}
    })
  }
}

/** The pieces of each unit in each version that has it. */
function placesByOwner(versions: readonly Version[]): Map<number, Map<Locale, Piece[]>> {
  const places = new Map<number, Map<Locale, Piece[]>>()
  for (const {locale, pieces, owners} of versions)
    for (const [at, owner] of owners.entries()) {
      if (owner === undefined) continue
      const own = places.get(owner) ?? new Map<Locale, Piece[]>()
      places.set(owner, own.set(locale, [...(own.get(locale) ?? []), pieces[at]!]))
    }
  return places
}

/**
 * Known units that the source has in another order than it had: the fewest that must be taken out so that the others keep it. What it had dropped
 * and has again stood nowhere in it.
 */
function movedIn(versions: readonly Version[], source: Locale, units: readonly MemoryUnit[]): Set<number> {
  const {owners = []} = versions.find(({locale}) => locale === source) ?? {}
  const first = new Map<number, number>()
  for (const [at, owner] of owners.entries())
    if (owner !== undefined && units[owner]?.variants[source] && !first.has(owner)) first.set(owner, at)
  const known = [...first.keys()].sort((a, b) => a - b)
  const kept = new Set(longestRise(known.map(owner => first.get(owner)!)).map(at => known[at]!))
  return new Set(known.filter(owner => !kept.has(owner)))
}

function idOf({id, kind, text}: Draft, taken: ReadonlySet<string>, path: string): string {
  if (id !== undefined && !taken.has(id)) return id
  const name = kind ? `${kind}\0${text}` : text
  for (let count = 0; ; count += 1) {
    const fresh = newId(path, name, count)
    if (!taken.has(fresh)) return fresh
  }
}

/** In the order of the source; what it lacks stands behind what stands before it in another version. */
function inOrder(units: readonly Traced[], versions: readonly Version[], source: Locale): Traced[] {
  const order = new Map<Traced, number[]>()
  const at = new Map(versions.flatMap(({pieces}) => pieces.map((piece, index) => [piece, index] as const)))
  const first = (unit: Traced, locale: Locale) => at.get(unit.places.get(locale)![0]!)!
  for (const unit of units) if (unit.places.has(source)) order.set(unit, [first(unit, source), 0, 0])
  for (const [rank, {locale}] of versions.entries()) {
    let last = [-1, 0, 0]
    const own = units.filter(({places}) => places.has(locale)).sort((a, b) => first(a, locale) - first(b, locale))
    for (const unit of own) {
      const known = order.get(unit)
      last = known ? [known[0]!, 0, 0] : [last[0]!, rank + 1, last[2]! + 1]
      if (!known) order.set(unit, last)
    }
  }
  const gone = units.filter(unit => !order.has(unit))
  const here = units.filter(unit => order.has(unit))
  return [...here.sort((a, b) => compare(order.get(a)!, order.get(b)!)), ...gone]
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - b[index]!).find(difference => difference !== 0) ?? 0
}
