/** The element that an attribute stands in. */
export interface Element {
  readonly name: string
  /** It leads to another site: what it says may be the title of a page there. */
  readonly isCitation: boolean
}

const OPENING = /<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?$/
/** An element is seldom longer. */
const REACH = 2000

/** The element around an offset of a file; undefined in an attribute of Markdown's own or of a directive. */
export function elementAt(text: string, at: number): Element | undefined {
  const before = text.slice(Math.max(0, at - REACH), at)
  const found = OPENING.exec(before)
  if (!found) return undefined
  const end = text.indexOf('>', at)
  const tag = found[0] + text.slice(at, end < 0 || end - at > REACH ? at : end)
  return {name: found[1]!, isCitation: /\s[\w:-]+=["'{]*["'`]?https?:\/\//.test(tag)}
}
