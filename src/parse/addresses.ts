import {codePiece, cutAt, cutFrom, type Piece} from './piece.ts'

/**
 * Addresses that are text to CommonMark, as in `git+ssh://git@github.com`: most readers of GFM look for them a second time in the
 * finished text (mdast-util-gfm-autolink-literal). They are protected like those that Markdown itself finds.
 */
const ADDRESSES = [
  /(?<![\da-z])(?:https?:\/\/|www\.)[\w-]*\.[!-;=?-~]+/gi,
  /(?<![\w+\-.])[\w+\-.]+@(?:[\w-]+\.)+[\w-]*[A-Za-z](?![\w-])/g
]

/** Whether a text may hold an address: cheap, and mostly the answer is no. */
export function mayHoldAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || /www\./i.test(text)
}

/** The pieces of a text with a code, not numbered yet, for each address in it. One whose sign is escaped was meant as text. */
export function withAddresses(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map(piece => piece.text).join('')
  const found = ADDRESSES.flatMap(pattern => [...text.matchAll(pattern)])
  const result: Piece[] = []
  let rest = [...pieces]
  let end = 0
  for (const {0: match, index} of found.sort((a, b) => a.index - b.index)) {
    const address = withoutTrail(match)
    if (index < end || !address.includes('.') || isEscaped(pieces, index + signOf(address))) continue
    end = index + address.length
    const range = {start: offsetOf(pieces, index), end: offsetOf(pieces, end)}
    result.push(...cutAt(rest, range.start))
    result.push(codePiece(range.start, range.end, {kind: 'address', role: 'alone', id: 0, target: targetOf(address)}))
    rest = cutFrom(rest, range.end)
  }
  return [...result, ...rest]
}

/** Punctuation behind an address is the sentence's. */
function withoutTrail(match: string): string {
  let end = match.length
  while (!/[\w/]/.test(match[end - 1]!)) end -= 1
  return match.slice(0, end)
}

/** The place of the sign that makes it an address. */
function signOf(address: string): number {
  return /^www\./i.test(address) ? 3 : address.search(/:|@/)
}

/** As Markdown completes the address. */
function targetOf(address: string): string {
  if (/^www\./i.test(address)) return `http://${address}`
  return address.includes('://') ? address : `mailto:${address}`
}

/** Whether the character at a place in the joined text is written in another way. */
function isEscaped(pieces: readonly Piece[], at: number): boolean {
  return offsetOf(pieces, at + 1) - offsetOf(pieces, at) > 1
}

/** The offset in the page of a place in the joined text. */
function offsetOf(pieces: readonly Piece[], at: number): number {
  let before = 0
  for (const {text, start, end} of pieces) {
    if (at < before + text.length) return start + (at - before)
    before += text.length
    if (at === before) return end
  }
  return before
}
