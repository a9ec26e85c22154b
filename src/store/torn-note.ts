const FENCE = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})/
/** What begins a comment, and a note of `sync` in particular. */
const OPENING = /<!--|\{\/\*/
const NOTE = /^[ \t>]*(?:<!--|\{\/\*) stele: \S/
/** The last line of a note without the comment that it belongs to. */
const TAIL = /^[ \t>]*\[[ xX]\] .*(?:--|\*\/)[>}][ \t]*$/
const TAILS = new RegExp(TAIL, 'm')

/**
 * Offset of the first note of `sync` that somebody broke: nothing closes it, so that it hides the text behind it up to the next one, or nothing
 * opens it. Undefined when there is none. A note in a block of code counts as text.
 */
export function tornNoteIn(text: string): number | undefined {
  if (!text.includes(' stele: ') && !TAILS.test(text)) return undefined
  let [at, fence, until] = [0, '', 0]
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (start < until) continue
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && fence === '') fence = mark
    else if (mark?.startsWith(fence) && line.trim().replace(/^[> \t]+/, '') === mark) fence = ''
    if (fence !== '' || mark !== undefined) continue
    if (TAIL.test(line)) return start
    const open = OPENING.exec(line)
    if (!open) continue
    const close = text.indexOf(open[0] === '<!--' ? '-->' : '*/}', start + open.index)
    if (NOTE.test(line) && (close < 0 || holdsNote(text.slice(start + open.index + 4, close)))) return start
    until = close < 0 ? text.length : close
  }
  return undefined
}

/** What a note quotes is broken by a word joiner (`commentLines`). */
function holdsNote(text: string): boolean {
  return /<!--|\{\/\* stele: /.test(text)
}
