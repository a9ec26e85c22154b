import {between} from '../between.ts'
import {isCjk} from '../characters.ts'
import {type TaggedPiece, writeTagged} from '../formats/tagged.ts'
import type {InlineCode, Segment, TaggedText} from '../model/index.ts'
import type {CodeSlot} from './codes.ts'

/** The side of a unit that is written out, and the file it stands in. */
export interface Side {
  readonly side: 'source' | 'target'
  readonly file: string
}

/** The segments of a unit in one language as one tagged text, with the blanks that stand between them. */
export function unitText(segments: readonly Segment[], slots: readonly CodeSlot[], {side, file}: Side): TaggedText {
  const marks = new Map<Segment, Map<number, TaggedPiece>>()
  for (const {id, isPair, [side]: occurrence} of slots) {
    if (!occurrence) continue
    const own = marks.get(occurrence.segment) ?? new Map<number, TaggedPiece>()
    marks.set(occurrence.segment, own)
    for (const [index, {at}] of occurrence.codes.entries())
      own.set(at, {kind: isPair ? (index === 0 ? 'open' : 'close') : 'alone', id})
  }
  return segments
    .map((segment, at) => gapIn(file, segments[at - 1], segment) + tagged(segment, marks.get(segment)))
    .join('')
}

/** What a reader sees between two segments: the blanks of the file; of a line end nothing between two CJK characters, else a blank. */
function gapIn(file: string, before: Segment | undefined, after: Segment): string {
  if (!before) return ''
  const gap = file.slice(before.range.end, after.range.start)
  const isBeside = before.range.end <= after.range.start && /^[\s>]*$/.test(gap)
  if (!isBeside) return between(before.text, after.text)
  if (!/[\n\r]/.test(gap)) return gap
  return isCjk(lastSeen(before)) && isCjk(firstSeen(after)) ? '' : ' '
}

/** The last character that a reader sees, past the markup around words. */
function lastSeen({text, codes}: Segment): string {
  let end = text.length
  while (isMarkup(codes, end - 1)) end -= 1
  return [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? ''
}

/** The first one. */
function firstSeen({text, codes}: Segment): string {
  let start = 0
  while (isMarkup(codes, start)) start += 1
  return [...text.slice(start, start + 2)][0] ?? ''
}

function isMarkup(codes: readonly InlineCode[], place: number): boolean {
  return codes.some(({at, role}) => at === place && role !== 'alone')
}

function tagged({text}: Segment, marks: ReadonlyMap<number, TaggedPiece> | undefined): TaggedText {
  if (!marks) return writeTagged([{kind: 'text', text}])
  const pieces: TaggedPiece[] = []
  let from = 0
  for (const [at, mark] of [...marks].sort(([a], [b]) => a - b)) {
    if (at > from) pieces.push({kind: 'text', text: text.slice(from, at)})
    pieces.push(mark)
    from = at + 1
  }
  return writeTagged(from < text.length ? [...pieces, {kind: 'text', text: text.slice(from)}] : pieces)
}
