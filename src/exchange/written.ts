import type {SegmentEdit} from '../emit/segment-edit.ts'
import type {TaggedPiece} from '../formats/tagged.ts'
import {FIRST_CODE, type InlineCode, type Segment} from '../model/index.ts'
import type {CodeSlot, Occurrence} from './codes.ts'

/** A text with its inline codes, as `emit` takes it. */
export type Written = Pick<SegmentEdit, 'text' | 'codes'>

/**
 * The text that pieces spell for a place in the target: each code as the target has it, one that only the source has as it stands there.
 *
 * @param file The source's file, for the labels of its links.
 */
export function written(pieces: readonly TaggedPiece[], slots: readonly CodeSlot[], file: string): Written {
  const words = pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('')
  const used = slots.filter(({id}) => pieces.some(piece => piece.kind !== 'text' && piece.id === id))
  const characters = charactersFor(used, words)
  const text = pieces.map(piece => (piece.kind === 'text' ? piece.text : (characters.get(piece.id) ?? ''))).join('')
  const stand: {text: string; codes: InlineCode[]} = {text: '', codes: []}
  for (const slot of used) add(stand, slot, {character: characters.get(slot.id)!, file})
  return {text, codes: stand}
}

/** For each code a character that the words do not use. */
function charactersFor(slots: readonly CodeSlot[], words: string): Map<number, string> {
  const taken = new Set(words)
  let next = FIRST_CODE
  return new Map(
    slots.map(({id}) => {
      while (taken.has(String.fromCharCode(next))) next += 1
      next += 1
      return [id, String.fromCharCode(next - 1)]
    })
  )
}

interface Adding {
  readonly character: string
  readonly file: string
}

/** The code with what it holds, so that a link that is its own label keeps it. */
function add(
  stand: {text: string; codes: InlineCode[]},
  {id, source, target}: CodeSlot,
  {character, file}: Adding
): void {
  const occurrence = (target ?? source)! // A slot has at least one of them.
  const [open, close] = target ? occurrence.codes : lent(occurrence, file)
  stand.codes.push({...open, id, at: stand.text.length})
  stand.text += character
  if (!close) return
  stand.text += innerText(occurrence.segment, open, close)
  stand.codes.push({...close, id, at: stand.text.length})
  stand.text += character
}

function innerText({text}: Segment, open: InlineCode, close: InlineCode): string {
  return text.slice(open.at + 1, close.at).replaceAll(/[\uE000-\uF8FF]/g, '')
}

/** Codes of another file: no place in this one, and a link that is its own label names it. */
function lent({codes: [open, close]}: Occurrence, file: string): readonly [InlineCode, InlineCode?] {
  const nowhere = {start: -1, end: -1}
  if (!close) return [{...open, range: nowhere}]
  const isOwnLabel = close.kind === 'linkReference' && /^\](?:\[\])?$/.test(close.data)
  const data = isOwnLabel ? `][${file.slice(open.range.end, close.range.start)}]` : close.data
  return [
    {...open, range: nowhere},
    {...close, data, range: nowhere}
  ]
}
