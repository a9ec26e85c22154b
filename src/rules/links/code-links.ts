import type {Block, Locale, Range} from '../../model/index.ts'
import {neutralTarget} from '../../neutral-target.ts'

/** A link in blocks of one version. */
export interface CodeLink {
  readonly locale: Locale
  readonly target: string
  /** The page it leads to, the same in every language; places in a page are not told apart. */
  readonly key: string
  readonly range: Range
}

const NONE: ReadonlySet<string> = new Set()

/** The links of blocks in their order, without those by reference. */
export function codeLinks(blocks: readonly Block[], locale: Locale): CodeLink[] {
  return blocks.flatMap(({segments}) =>
    segments.flatMap(({codes}) =>
      codes.flatMap(({kind, role, target, id, range}) => {
        if (kind !== 'link' || role === 'close' || target === undefined) return []
        const end = codes.find(code => code.id === id && code.role === 'close')?.range.end ?? range.end
        return [{locale, target, key: neutralTarget(target, NONE), range: {start: range.start, end}}]
      })
    )
  )
}
