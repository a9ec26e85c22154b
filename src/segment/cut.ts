import type {MapRun, Range, Segment} from '../model/index.ts'

/**
 * The parts of a segment that ranges of its text cover, with codes and map re-based; the ranges are in order, do not
 * overlap, and none is empty. Linear in the ranges, codes and runs together.
 */
export function cutSegment({text, codes, map}: Segment, ranges: readonly Range[]): Segment[] {
  let code = 0
  let run = 0
  return ranges.map(({start, end}) => {
    while (code < codes.length && codes[code]!.at < start) code += 1
    const firstCode = code
    while (code < codes.length && codes[code]!.at < end) code += 1
    while (run < map.length && map[run]!.at + map[run]!.length <= start) run += 1
    const runs: MapRun[] = []
    for (let at = run; at < map.length && map[at]!.at < end; at += 1) runs.push(part(map[at]!, {start, end}))
    return {
      text: text.slice(start, end),
      codes: codes.slice(firstCode, code).map(inline => ({...inline, at: inline.at - start})),
      map: runs,
      range: {start: runs[0]!.source.start, end: runs[runs.length - 1]!.source.end}
    }
  })
}

/** The part of a run inside a range of the text; a run that is not character for character keeps its whole source. */
function part({at, length, source}: MapRun, {start, end}: Range): MapRun {
  const from = Math.max(at, start)
  const to = Math.min(at + length, end)
  const isVerbatim = length === source.end - source.start
  const own = isVerbatim ? {start: source.start + from - at, end: source.start + to - at} : source
  return {at: from - start, length: to - from, source: own}
}
