import type {Link} from './links.ts'

/** How many links make a row, as of badges. */
const ROW = 3

/** Links that a place lacks: a row of them is left out as a whole, two by themselves. */
export function inRows(links: readonly Link[]): readonly (readonly [Link, ...Link[]])[] {
  const [first, ...others] = links
  return first && links.length >= ROW ? [[first, ...others]] : links.map(link => [link])
}
