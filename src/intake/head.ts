import type {Classified} from './classify.ts'
import {width} from './lines.ts'

/** The title of a raw text: which line it is, and whether what follows proves it. */
export interface Title {
  readonly at: number
  readonly isSure: boolean
  /** Lines in the head that say the title again, or with the name of the site behind it. */
  readonly repeated: readonly number[]
}

const LONGEST = 200

/**
 * Finds the title: the first line of text, when it is short and no sentence or when metadata follows it. Where the next
 * line is its beginning (`A visit | Example News`, `A visit`), that one is the title.
 *
 * @param bodyStart Index of the first sentence.
 */
export function findTitle(lines: readonly Classified[], bodyStart: number): Title | undefined {
  const first = lines.findIndex(({kind}) => kind === 'text')
  if (first < 0 || width(lines[first]!.text) > LONGEST) return undefined
  const text = lines[first]!.text
  const isFollowed = followsMetadata(lines, first)
  const isStatement = /[.。．;；:：,，、](?:[”"」』）)])?$/u.test(text)
  if (isStatement && !isFollowed) return undefined
  const head = lines.slice(0, Math.max(bodyStart, first + 1))
  const clean = head.findIndex((line, index) => index > first && line.kind === 'text' && isPageTitle(text, line.text))
  const at = clean < 0 ? first : clean
  const repeated = head.flatMap((line, index) =>
    index !== at && line.kind === 'text' && (line.text === lines[at]!.text || index === first) ? [index] : []
  )
  return {at, isSure: isFollowed || repeated.length > 0, repeated}
}

/** Whether metadata or controls stand directly behind a line. */
function followsMetadata(lines: readonly Classified[], at: number): boolean {
  const next = lines.slice(at + 1).find(({kind}) => kind !== 'blank')
  return next !== undefined && next.kind !== 'text'
}

/** `A visit - Example News` is the page's title of `A visit`. */
function isPageTitle(page: string, title: string): boolean {
  if (title.length < 4 || !page.startsWith(title)) return false
  return /^ ?[-|–—_｜－:：] ?\S/u.test(page.slice(title.length))
}
