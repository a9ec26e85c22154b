import {SCALES} from './data/english.ts'
import {HALVED} from './data/halved.ts'
import {SCALE} from './number-words.ts'
import type {Numeral} from './numeral.ts'

/** Not where a unit of time is said with it, nor in “a quarter to six”. */
const SHARE = new RegExp(
  `,?[- ]and[- ](a[- ]half|a[- ]quarter|three[- ]quarters|one[- ]half|one[- ]quarter)(?:[- ](${SCALE}))?\\b(?!-?[ -](?:to|past|(?:${HALVED})s?)\\b)`,
  'y'
)
const VALUES: Readonly<Record<string, number>> = {half: 0.5, quarter: 0.25, quarters: 0.75}

/** “Two and a half”, “one and three quarters million”: a whole number and the part that is said with it; `lower` is the text in small letters. */
export function withShare(numeral: Numeral, lower: string): Numeral {
  if (numeral.isOrdinal || numeral.isName || !Number.isInteger(numeral.value) || numeral.to !== undefined)
    return numeral
  if (!lower.startsWith('and', numeral.end + 1)) return numeral
  SHARE.lastIndex = numeral.end
  const [written, share, scale] = SHARE.exec(lower) ?? []
  if (written === undefined || share === undefined) return numeral
  const magnitude = scale === undefined ? 1 : SCALES[scale]!
  const {digits: _, ...plain} = numeral
  return {
    ...plain,
    end: numeral.end + written.length,
    value: (numeral.value + VALUES[share.split(/[- ]/)[1]!]!) * magnitude,
    ...(magnitude > 1 && {magnitude})
  }
}
