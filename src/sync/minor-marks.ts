import {commentText} from '../comment.ts'
import type {Article, Block, Range} from '../model/index.ts'
import type {Traced} from './trace.ts'

/** A key of the front matter: when its value changes, what changes with it needs no translation. */
const KEY = /^minor\s*[:=]\s*(.*?)\s*$/m

const MARK = /^stele\s*[:：]\s*minor$/i

/** Whether a comment calls a change minor, however it is typed. */
export function isMinorMark({value = ''}: Pick<Block, 'value'>): boolean {
  return MARK.test(commentText(value) ?? '')
}

/** A comment that calls a change minor, and the units of the construct behind it. */
export interface MinorMark {
  readonly range: Range
  readonly ids: ReadonlySet<string>
}

/** What of a change the source itself calls minor. */
export interface MinorMarks {
  /** The comments `stele: minor`. */
  readonly marks: readonly MinorMark[]
  /** The value of `minor` in the front matter is another than the memory has: all that changed with it. */
  readonly isWhole: boolean
}

/** Reads the marks in a source. */
export function minorMarks(source: Article, units: readonly Traced[]): MinorMarks {
  const marks = (source.comments ?? []).filter(isMinorMark).map(({range, containers}) => {
    const next = source.blocks.find(block => block.range.start >= range.end)
    const behind = next && (next.containers[containers.length] ?? next).range
    const isBehind = (start: number) => behind !== undefined && behind.start <= start && start < behind.end
    const own = units.filter(({places}) => places.get(source.locale)?.some(piece => isBehind(piece.range.start)))
    return {range, ids: new Set(own.map(({id}) => id))}
  })
  return {marks, isWhole: hasNewMark(source, units)}
}

function hasNewMark({locale, text, frontMatter}: Article, units: readonly Traced[]): boolean {
  const now = KEY.exec(text.slice(0, frontMatter.format ? frontMatter.end : 0))?.[1] ?? ''
  if (now === '') return false
  const head = units.find(({kind, known}) => kind === 'frontMatterField' && known)
  return now !== (KEY.exec(head?.known?.variants[locale]?.text ?? '')?.[1] ?? '')
}
