import type {Range, Segment} from '../model/index.ts'
import {isWordLetter} from './letters.ts'

/** A name that was left in the letters of the source. */
export interface Left {
  readonly range: Range
  /** Written as a common word is: with a capital it may be a name of its own. */
  readonly isCommon: boolean
}

/**
 * Where a Latin name of the source is left in a translation. Not where it belongs to a longer name that stands so in the
 * source (GitHub Pages, `astro-adapter`), is given in brackets as the original, or is the label of a key.
 */
export function findLeft(word: string, target: Segment, sources: readonly Segment[]): Left | undefined {
  if (!/\p{Script=Latin}/u.test(word)) return undefined
  const {text} = target
  // A letter whose small form is longer would shift the offsets.
  const small = text.toLowerCase()
  const low = small.length === text.length ? small : text
  const wanted = word.toLowerCase()
  for (let start = low.indexOf(wanted); start >= 0; start = low.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (!isWhole(text, start, end) || isInBrackets(text, start, end) || isLabel(target, start)) continue
    const seen = text.slice(start, end)
    const isCommon = seen === seen.toLowerCase() || isAtStart(text, start)
    if (!isPartOfName(text, {start, end}, sources)) return {range: {start, end}, isCommon}
  }
  return undefined
}

function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [text[start]!, text[end - 1]!]
  if (start > 0 && isWordLetter(first) && isWordLetter(text[start - 1]!)) return false
  return (
    !isWordLetter(last) ||
    !isWordLetter(text[end] ?? '') ||
    /^e?s(?![\p{Script=Latin}\d])/u.test(text.slice(end, end + 3))
  )
}

/** The original in brackets behind its translation: 组件（component）. */
function isInBrackets(text: string, start: number, end: number): boolean {
  return (
    /[（(「“"][^（()）「」“”"]{0,40}$/u.test(text.slice(0, start)) &&
    /^[^（()）「」“”"]{0,40}[）)」”"]/u.test(text.slice(end))
  )
}

const LABEL = /^<(?:kbd|code|samp|var|tt)\b/i

function isLabel({codes}: Segment, start: number): boolean {
  const before = codes.findLast(({at}) => at < start)
  return before?.role === 'open' && LABEL.test(before.data)
}

function isAtStart(text: string, start: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start))
}

// One class and no group: linear whatever stands there.
const RUN_BEFORE = /[\p{Script=Latin}\d@#/_.$: -]*$/u
const RUN_AFTER = /^[\p{Script=Latin}\d@#/_.$: -]*/u

/** The Latin words around it make a longer name, with a capital or a sign in it, that the source has too. */
function isPartOfName(text: string, {start, end}: Range, sources: readonly Segment[]): boolean {
  const [before = ''] = RUN_BEFORE.exec(text.slice(Math.max(0, start - 80), start)) ?? []
  const [after = ''] = RUN_AFTER.exec(text.slice(end, end + 80)) ?? []
  const seen = text.slice(start, end)
  const [near] = /\S*$/.exec(before)!
  const [next] = /^\S*/.exec(after)!
  // Joined by a sign: @deno/astro-adapter, pages/.
  const joined = `${near}${seen}${next}`
  const isJoined = /[@#/_$-]/.test(`${near}${next}`)
  if (isJoined) return sources.some(source => source.text.includes(joined))
  if (seen === seen.toLowerCase()) return false
  const run = `${before}${seen}${after}`.trim()
  const first = /(\S+) $/.exec(before)?.[1]
  const last = /^s? (\S+)/.exec(after)?.[1]
  const pieces = [
    first && `${first} ${seen}`,
    last && `${seen}${after.startsWith('s') ? 's' : ''} ${last}`,
    run === seen ? undefined : run
  ]
  // “GitHub pages” and GitHub Pages are one name.
  const said = sources.map(source => source.text.toLowerCase())
  return pieces.some(piece => piece && said.some(source => source.includes(piece.toLowerCase())))
}
