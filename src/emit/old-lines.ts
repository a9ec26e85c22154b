import type {Segment} from '../model/index.ts'

/** A segment as it stands in the file, on one line, and where its lines end there. */
export interface OldLines {
  readonly characters: readonly string[]
  readonly ends: readonly LineEnd[]
}

/** Where a line of a segment ends. */
export interface LineEnd {
  /** The character behind it, by its place in `characters`; a blank may stand before that for the line end. */
  readonly at: number
  /** The line end with the blanks and the marks of containers around it. */
  readonly written: string
}

const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/g

/** The lines of a segment that has several; a line that ends inside of an inline code is a matter of the code. */
export function oldLines(file: string, {range, codes}: Segment): OldLines | undefined {
  const text = file.slice(range.start, range.end)
  const found = [...text.matchAll(LINE_END)].filter(({0: written, index}) => {
    const [start, end] = [range.start + index, range.start + index + written.length]
    return codes.every(code => code.range.end <= start || code.range.start >= end)
  })
  if (found.length === 0) return undefined
  const characters: string[] = []
  const ends: LineEnd[] = []
  let last = 0
  for (const {0: written, index} of found) {
    characters.push(...text.slice(last, index), ' ')
    ends.push({at: characters.length, written})
    last = index + written.length
  }
  characters.push(...text.slice(last))
  return {characters, ends}
}
