import type {Article, Block, InlineCode, Range, Segment} from '../model/index.ts'
import {splitSentences} from './sentences.ts'

/** The article with one segment a sentence; headings, cells and front matter fields stay whole. */
export function segment(article: Article): Article {
  return {...article, blocks: article.blocks.map(block => segmentBlock(block, article.locale))}
}

function segmentBlock(block: Block, locale: string): Block {
  if (block.kind !== 'paragraph') return block
  return {...block, segments: block.segments.flatMap(whole => split(whole, locale))}
}

function split(whole: Segment, locale: string): Segment[] {
  const pieces = withoutCutPairs(splitSentences(whole.text, locale), whole.codes)
  const sentences = pieces.map(piece => trimmed(whole.text, piece)).filter(({start, end}) => start < end)
  return sentences.length < 2 ? [whole] : sentences.map(range => cut(whole, range))
}

/** Joins pieces so that no boundary lies between an opening code and its closing one. */
function withoutCutPairs(pieces: readonly Range[], codes: readonly InlineCode[]): Range[] {
  const closes = new Map(codes.filter(({role}) => role === 'close').map(({id, at}) => [id, at]))
  const pairs = codes.flatMap(({role, id, at}) =>
    role === 'open' && closes.has(id) ? [{start: at, end: closes.get(id)!}] : []
  )
  const joined: Range[] = []
  let next = 0
  // Pairs are sorted by their start, and the furthest end so far tells whether a boundary is free.
  let furthest = -1
  for (const piece of pieces) {
    const last = joined.at(-1)
    while (next < pairs.length && pairs[next]!.start < piece.start) {
      furthest = Math.max(furthest, pairs[next]!.end)
      next += 1
    }
    if (last && furthest >= piece.start) joined[joined.length - 1] = {start: last.start, end: piece.end}
    else joined.push(piece)
  }
  return joined
}

function trimmed(text: string, {start, end}: Range): Range {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  return {start: start + lead, end: start + lead + piece.trim().length}
}

/** The part of a segment that a range of its text covers. */
function cut({text, codes, map}: Segment, {start, end}: Range): Segment {
  const runs = map
    .filter(({at, length}) => at < end && at + length > start)
    .map(({at, length, source}) => {
      const from = Math.max(at, start)
      const to = Math.min(at + length, end)
      const isVerbatim = length === source.end - source.start
      const part = isVerbatim ? {start: source.start + from - at, end: source.start + to - at} : source
      return {at: from - start, length: to - from, source: part}
    })
  return {
    text: text.slice(start, end),
    codes: codes.filter(({at}) => at >= start && at < end).map(code => ({...code, at: code.at - start})),
    map: runs,
    range: {start: runs[0]!.source.start, end: runs[runs.length - 1]!.source.end}
  }
}
