import type {Article, Block} from '../../model/index.ts'

/** Code with a name that the tab of a group shows: ```` ```sh [npm] ````. */
export function isTab(blocks: readonly Block[], {text}: Article): boolean {
  return blocks.every(
    ({kind, range}) =>
      kind === 'code' && /^[ \t>]*[`~]{3,}[^\n\r]*\[[^\]\n\r]+\]/.test(text.slice(range.start, range.end))
  )
}
