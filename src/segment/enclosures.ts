import {LONGEST_ENCLOSURE, PAIRS} from './data/marks.ts'

const CLOSING = new Map([...PAIRS].map(([open, close]) => [close, open]))

/**
 * For each UTF-16 offset whether it lies inside a balanced pair of marks; the closing mark itself does not. Marks
 * without a partner count for nothing. A straight `"` opens and closes in turn.
 */
export function enclosures(text: string): Uint8Array {
  const inside = new Uint8Array(text.length)
  const open: {mark: string; at: number}[] = []
  const close = (index: number, at: number) => {
    const start = open[index]!.at
    open.length = index
    // Inner pairs are painted before outer ones: an outer one is only painted when nothing is open around it.
    if (at - start <= LONGEST_ENCLOSURE) inside.fill(1, start, at)
  }
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!
    if (PAIRS.has(mark)) open.push({mark, at})
    else if (mark === '"') {
      const index = lastIndexOf(open, '"')
      if (index >= 0) close(index, at)
      else open.push({mark, at})
    } else if (CLOSING.has(mark) && !isApostrophe(text, at)) {
      const index = lastIndexOf(open, CLOSING.get(mark)!)
      if (index >= 0) close(index, at)
    }
    if (open.length > DEEPEST) open.shift()
  }
  return inside
}

/** Marks that wait for a partner; more than this many are noise. */
const DEEPEST = 32

function lastIndexOf(open: readonly {mark: string}[], mark: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) if (open[index]!.mark === mark) return index
  return -1
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}
