import type {Locale} from '../model/index.ts'
import type {PlainTexts} from './plain-texts.ts'
import {characterPairs, similarity} from './similarity.ts'

/** The least similarity, 0 to 1, at which an edited text is taken for the same unit. */
const LEAST = 0.5
/** Units that found no equal are compared with so many others at most, those at the like place. */
const WINDOW = 60

/**
 * For each unit the index of the remembered unit it continues, or undefined: equal texts in all locales first, then equal
 * source text (the n-th of equals is the n-th), then equal text in another locale, then the most similar source text. Each is given once.
 */
export function nearest(
  units: readonly PlainTexts[],
  memory: readonly PlainTexts[],
  source: Locale
): (number | undefined)[] {
  const found = new Array<number | undefined>(units.length).fill(undefined)
  const free = new Set(memory.keys())
  const give = (unit: number, remembered: number) => {
    found[unit] = remembered
    free.delete(remembered)
  }
  const giveEqual = (nameOf: (texts: PlainTexts) => string | undefined) => {
    const waiting = queues(memory, free, nameOf)
    for (const [unit, texts] of units.entries()) {
      const name = found[unit] === undefined ? nameOf(texts) : undefined
      const next = name && waiting.get(name)?.shift()
      if (typeof next === 'number') give(unit, next)
    }
  }
  giveEqual(allTexts)
  for (const locale of new Set([source, ...units.flatMap(texts => [...texts.keys()])]))
    giveEqual(texts => texts.get(locale))
  for (const {unit, remembered} of similar({units, memory, source, found, free}))
    if (found[unit] === undefined && free.has(remembered)) give(unit, remembered)
  return found
}

/** Equal for units that are equal in every locale. */
function allTexts(texts: PlainTexts): string {
  return JSON.stringify([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function queues(
  memory: readonly PlainTexts[],
  free: ReadonlySet<number>,
  nameOf: (texts: PlainTexts) => string | undefined
) {
  const queues = new Map<string, number[]>()
  for (const index of free) {
    const name = nameOf(memory[index]!)
    if (name === undefined) continue
    const queue = queues.get(name)
    if (queue) queue.push(index)
    else queues.set(name, [index])
  }
  return queues
}

interface Open {
  readonly units: readonly PlainTexts[]
  readonly memory: readonly PlainTexts[]
  readonly source: Locale
  readonly found: readonly (number | undefined)[]
  readonly free: ReadonlySet<number>
}

/** Pairs of what is left that are similar enough, the most similar first. */
function similar({units, memory, source, found, free}: Open) {
  const left = [...free].map(remembered => ({remembered, pairs: characterPairs(textOf(memory[remembered]!, source))}))
  const candidates: {unit: number; remembered: number; likeness: number}[] = []
  for (const [unit, texts] of units.entries()) {
    if (found[unit] !== undefined) continue
    const pairs = characterPairs(textOf(texts, source))
    const place = Math.round((unit / Math.max(1, units.length)) * memory.length)
    for (const other of near(left, place)) {
      const likeness = similarity(pairs, other.pairs)
      if (likeness >= LEAST) candidates.push({unit, remembered: other.remembered, likeness})
    }
  }
  return candidates.sort((a, b) => b.likeness - a.likeness || a.unit - b.unit || a.remembered - b.remembered)
}

function near<T extends {readonly remembered: number}>(left: readonly T[], place: number): readonly T[] {
  if (left.length <= 2 * WINDOW) return left
  const first = left.findIndex(({remembered}) => remembered >= place)
  const middle = first < 0 ? left.length : first
  return left.slice(Math.max(0, middle - WINDOW), middle + WINDOW)
}

function textOf(texts: PlainTexts, source: Locale): string {
  return texts.get(source) ?? ''
}
