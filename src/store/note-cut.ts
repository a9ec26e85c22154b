const PREFIX = /^[ \t>]*/
const ITEM = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/

/**
 * Whether a comment in a list or a quotation has a line that stands outside of it: there the block of the comment ends, and the rest of it is text.
 *
 * @param start The beginning of its first line.
 */
export function isCutOff(text: string, start: number, end: number): boolean {
  const [first = '', ...rest] = text.slice(start, end).split('\n')
  const prefix = PREFIX.exec(first)![0]
  const quotes = quotesIn(prefix)
  if (rest.some(line => quotesIn(PREFIX.exec(line)![0]) < quotes)) return true
  const inside = insideOf(text, start, widthOf(prefix))
  return rest.some(line => !/^[ \t>\r]*$/.test(line) && widthOf(PREFIX.exec(line)![0]) < inside)
}

/** Where the text of the list item begins that a line so far in stands in; 0 in none. */
function insideOf(text: string, start: number, width: number): number {
  let at = width === 0 ? 0 : start
  while (at > 0) {
    const end = at - 1
    at = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(at, end)
    if (/^[ \t>\r]*$/.test(line)) continue
    const item = ITEM.exec(line)
    if (item && widthOf(item[0]) <= width) return widthOf(item[0])
    if (!item && widthOf(PREFIX.exec(line)![0]) < width) return 0
  }
  return 0
}

function quotesIn(prefix: string): number {
  return prefix.split('>').length - 1
}

function widthOf(prefix: string): number {
  let width = 0
  for (const character of prefix) width += character === '\t' ? 4 - (width % 4) : 1
  return width
}
