import type {Locale, ParallelText} from '../model/index.ts'
import type {Candidate} from './choose-names.ts'
import {piecesIn} from './pieces.ts'

/** Share of the units of a phrase that a name of it stands in at least: with less it is chance. */
const FEWEST = 0.5
/** What it is worth to a name that a dictionary has it, and how much of it must be there to be known. */
const GLOSS = 0.5
const KNOWN = 0.5
const LEAST = 0.75
/** Parts of pieces among them. */
const MOST = 200

/** Where the pieces of a language stand. */
export interface Counts {
  /** Of each unit; undefined where it lacks the language. */
  readonly byUnit: readonly (ReadonlySet<string> | undefined)[]
  readonly total: ReadonlyMap<string, number>
}

/** In how many units each piece of a language stands. */
export function countPieces(units: ParallelText['units'], locale: Locale): Counts {
  const total = new Map<string, number>()
  const byUnit = units.map(({variants}) => {
    const segments = variants.get(locale)
    const pieces = segments && new Set(segments.flatMap(({text}) => piecesIn(text)))
    for (const piece of pieces ?? []) total.set(piece, (total.get(piece) ?? 0) + 1)
    return pieces
  })
  return {byUnit, total}
}

/** The pieces that keep most to the units of a phrase, of those that have the language, or that a dictionary has for it. */
export function candidatesOf(
  places: ReadonlySet<number>,
  {byUnit, total}: Counts,
  gloss: (piece: string) => number
): readonly Candidate[] {
  const shared = new Map<string, number>()
  let having = 0
  for (const place of places) {
    const pieces = byUnit[place]
    if (pieces) having += 1
    for (const piece of pieces ?? []) shared.set(piece, (shared.get(piece) ?? 0) + 1)
  }
  const found = [...shared].flatMap(([text, count]): Candidate[] => {
    if (count < 2 || count < having * FEWEST) return []
    const known = gloss(text)
    const score = (2 * count) / (having + total.get(text)!) + GLOSS * known
    return score < LEAST ? [] : [{text, count, score, isKnown: known >= KNOWN}]
  })
  return found
    .filter(one => !found.some(other => isWithin(one, other)))
    .sort((a, b) => b.score - a.score || b.text.length - a.text.length)
    .slice(0, MOST)

  /** 发行 of 发行版, where it never stands by itself. */
  function isWithin({text, count}: Candidate, other: Candidate): boolean {
    const isPart = other.text.length > text.length && other.text.includes(text)
    return isPart && other.isKnown && other.count === count && total.get(other.text) === total.get(text)
  }
}
