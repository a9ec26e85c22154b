import type {InlineCode, Range, Segment} from '../../model/index.ts'

/** A number that says what part of a text it is of. */
const NAMED =
  /^(?:(?:sections?|chapters?|appendix|figures?|tables?|§|第)\s*\d+(?:\.\d+)*\s*(?:节|節|章|条|項|款)?|[图圖図表附]\s*\d+(?:\.\d+)*|\d+(?:\.\d+)*\s*(?:节|節|章))$/iu
/** The same, or a number of parts of parts: `2.3`. */
const PART = new RegExp(`${NAMED.source}|^\\d+(?:\\.\\d+)+$`, 'iu')

/** The title that such a number stands before, quoted, and the words that count parts where they stand behind the number. */
const TITLE = /^ ?(?:节|節|章|条|項)?[,，、:：]? ?[\uE000-\uF8FF]*[“"「『]/u
const QUOTE = /[“"「『]/

/**
 * Whether a number is the label of a reference, as another version that has the reference need not write it: it numbers a part of a text
 * and stands in a link, and the others have a link too, `[Section 2.3, “Piers”](…)` and `[「桟橋」](…)`; or a title behind it is quoted,
 * and the others quote one, `Section 2.3, “Piers”` and `「桟橋」`.
 *
 * @param range Offsets in the text of the segment.
 */
export function isReferenceLabel(segment: Segment, range: Range, others: readonly Segment[]): boolean {
  const {text, codes} = segment
  const number = text.slice(range.start, range.end)
  const links = codes.filter(({kind}) => kind === 'link' || kind === 'linkReference')
  const opening = links.findLast(({role, at}) => role === 'open' && at < range.start)
  const closing = links.find(({role, id}) => role === 'close' && id === opening?.id)
  if (opening && closing && closing.at >= range.end) {
    const before = wordBefore(text.slice(opening.at + 1, range.start))
    return (PART.test(number) || PART.test(`${before}${number}`)) && others.some(hasLink)
  }
  const isPart = NAMED.test(number) || NAMED.test(`${wordBefore(text.slice(0, range.start))}${number}`)
  return isPart && TITLE.test(text.slice(range.end)) && others.some(other => QUOTE.test(other.text))
}

function hasLink({codes}: Segment): boolean {
  return codes.some(({kind}: InlineCode) => kind === 'link' || kind === 'linkReference')
}

/** The last word of a text, with the blank behind it. */
function wordBefore(text: string): string {
  return /[\p{L}§]+\s*$/u.exec(text)?.[0] ?? ''
}
