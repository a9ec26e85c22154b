import type {Article} from '../../model/index.ts'
import type {CodeLink} from './code-links.ts'
import {fragmentOf} from './link-target.ts'
import {anchorsOf, slug} from './slug.ts'

const LABEL = /^\[([^\]]+)\]\(#/

/**
 * Whether a link to a place in its own page is called by one heading and leads to another, where that of the source leads to the heading that it
 * is called by: an entry of a table of contents, [Pier](#crane).
 */
export function leadsToOther(
  [here, article]: readonly [CodeLink, Article],
  [there, original]: readonly [CodeLink, Article]
): boolean {
  const [own, theirs] = [placeOf(here, article), placeOf(there, original)]
  if (own === undefined || theirs === undefined) return false
  return theirs.fragment === theirs.heading && own.fragment !== own.heading && own.isPlace
}

/** The heading that a link is called by, if there is one, and whether it leads to a heading. */
function placeOf({range, target}: CodeLink, article: Article) {
  const label = LABEL.exec(article.text.slice(range.start, range.end))?.[1]
  const fragment = fragmentOf(target)
  if (label === undefined || fragment === undefined) return undefined
  const {headings} = anchorsOf(article)
  const heading = slug(label)
  if (!headings.includes(heading) || headings.includes(`${heading}-1`)) return undefined
  const place = fragment.toLowerCase()
  return {heading, fragment: place, isPlace: headings.includes(place)}
}
