import type {Segment} from '../../model/index.ts'
import {CJK_LETTER, plain} from '../shared/letters.ts'

/** Whether a text is that of the source with its translation in brackets behind it: “Invalid anchor(無効なアンカー)”. */
export function isGlossed(segment: Segment, original: readonly Segment[]): boolean {
  const text = plain(segment).trim()
  return original.some(one => {
    const said = plain(one).trim()
    const rest = text.startsWith(said) ? text.slice(said.length).trim() : ''
    return said !== '' && /^[(（].*[)）]$/su.test(rest) && CJK_LETTER.test(rest)
  })
}
