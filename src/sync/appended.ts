import {wordsOf} from '../formats/memory-text.ts'
import type {MemoryText} from '../model/index.ts'
import {normal} from './fingerprint.ts'
import type {Piece} from './piece.ts'

/** What the source gained must be so long, of what was added at the rate of the two texts, that one may be the translation of the other. */
const ENOUGH = 0.75

interface Texts {
  /** The translation as it was, and as it is. */
  readonly old: MemoryText
  readonly pieces: readonly Piece[]
  /** The source that it was made from, and as it is. */
  readonly was: MemoryText
  readonly now: MemoryText
}

/**
 * Whether a translation stands as it did, with a sentence of the translator's own before or behind it: longer than what its source gained, so that it
 * is no answer to the change of the source.
 */
export function isOnlyAppended({old, pieces, was, now}: Texts): boolean {
  const known = normal({...old, level: undefined})
  const keys = pieces.map(({key}) => key)
  const added = keys.flatMap((_, at) => {
    const [before, behind] = [keys.slice(0, at).join(''), keys.slice(at).join('')]
    if (at > 0 && before === known) return [behind]
    return at > 0 && behind === known ? [before] : []
  })[0]
  if (added === undefined || known === '') return false
  const [first, last] = [was, now].map(({text}) => wordsOf(text).length)
  return last! - first! < (ENOUGH * added.length * first!) / known.length
}
