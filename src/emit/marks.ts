import {canClose, canOpen} from './flanking.ts'
import {type Code, type Edges, firstOf, lastOf, type Part} from './parts.ts'

/** Emphasis, strong emphasis, strikethrough: what opens and closes by the rules of flanking. */
export function isMark(part: Part | undefined): part is Code {
  return part?.kind === 'code' && ['emphasis', 'strong', 'delete'].includes(part.code.kind)
}

/** The characters around a run of marks: the run reaches over neighbouring marks of the same sign. */
export function around(parts: readonly Part[], index: number, edges: Edges): {before: string; after: string} {
  const sign = markOf(parts[index])
  let [from, to] = [index, index]
  while (isMark(parts[from - 1]) && markOf(parts[from - 1]) === sign) from -= 1
  while (isMark(parts[to + 1]) && markOf(parts[to + 1]) === sign) to += 1
  return {
    before: from > 0 ? lastOf(parts[from - 1]!) : edges.before,
    after: to < parts.length - 1 ? firstOf(parts[to + 1]!) : edges.after
  }
}

/** The sign that a mark is made of, nothing for what is none. */
export function markOf(part: Part | undefined): string {
  return part?.kind === 'code' ? part.data.charAt(0) : ''
}

/** A mark that its neighbours keep from opening or closing. */
export function isStuck(parts: readonly Part[], index: number, edges: Edges): boolean {
  const part = parts[index]
  if (!isMark(part)) return false
  const {before, after} = around(parts, index, edges)
  return part.code.role === 'open' ? !canOpen(markOf(part), before, after) : !canClose(markOf(part), before, after)
}
