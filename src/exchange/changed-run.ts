import {readTagged} from '../formats/tagged.ts'
import type {Segment, TaggedText} from '../model/index.ts'
import type {CodeSlot} from './codes.ts'
import type {Part} from './spread.ts'
import {unitText} from './unit-text.ts'

/** A text that came back for a unit whose segments stand side by side in one block. */
export interface Returned {
  readonly text: TaggedText
  readonly segments: readonly Segment[]
  readonly slots: readonly CodeSlot[]
  /** The file that they stand in. */
  readonly file: string
}

/** The segments from the first that changed to the last, and what they become: a sentence before or behind stays as it is written. */
export function changedRun({text, segments, slots, file}: Returned): Part {
  const saidBy = (from: number, to: number) => unitText(segments.slice(from, to), slots, {side: 'target', file})
  const all = saidBy(0, segments.length)
  // With the blank between what stays and what changes.
  const head = (count: number) => all.slice(0, all.length - saidBy(count, segments.length).length)
  const tail = (from: number) => all.slice(saidBy(0, from).length)
  let [first, last] = [0, segments.length]
  while (first < last - 1 && text.startsWith(head(first + 1))) first += 1
  while (last - 1 > first && text.endsWith(tail(last - 1))) last -= 1
  const [start, end] = [head(first).length, text.length - tail(last).length]
  const rest = text.slice(start, Math.max(start, end))
  const isWhole = rest === '' || rest !== rest.trim()
  return isWhole
    ? {segments, pieces: readTagged(text)}
    : {segments: segments.slice(first, last), pieces: readTagged(rest)}
}
