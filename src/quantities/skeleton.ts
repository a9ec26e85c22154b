import {type Folded, fold} from './fold.ts'
import {NUMERAL, type Numeral} from './numeral.ts'
import type {Pattern, Reading} from './pattern.ts'
import type {Statement} from './statement.ts'

/** What one language is read with. */
export interface Language {
  numerals(text: string): readonly Numeral[]
  /** First that matches wins. */
  readonly patterns: readonly Pattern[]
  /** Words other than numerals with which a pattern can begin. */
  readonly starts: string
  /** “about” just before and “or more” just after a quantity. */
  readonly approximate: {readonly before: RegExp; readonly after: RegExp}
}

interface Skeleton extends Folded {
  /** Offset in the skeleton to the numeral that stands there. */
  readonly numeralAt: ReadonlyMap<number, Numeral>
  readonly folded: Folded
}

function skeletonOf(text: string, {numerals}: Language): Skeleton {
  const folded = fold(text)
  const numeralAt = new Map<number, Numeral>()
  const offsets: number[] = []
  let skeleton = ''
  let at = 0
  const copy = (end: number) => {
    skeleton += folded.text.slice(at, end)
    for (; at < end; at++) offsets.push(at)
  }
  for (const numeral of numerals(folded.text)) {
    copy(numeral.start)
    numeralAt.set(skeleton.length, numeral)
    skeleton += NUMERAL
    offsets.push(at)
    at = numeral.end
  }
  copy(folded.text.length)
  offsets.push(at)
  return {text: skeleton, offsets, numeralAt, folded}
}

/** Reads all quantities of a text in order, with ranges in UTF-16 offsets of that text. Time is linear in its length. */
export function readWith(text: string, language: Language): readonly Statement[] {
  const skeleton = skeletonOf(text, language)
  const starts = new RegExp(`${NUMERAL}|${language.starts}`, 'g')
  const quantities: Statement[] = []
  const patterns = language.patterns.filter(({needs}) => !needs || needs.some(part => skeleton.text.includes(part)))
  for (let start = starts.exec(skeleton.text); start; start = starts.exec(skeleton.text)) {
    const found = readAt(skeleton, start.index, {...language, patterns})
    if (!found) {
      starts.lastIndex = start.index + 1
      continue
    }
    quantities.push(...found.quantities)
    starts.lastIndex = found.end
  }
  return quantities
}

function readAt(skeleton: Skeleton, at: number, {patterns, approximate}: Language) {
  const isNumeral = skeleton.text[at] === NUMERAL
  for (const {regex, beginsWithNumeral, read} of patterns) {
    if (beginsWithNumeral && !isNumeral) continue
    regex.lastIndex = at
    const match = regex.exec(skeleton.text)
    const numerals = match ? numeralsIn(skeleton, at, match[0].length) : []
    const readings = match && read({match, numerals})
    if (!match || !readings) continue
    const end = at + match[0].length
    const range = {start: originalOffset(skeleton, at), end: originalEnd(skeleton, end)}
    const isVague =
      approximate.before.test(skeleton.text.slice(Math.max(0, at - 16), at)) ||
      approximate.after.test(skeleton.text.slice(end, end + 12)) ||
      /[多余]/.test(match[0]) ||
      numerals.some(({isApproximate}) => isApproximate)
    const isSpelled = numerals.every(({form}) => form !== 'digits')
    return {
      end,
      quantities: toArray(readings).map(({isApproximate = isVague, ...about}) => ({
        ...about,
        isApproximate,
        isSpelled,
        range
      }))
    }
  }
  return undefined
}

function toArray(readings: Reading | readonly Reading[]): readonly Reading[] {
  // Array.isArray does not narrow readonly arrays.
  return Array.isArray(readings) ? readings : [readings as Reading]
}

function numeralsIn({text, numeralAt}: Skeleton, start: number, length: number): readonly Numeral[] {
  const found: Numeral[] = []
  for (let at = start; at < start + length; at++) {
    const numeral = text[at] === NUMERAL ? numeralAt.get(at) : undefined
    if (numeral) found.push(numeral)
  }
  return found
}

function originalOffset({offsets, folded}: Skeleton, at: number): number {
  return folded.offsets[offsets[at]!]!
}

/** Just after the last character, so that a code behind it stays outside. */
function originalEnd({offsets, folded}: Skeleton, end: number): number {
  return folded.offsets[offsets[end]! - 1]! + 1
}
