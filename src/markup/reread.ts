import type {Article, BrokenMarkup, Range} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {type Edit, splice} from '../splice.ts'
import {relocated} from './relocated.ts'

/**
 * An article after edits of its file, read anew: what was mended of its markup is mended again, but for what was written over. Its blocks have no
 * sentences yet.
 *
 * @param edits In order, none touching another.
 * @throws InputError as `parse`.
 */
export function reread(article: Article, edits: readonly Edit[]): Article {
  const text = splice(article.text, edits)
  if (!article.broken) return parse(text, article)
  const broken = article.broken.map(one => moved(one, edits))
  const mends = broken.flatMap(({edits}) => edits).sort((a, b) => a.range.start - b.range.start)
  const read = parse(splice(text, mends), article)
  return {...relocated({...read, text: ''}, mends), text, broken}
}

function moved({at, edits: own, ...one}: BrokenMarkup, edits: readonly Edit[]): BrokenMarkup {
  const kept = own.filter(({range: {start, end}}) => !edits.some(({range}) => range.start < end && range.end > start))
  return {...one, at: behind(at, edits), edits: kept.map(({range, text}) => ({text, range: behind(range, edits)}))}
}

/** Where a stretch is after edits. What is put in where nothing stands comes behind it. */
function behind({start, end}: Range, edits: readonly Edit[]): Range {
  const grown = edits
    .filter(({range}) => range.end < start || (range.end === start && (range.start < start || start < end)))
    .reduce((sum, {range, text}) => sum + text.length - (range.end - range.start), 0)
  return {start: start + grown, end: end + grown}
}
