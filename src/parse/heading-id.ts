import type {Heading} from 'mdast'

/** Hugo, Docusaurus, Kramdown: an id in braces closes the heading. */
const ID = /[ \t]*\{:?[ \t]*#([^\s{}]+)[ \t]*\}[ \t]*$/

/** The explicit id of a heading and the offset in `text` where the content before it ends. */
export function headingId({children}: Heading, text: string): {id: string; end: number} | undefined {
  const last = children.at(-1)
  if (last?.type !== 'text') return undefined
  const start = last.position!.start.offset!
  const match = ID.exec(text.slice(start, last.position!.end.offset!))
  return match ? {id: match[1]!, end: start + match.index} : undefined
}
