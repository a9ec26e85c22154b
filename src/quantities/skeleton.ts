import {fold, offsetsOf} from './fold.ts'
import {NUMERAL, type Numeral} from './numeral.ts'
import type {Pattern, Reading} from './pattern.ts'
import type {Statement} from './statement.ts'

/** What one language is read with. */
export interface Language {
  numerals(text: string): readonly Numeral[]
  /** First that matches wins. */
  readonly patterns: readonly Pattern[]
  /** Numerals and words with which a pattern can begin. */
  readonly starts: RegExp
  /** “about” just before and “or more” just after a quantity. */
  readonly approximate: {readonly before: RegExp; readonly after: RegExp}
}

interface Skeleton {
  /** The folded text, each numeral one character. */
  readonly text: string
  /** Offset in the skeleton to the numeral that stands there. */
  readonly numeralAt: ReadonlyMap<number, Numeral>
  /** Offset in the skeleton to the offset in the folded text. */
  readonly offsets: readonly number[]
  /** Offset in the folded text to the offset in the text. */
  readonly originals: readonly number[]
}

function skeletonOf(text: string, folded: string, numerals: readonly Numeral[]): Skeleton {
  const numeralAt = new Map<number, Numeral>()
  const offsets: number[] = []
  let skeleton = ''
  let at = 0
  const copy = (end: number) => {
    skeleton += folded.slice(at, end)
    for (; at < end; at++) offsets.push(at)
  }
  for (const numeral of numerals) {
    copy(numeral.start)
    numeralAt.set(skeleton.length, numeral)
    skeleton += NUMERAL
    offsets.push(at)
    at = numeral.end
  }
  copy(folded.length)
  offsets.push(at)
  return {text: skeleton, numeralAt, offsets, originals: offsetsOf(text)}
}

/** Reads all quantities of a text in order, with ranges in UTF-16 offsets of that text. Time is linear in its length. */
export function readWith(text: string, language: Language): readonly Statement[] {
  const folded = fold(text)
  const numerals = language.numerals(folded)
  // Most sentences state nothing.
  if (numerals.length === 0 && folded.search(language.starts) < 0) return []
  return readSkeleton(skeletonOf(text, folded, numerals), language)
}

function readSkeleton(skeleton: Skeleton, language: Language): readonly Statement[] {
  const {starts} = language
  const quantities: Statement[] = []
  const patterns = language.patterns.filter(({needs}) => !needs || needs.some(part => skeleton.text.includes(part)))
  starts.lastIndex = 0
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
    // “One or more” begins at one; “more than one” does not.
    const isOne = numerals.length === 1 && numerals[0]!.value === 1 && numerals[0]!.form !== 'digits'
    const isVague =
      approximate.before.test(skeleton.text.slice(Math.max(0, at - 16), at)) ||
      (!isOne && approximate.after.test(skeleton.text.slice(end, end + 12))) ||
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

function originalOffset({offsets, originals}: Skeleton, at: number): number {
  return originals[offsets[at]!]!
}

/** Just after the last character, so that a code behind it stays outside. */
function originalEnd({offsets, originals}: Skeleton, end: number): number {
  return originals[offsets[end]! - 1]! + 1
}
