import type {Article, Block, Range, Segment} from '../model/index.ts'
import {rolesOf} from './codes.ts'
import {cutSegment} from './cut.ts'
import {pairsOf} from './pairs.ts'
import {splitWithCodes} from './sentences.ts'

/** Blocks of running text; a heading or a front matter field is one segment whatever it says. */
const SPLIT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'tableCell', 'htmlText'])

/**
 * The article with one segment a sentence, from one segment a block. Blanks between sentences belong to no segment. No
 * boundary lies between an opening code and its closing one.
 */
export function segment(article: Article): Article {
  return {
    ...article,
    blocks: article.blocks.map(block =>
      SPLIT.has(block.kind)
        ? {...block, segments: block.segments.flatMap(whole => splitSegment(whole, article.locale))}
        : block
    )
  }
}

function splitSegment(whole: Segment, locale: string): readonly Segment[] {
  const sentences = splitWithCodes(whole.text, locale, rolesOf(whole.codes))
  if (sentences.length < 2) return [whole]
  const pieces = withoutEmpty(withoutCutPairs(sentences, pairsOf(whole.codes)), whole)
  return pieces.length < 2
    ? [whole]
    : cutSegment(
        whole,
        pieces.map(piece => trimmed(whole.text, piece))
      )
}

/** Joins pieces so that no boundary lies inside a pair; pairs are sorted by their start. */
function withoutCutPairs(pieces: readonly Range[], pairs: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  let next = 0
  let furthest = -1
  for (const piece of pieces) {
    while (next < pairs.length && pairs[next]!.start < piece.start) {
      furthest = Math.max(furthest, pairs[next]!.end)
      next += 1
    }
    const last = joined.at(-1)
    if (last && furthest >= piece.start) joined[joined.length - 1] = {start: last.start, end: piece.end}
    else joined.push(piece)
  }
  return joined
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** Joins a piece that says nothing (a lone mark, an emoji, an image without a text) to the one before it, or after it. */
function withoutEmpty(pieces: readonly Range[], {text, codes}: Segment): readonly Range[] {
  const joined: Range[] = []
  const valued = codes.filter(({value}) => value !== undefined && value !== '').map(({at}) => at)
  let next = 0
  let isEmpty = false
  for (const piece of pieces) {
    while (next < valued.length && valued[next]! < piece.start) next += 1
    const says = (valued[next] ?? text.length) < piece.end || SAYS_SOMETHING.test(text.slice(piece.start, piece.end))
    const last = joined.at(-1)
    if (last && (isEmpty || !says)) joined[joined.length - 1] = {start: last.start, end: piece.end}
    else joined.push(piece)
    isEmpty = !says && (isEmpty || !last)
  }
  return joined
}

function trimmed(text: string, {start, end}: Range): Range {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  return {start: start + lead, end: start + lead + piece.trim().length}
}
