import {commentText} from '../comment.ts'
import type {Article} from '../model/index.ts'
import type {Traced} from './trace.ts'

/** A key of the front matter: when its value changes, what changes with it needs no translation. */
const KEY = /^minor\s*[:=]\s*(.*?)\s*$/m

/** What of a change the source itself calls minor. */
export interface MinorMarks {
  /** Ids of the units of a construct that stands behind a comment `stele: minor`. */
  readonly ids: ReadonlySet<string>
  /** The value of `minor` in the front matter is another than the memory has: all that changed with it. */
  readonly isWhole: boolean
}

/** Reads the marks in a source. */
export function minorMarks(source: Article, units: readonly Traced[]): MinorMarks {
  const ranges = (source.comments ?? []).flatMap(comment => {
    const isMark = commentText(comment.value ?? '') === 'stele: minor'
    const next = isMark && source.blocks.find(({range}) => range.start >= comment.range.end)
    return next ? [(next.containers[comment.containers.length] ?? next).range] : []
  })
  const isMarked = (start: number) => ranges.some(range => range.start <= start && start < range.end)
  const own = units.filter(({places}) => places.get(source.locale)?.some(({range}) => isMarked(range.start)))
  return {ids: new Set(own.map(({id}) => id)), isWhole: hasNewMark(source, units)}
}

function hasNewMark({locale, text, frontMatter}: Article, units: readonly Traced[]): boolean {
  const now = KEY.exec(text.slice(0, frontMatter.format ? frontMatter.end : 0))?.[1] ?? ''
  if (now === '') return false
  const head = units.find(({kind, known}) => kind === 'frontMatterField' && known)
  return now !== (KEY.exec(head?.known?.variants[locale]?.text ?? '')?.[1] ?? '')
}
