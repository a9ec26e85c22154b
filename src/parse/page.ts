import type {Masked} from './mask.ts'
import type {Region} from './regions.ts'

/** A text being read, without byte order mark, and what is protected in it. */
export interface Page {
  /** As it is. */
  readonly source: string
  /** With what the parser must not see masked; the same length. */
  readonly text: string
  /** Masked stretches, in order. */
  readonly regions: readonly Region[]
  readonly restore: Masked['restore']
  /** What to add to an offset to get one in the file: 1 after a byte order mark. */
  readonly shift: number
  /** A bare address is a link: GFM. */
  readonly hasAddresses: boolean
  /** Attributes of HTML, JSX and directives with text to translate. */
  readonly attributes: ReadonlySet<string>
  /** Whether comments in code are text to translate. */
  readonly translatableComments: boolean
}

/** The masked stretches that begin in `[start, end)`. */
export function regionsIn({regions}: Page, start: number, end: number): readonly Region[] {
  let low = 0
  let high = regions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (regions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < regions.length && regions[last]!.start < end) last += 1
  return regions.slice(low, last)
}
