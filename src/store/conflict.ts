/** What git writes into a file that it cannot merge: the beginning, the middle and the end of what two sides say. */
const MARKS = [/^<{7} \S/, /^={7}$/, /^>{7} \S/]
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/**
 * Offset of the first conflict of a merge that nobody has resolved; undefined when there is none. A page about git shows one in a block of
 * code, which counts as text.
 */
export function conflictIn(text: string): number | undefined {
  if (!text.includes('<<<<<<< ')) return undefined
  let [at, seen, begun, fence] = [0, 0, 0, '']
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (seen === 0 && mark && fence === '') fence = mark
    else if (seen === 0 && mark?.startsWith(fence) && line.trim() === mark) fence = ''
    if (fence === '' && MARKS[seen]!.test(line.trimEnd())) {
      if (seen === 0) begun = at
      seen += 1
      if (seen === MARKS.length) return begun
    }
    at += line.length + 1
  }
  return undefined
}
