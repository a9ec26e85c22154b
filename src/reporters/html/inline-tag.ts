import type {InlineCode, Segment} from '../../model/index.ts'

/** Elements of HTML that change what is read: a power, an index, a key, a reading above characters and its brackets. */
const TAG = /^<(\/?)(sup|sub|kbd|rt|rp)(?=[\s/>])/i

/** The elements that a code opens or closes; undefined for any other code, and for one without its end in the segment. */
export function inlineTag(
  code: InlineCode,
  {codes}: Segment
): {readonly name: string; readonly isOpening: boolean} | undefined {
  const tag = tagOf(code)
  if (!tag) return undefined
  const isClosed = codes.some(
    later => later.at > code.at && tagOf(later)?.name === tag.name && !tagOf(later)!.isOpening
  )
  return tag.isOpening && !isClosed ? undefined : tag
}

function tagOf({kind, data}: InlineCode) {
  const [, slash = '', name = ''] = (kind === 'html' || kind === 'element' ? TAG.exec(data) : null) ?? []
  return name === '' ? undefined : {name: name.toLowerCase(), isOpening: slash === ''}
}
