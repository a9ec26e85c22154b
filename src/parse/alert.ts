import type {Paragraph} from 'mdast'
import type {Container} from '../model/index.ts'
import type {Page} from './page.ts'

/** The first line of an alert, as offsets of the page. */
export interface AlertLine {
  /** `[!NOTE]`, with the sign that folds it. */
  readonly marker: string
  /** Where a title may begin, and where it ends. */
  readonly title: number
  readonly end: number
  /** Where the next line's text begins. */
  readonly rest: number
}

/** GitHub's alerts, and those with a title or a fold of Obsidian, Hugo and Starlight. */
const ALERT = /^\[![A-Za-z][\w-]*\][+-]?[ \t]*/

/** The marker of an alert when a paragraph opens a block quote with one. */
export function alertLine(
  {children: [first], position}: Paragraph,
  containers: readonly Container[],
  {source}: Page
): AlertLine | undefined {
  const quote = containers.at(-1)
  if (quote?.kind !== 'blockquote' || !first || first.type === 'linkReference') return undefined
  // remark-parse gives every node a position.
  const [start, end] = [position!.start.offset!, position!.end.offset!]
  const marker = ALERT.exec(source.slice(start, end))?.[0]
  if (marker === undefined) return undefined
  const title = start + marker.length
  const lineEnd = source.slice(title, end).search(/[\n\r]/)
  if (lineEnd < 0) return {marker: marker.trim(), title, end, rest: end}
  const prefix = /^(?:\r\n|\n|\r)(?:[ \t]*>)*[ \t]*/.exec(source.slice(title + lineEnd, end))?.[0].length ?? 0
  return {marker: marker.trim(), title, end: title + lineEnd, rest: title + lineEnd + prefix}
}
