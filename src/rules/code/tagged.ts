import type {Range, Segment} from '../../model/index.ts'

/** A text between the tags of an HTML element, and the place of both. */
export interface Tagged {
  readonly value: string
  /** UTF-16 offset of the text in that of the segment. */
  readonly at: number
  readonly range: Range
}

const NONE: readonly Tagged[] = []

/** The texts without markup of their own that stand between tags of some names: `<kbd>Enter</kbd>`. */
export function tagged({text, codes}: Segment, names: ReadonlySet<string>): readonly Tagged[] {
  if (codes.length < 2) return NONE
  return codes.flatMap(({data, at, range}, index) => {
    const [, name = ''] = /^<([a-z]+)(?:\s[^<>]*)?>$/i.exec(data) ?? []
    const next = codes[index + 1]
    if (!names.has(name.toLowerCase()) || next?.data.toLowerCase() !== `</${name.toLowerCase()}>`) return []
    return [{value: text.slice(at + 1, next.at), at: at + 1, range: {start: range.start, end: next.range.end}}]
  })
}
