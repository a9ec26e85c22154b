import type {TaggedText} from '../model/index.ts'

/** A piece of a tagged text: words, or an inline code. */
export type TaggedPiece =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'open' | 'close' | 'alone'; readonly id: number}

const PIECE = /<(\/?)(\d{1,6})(\/?)>|&(?:lt|amp);|[^<&]+|[<&]/g
const LITERALS: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&amp;', '&']
])

/** The pieces of a tagged text. What is no code of ours is words: `a < b`, `<b>`, `R&D`. */
export function readTagged(text: TaggedText): TaggedPiece[] {
  const pieces: TaggedPiece[] = []
  for (const [piece, slash, id, end] of text.matchAll(PIECE)) {
    if (id !== undefined && !(slash && end)) {
      pieces.push({kind: slash ? 'close' : end ? 'alone' : 'open', id: Number(id)})
      continue
    }
    const words = LITERALS.get(piece) ?? piece
    const last = pieces.at(-1)
    if (last?.kind === 'text') pieces[pieces.length - 1] = {kind: 'text', text: last.text + words}
    else pieces.push({kind: 'text', text: words})
  }
  return pieces
}

/** Pieces as a tagged text. Words that stand together are escaped together: `</2` and `>` would read as a code. */
export function writeTagged(pieces: readonly TaggedPiece[]): TaggedText {
  let [written, words] = ['', '']
  for (const piece of pieces)
    if (piece.kind === 'text') words += piece.text
    else {
      written += escaped(words) + markOf(piece)
      words = ''
    }
  return written + escaped(words)
}

/** How a code is written. */
export function markOf({kind, id}: Exclude<TaggedPiece, {kind: 'text'}>): string {
  return kind === 'open' ? `<${id}>` : kind === 'close' ? `</${id}>` : `<${id}/>`
}

/** `<` only where it would begin a code, `&` only where it would begin one of the two references. */
function escaped(words: string): string {
  return words.replace(/&(?=(?:lt|amp);)|<(?=\/?\d{1,6}\/?>)/g, sign => (sign === '&' ? '&amp;' : '&lt;'))
}

/** The words alone. */
export function wordsOf(text: TaggedText): string {
  return readTagged(text)
    .map(piece => (piece.kind === 'text' ? piece.text : ''))
    .join('')
}

/**
 * What every format can carry: without the characters XML has no place for, runs of blanks as one, composed. Texts that differ in
 * nothing else count as equal, so that a way through a tool changes nothing.
 */
export function carried(text: TaggedText): TaggedText {
  return writeTagged(readTagged(text))
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uFFFD]/g, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
