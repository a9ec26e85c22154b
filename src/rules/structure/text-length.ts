import {charactersOf} from '../../count.ts'
import type {Segment} from '../../model/index.ts'
import {legible} from '../shared/letters.ts'

/** A Latin letter and a kana in Chinese characters, so that versions of a text are about as long. Measured on parallel documentation. */
const SHARES = {latin: 0.33, kana: 0.5}

/** How many letters of each script a text has. */
interface Letters {
  readonly latin: number
  readonly kana: number
  readonly han: number
}

/** How long a text is for a reader, in Chinese characters. */
export function lengthOf(segments: readonly Segment[]): number {
  let [latin, kana, han] = [0, 0, 0]
  for (const segment of segments) {
    const letters = lettersOf(segment)
    latin += letters.latin
    kana += letters.kana
    han += letters.han
  }
  return latin * SHARES.latin + kana * SHARES.kana + han
}

const LATIN = /[\p{Script=Latin}\p{N}]+/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu
const HAN = /\p{Script=Han}+/gu

/** Counted once: a segment is measured against each other version, and for each neighbour. */
const known = new WeakMap<Segment, Letters>()

function lettersOf(segment: Segment): Letters {
  let letters = known.get(segment)
  if (!letters) {
    const text = legible(segment)
    letters = {
      latin: charactersOf(text, LATIN),
      kana: charactersOf(text, KANA),
      han: charactersOf(text, HAN)
    }
    known.set(segment, letters)
  }
  return letters
}
