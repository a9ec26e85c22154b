import {markOf, type TaggedPiece} from '../formats/tagged.ts'
import type {ExchangeCode} from '../model/index.ts'

/** What is wrong with the inline codes of a text that came back. */
export interface CodeFault {
  readonly code: 'unknown' | 'doubled' | 'unpaired' | 'crossed' | 'lost'
  /** The code as translators see it. */
  readonly mark: string
}

/** The first fault in the inline codes of a text, or undefined. */
export function codeFault(pieces: readonly TaggedPiece[], codes: readonly ExchangeCode[]): CodeFault | undefined {
  const known = new Map(codes.map(code => [code.id, code]))
  const seen = new Set<number>()
  const open: number[] = []
  for (const piece of pieces) {
    if (piece.kind === 'text') continue
    const {kind, id} = piece
    const code = known.get(id)
    if (!code || (code.data.length === 1) !== (kind === 'alone')) return {code: 'unknown', mark: markOf(piece)}
    if (kind === 'close') {
      if (!open.includes(id)) return {code: 'unpaired', mark: markOf(piece)}
      if (open.pop() !== id) return {code: 'crossed', mark: markOf(piece)}
      continue
    }
    if (seen.has(id)) return {code: 'doubled', mark: markOf(piece)}
    seen.add(id)
    if (kind === 'open') open.push(id)
  }
  if (open.length > 0) return {code: 'unpaired', mark: `<${open.at(-1)}>`}
  const lost = codes.find(({id, isRequired}) => isRequired && !seen.has(id))
  return lost && {code: 'lost', mark: lost.data.length === 1 ? `<${lost.id}/>` : `<${lost.id}>`}
}
