import {BEFORE_SMALL, IN_PLACE_OF} from './data/kana.ts'

/** A sign that cannot stand where it stands in a word of katakana. */
export function isImpossible(signs: readonly string[], at: number): boolean {
  const [before = '', sign = '', after = ''] = [signs[at - 1], signs[at], signs[at + 1]]
  if (sign in BEFORE_SMALL) return !BEFORE_SMALL[sign]!.includes(before || ' ')
  if (sign === '卜') return true
  if (sign === '一') return /[ァ-ヺー]/.test(before) && /[ァ-ヺー]/.test(after)
  if (sign in IN_PLACE_OF) return /[ーァィゥェォャュョッ]/.test(after)
  if (sign === 'ヲ') return signs.length > 2 && /[ァ-ヺー]/.test(after) && !/^ヲタ/.test(sign + after)
  return sign === 'ン' && at === 0 && after === 'ー'
}
