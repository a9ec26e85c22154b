import {distance} from './distance.ts'

/** Letters of what was typed that are looked at. */
const LONGEST = 40

/** The words that were probably meant, nearest first: at most two letters away, or holding what was typed. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const short = typed.slice(0, LONGEST)
  const near = words
    .map(word => ({word, away: distance(word, short, 2)}))
    .filter(({away}) => away <= 2)
    .sort((a, b) => a.away - b.away)
    .map(({word}) => word)
  return near.length > 0 || short.length < 3 ? near : words.filter(word => word.includes(short))
}

/**
 * The one name of several parts joined by `-` that a typed one is nearest to, however far: its parts count before its letters, so that
 * `term-wrong` is nearer to `term-missing` than to another name of its length. Undefined when they have nothing in common.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const [near] = nearest(typed, names)
  if (near !== undefined) return near
  const short = typed.slice(0, LONGEST).toLowerCase()
  const parts = short.split(/[^a-z]+/).filter(part => part.length > 2)
  const [best] = names
    .map(name => ({name, shared: sharedParts(parts, name.split('-')), away: distance(name, short, LONGEST)}))
    .sort((a, b) => b.shared - a.shared || a.away - b.away)
  if (!best) return undefined
  return best.shared > 0 || best.away * 2 <= short.length ? best.name : undefined
}

/** How many parts of a name are, but for a letter or two of theirs, among others. */
function sharedParts(parts: readonly string[], others: readonly string[]): number {
  return parts.filter(part => others.some(other => distance(part, other, part.length) * 4 <= part.length)).length
}
