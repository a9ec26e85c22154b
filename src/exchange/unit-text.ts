import {between} from '../between.ts'
import {type TaggedPiece, writeTagged} from '../formats/tagged.ts'
import type {Segment, TaggedText} from '../model/index.ts'
import type {CodeSlot} from './codes.ts'

/** The segments of a unit in one language as one tagged text. */
export function unitText(
  segments: readonly Segment[],
  slots: readonly CodeSlot[],
  side: 'source' | 'target'
): TaggedText {
  const marks = new Map<Segment, Map<number, TaggedPiece>>()
  for (const {id, isPair, [side]: occurrence} of slots) {
    if (!occurrence) continue
    const own = marks.get(occurrence.segment) ?? new Map<number, TaggedPiece>()
    marks.set(occurrence.segment, own)
    for (const [index, {at}] of occurrence.codes.entries())
      own.set(at, {kind: isPair ? (index === 0 ? 'open' : 'close') : 'alone', id})
  }
  return segments
    .map(segment => tagged(segment, marks.get(segment)))
    .reduce((text, next) => text + between(text, next) + next, '')
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
