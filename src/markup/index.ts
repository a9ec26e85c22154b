import type {Article, BrokenMarkup} from '../model/index.ts'
import {once} from '../once.ts'
import {type Edit, splice} from '../splice.ts'
import {apart, shapeOf} from './agreement.ts'
import type {Candidate} from './candidate.ts'
import {fences} from './fences.ts'
import {inlineMarks} from './inline.ts'
import {lineMarks} from './line-marks.ts'
import {before, relocated} from './relocated.ts'
import {bars, tables} from './tables.ts'

/** So many candidates of a version are tried. */
const MOST = 24

/**
 * The versions of an article, each read as if markup that it lacks for a sign or a line were there, where that brings its blocks nearer to
 * those of the others. Every place is one of the file as it is; `broken` says what was mended.
 */
export function mendMarkup(articles: readonly Article[], read: Read): Article[] {
  return articles.map(article => {
    const others = articles.filter(other => other !== article)
    return others.length === 0 || article.fault ? article : mended(article, others, read)
  })
}

type Read = (article: Article, text: string) => Article

function mended(article: Article, others: readonly Article[], read: Read): Article {
  const agrees = once(() => jury(article, others))
  const tried = new Set<string>()
  const broken: BrokenMarkup[] = []
  let edits: readonly Edit[] = []
  let now = article
  while (tried.size < MOST) {
    const keyOf = ({kind, edits: [first]}: Candidate) => `${kind} ${before(first!.range.start, edits)} ${first!.text}`
    const candidate = candidatesOf(now, others).find(one => !tried.has(keyOf(one)))
    if (!candidate) break
    tried.add(keyOf(candidate))
    const then = read(article, splice(now.text, candidate.edits))
    if (
      then.fault ||
      slipsIn(then) > slipsIn(now) ||
      !(INLINE.has(candidate.kind) || agrees()(then, now, candidate.kind))
    )
      continue
    const placed = relocated(candidate, edits)
    broken.push(placed)
    edits = [...edits, ...placed.edits].sort((a, b) => a.range.start - b.range.start)
    now = then
  }
  return broken.length === 0 ? article : {...relocated({...now, text: ''}, edits), text: article.text, broken}
}

/** What is no MDX is no better markup. */
function slipsIn({slips = []}: Article): number {
  return slips.length
}

/** A link says by its address what it is. */
const INLINE: ReadonlySet<BrokenMarkup['kind']> = new Set(['link', 'image', 'code'])

function candidatesOf(article: Article, others: readonly Article[]): readonly Candidate[] {
  return [fences, tables, bars, lineMarks, inlineMarks].flatMap(find => find(article, others))
}

/**
 * Judges whether a version came nearer to most of the others, and went farther from none: but one that has the same kind of slip itself has
 * no say.
 */
function jury(article: Article, others: readonly Article[]) {
  const members = others.map(other => ({
    shape: shapeOf(other),
    kinds: once(
      () =>
        new Set(
          candidatesOf(
            other,
            [article, ...others].filter(one => one !== other)
          ).map(({kind}) => familyOf(kind))
        )
    )
  }))
  return (then: Article, now: Article, kind: BrokenMarkup['kind']): boolean => {
    const [is, was] = [shapeOf(then), shapeOf(now)]
    const gains = members.flatMap(({shape, kinds}): number[] => {
      const [before, behind] = [apart(was, shape), apart(is, shape)]
      const gain = before === undefined || behind === undefined ? 0 : before - behind
      return gain <= 0 && kinds().has(familyOf(kind)) ? [] : [gain]
    })
    return gains.every(gain => gain >= 0) && gains.filter(gain => gain > 0).length * 2 > gains.length
  }
}

/** What the marks of a kind belong to. */
function familyOf(kind: BrokenMarkup['kind']): string {
  if (kind === 'fence' || kind === 'opening') return 'code block'
  return TABLE.has(kind) ? 'table' : kind
}

const TABLE: ReadonlySet<BrokenMarkup['kind']> = new Set(['line', 'columns', 'dashes', 'head', 'headless', 'bar'])
