import type {Segment} from '../../model/index.ts'
import {legible} from '../shared/letters.ts'

/** A Latin letter and a kana in Chinese characters, so that versions of a text are about as long. Measured on parallel documentation. */
const SHARES = {latin: 0.33, kana: 0.5}

/** How long a text is for a reader, in Chinese characters. */
export function lengthOf(segments: readonly Segment[]): number {
  const text = segments.map(legible).join('')
  const latin = text.match(/[\p{Script=Latin}\p{N}]/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return latin * SHARES.latin + kana * SHARES.kana + han
}
