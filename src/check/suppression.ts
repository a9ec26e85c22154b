import {commentText} from '../comment.ts'
import type {Article, Range} from '../model/index.ts'

/**
 * A comment that hides findings: `<!-- ignore number-mismatch until 2026-12-31: the Japanese side counts the interpreter -->`; in MDX
 * an expression that is a comment. The end date may be left out.
 */
export interface Suppression {
  readonly rules: readonly string[]
  /** Empty when the author gave none. */
  readonly reason: string
  /** The last day it holds, as the author wrote it. */
  readonly until?: string
  /** The comment. */
  readonly range: Range
  /** Where findings are hidden: the comment's own block, or the block, list, table or quotation that follows it. */
  readonly scope: Range
}

const IGNORE =
  /^ignore\s+((?!until\b)[a-z][a-z0-9-]*(?:[\s,]+(?!until\b)[a-z][a-z0-9-]*)*)(?:\s+until\s+([^\s:]+))?\s*(?::([\s\S]*))?$/

/** The suppressions of an article, in order. */
export function suppressions(article: Article): Suppression[] {
  const alone = (article.comments ?? []).flatMap(({range, value = '', containers}) => {
    const following = article.blocks.find(({range: {start}}) => start >= range.end)
    if (!following) return suppression(value, range, range)
    // A comment before a list covers the whole list; a comment inside an item covers the item's next block.
    const whole = following.containers[containers.length]?.range ?? following.range
    return suppression(value, range, whole)
  })
  const inline = article.blocks.flatMap(({segments, range: scope}) =>
    segments.flatMap(({codes}) =>
      codes.flatMap(({kind, data, range}) =>
        kind === 'html' || kind === 'expression' ? suppression(data, range, scope) : []
      )
    )
  )
  return [...alone, ...inline].sort((a, b) => a.range.start - b.range.start)
}

function suppression(comment: string, range: Range, scope: Range): Suppression[] {
  const match = IGNORE.exec(commentText(comment) ?? '')
  if (!match) return []
  const [, rules = '', until, reason = ''] = match
  return [{rules: rules.split(/[\s,]+/), reason: reason.trim(), ...(until !== undefined && {until}), range, scope}]
}
