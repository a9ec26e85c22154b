/** A line that opens or closes a fence, in a quotation or an item as well; its mark. Source: CommonMark 0.31.2, fenced code blocks. */
export const FENCE = /^[ \t>]*(`{3,}|~{3,})/

/** The mark of the fence that is open behind a line, by the one that is open before it; undefined where none is. */
export function fenceBehind(line: string, open: string | undefined): string | undefined {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === undefined) return mark
  return mark.startsWith(open) ? undefined : open
}
