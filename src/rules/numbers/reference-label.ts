import type {InlineCode, Range, Segment} from '../../model/index.ts'

/** A number of a part of a text: `2.3`, or one that says what part it is. */
const PART =
  /^(?:\d+(?:\.\d+)+|(?:sections?|chapters?|appendix|figures?|tables?|§|第)\s*\d+(?:\.\d+)*\s*(?:节|節|章|条|項|款)?|[图圖図表附]\s*\d+(?:\.\d+)*|\d+(?:\.\d+)*\s*(?:节|節|章))$/iu

/**
 * Whether a number is the label of a reference, as another version that has the reference need not write it: it numbers a part of a text
 * and stands in a link, and the others have a link too, `[Section 2.3, “Piers”](…)` and `[「桟橋」](…)`.
 *
 * @param range Offsets in the text of the segment.
 */
export function isReferenceLabel(segment: Segment, range: Range, others: readonly Segment[]): boolean {
  const links = segment.codes.filter(({kind}) => kind === 'link' || kind === 'linkReference')
  const opening = links.findLast(({role, at}) => role === 'open' && at < range.start)
  const closing = links.find(({role, id}) => role === 'close' && id === opening?.id)
  if (!opening || !closing || closing.at < range.end) return false
  const before = segment.text.slice(opening.at + 1, range.start)
  const number = segment.text.slice(range.start, range.end)
  return (PART.test(number) || PART.test(`${wordBefore(before)}${number}`)) && others.some(hasLink)
}

function hasLink({codes}: Segment): boolean {
  return codes.some(({kind}: InlineCode) => kind === 'link' || kind === 'linkReference')
}

/** The last word of a text, with the blank behind it. */
function wordBefore(text: string): string {
  return /[\p{L}§]+\s*$/u.exec(text)?.[0] ?? ''
}
