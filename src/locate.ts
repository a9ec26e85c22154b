import type {Position, Range, Segment} from './model/index.ts'

/**
 * The range of the file that a range of `segment.text` comes from; both in UTF-16 offsets. A character that was
 * decoded (`&amp;`) gives the whole of its source. An empty range gives an empty range.
 */
export function locate({map, range}: Segment, text: Range): Range {
  const start = fileOffset(map, text.start, 'start') ?? range.start
  if (text.end <= text.start) return {start, end: start}
  const end = fileOffset(map, text.end - 1, 'end') ?? range.end
  return {start, end: Math.max(start, end)}
}

function fileOffset(map: Segment['map'], at: number, edge: 'start' | 'end'): number | undefined {
  const run = map.find(({at: start, length}) => at >= start && at < start + length)
  if (!run) return undefined
  const isVerbatim = run.length === run.source.end - run.source.start
  if (!isVerbatim) return run.source[edge]
  return run.source.start + (at - run.at) + (edge === 'end' ? 1 : 0)
}

/** Turns offsets of one text into lines and columns from 1; `\n`, `\r\n` and `\r` end a line. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0]
  for (const {0: end, index} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - starts[low]! + 1}
  }
}

/** The offset of a position, in a text whose byte order mark counts as a column; the end of the text for a place behind it. */
export function offsetAt(text: string, {line, column}: Position): number {
  const ends = /\r\n|\n|\r/g
  for (let at = 1; at < line; at += 1) if (!ends.exec(text)) return text.length
  return Math.min(text.length, ends.lastIndex + column - 1)
}
