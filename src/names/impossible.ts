import {BEFORE_SMALL, IN_PLACE_OF} from './data/kana.ts'

/** A sign that cannot stand where it stands in a word of katakana. */
export function isImpossible(signs: readonly string[], at: number): boolean {
  const before = signs[at - 1] ?? ''
  const sign = signs[at] ?? ''
  const after = signs[at + 1] ?? ''
  if (sign in BEFORE_SMALL) return !BEFORE_SMALL[sign]!.includes(before || ' ')
  if (sign === '卜') return true
  if (sign === '一') return isKana(before) && isKana(after)
  // 口コミ is written with the mouth.
  if (((sign === '口' && after !== 'コ') || sign === '夕') && isKana(before) && isKana(after)) return true
  if (sign in IN_PLACE_OF) return /[ーァィゥェォャュョッ]/.test(after)
  if (sign === 'ヲ') return signs.length > 2 && isKana(after) && !/^ヲタ/.test(sign + after)
  return sign === 'ン' && at === 0 && after === 'ー'
}

function isKana(sign: string): boolean {
  return /[ァ-ヺー]/.test(sign)
}
