import type {TargetShape} from './data/targets.ts'
import {withLineFeeds} from './digest.ts'
import {lacksFootnotes, unlinked} from './foreign.ts'
import {isPrintedAbove} from './headings.ts'
import type {Change} from './link-context.ts'
import type {PageContext} from './page-context.ts'
import type {VersionDraft} from './version-draft.ts'

/** The text behind the front matter: notes gone, links led right, headings with their ids; a title shown elsewhere gone. */
export function rewritten(
  version: VersionDraft,
  {shape, changes, text}: Pick<PageContext, 'shape' | 'changes' | 'text'>
): string {
  const {end, removals, headings, data, flavour} = version
  const notes = lacksFootnotes(shape, flavour) ? unlinked(version) : []
  const again = isTitleElsewhere(shape) ? headings.filter(heading => isPrintedAbove(heading, data, shape)) : []
  const titles = again.map(({range}) => range)
  const gone = [...removals, ...titles].map(range => ({range, text: ''}))
  return withLineFeeds(replaced(text, end, [...gone, ...changes, ...notes]))
    .replace(/^\s*\n/, '')
    .trimEnd()
}

/** A text from an offset on with changes in it; what lies in a stretch that is changed already goes with it. */
export function replaced(text: string, start: number, changes: readonly Change[]): string {
  const inOrder = [...changes].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  let result = ''
  let at = start
  for (const change of inOrder) {
    if (change.range.start < at) continue
    result += text.slice(at, change.range.start) + change.text
    at = change.range.end
  }
  return result + text.slice(at)
}

/** The builder prints the title of the front matter; a page at its own place shows it as its author wants it. */
export function isTitleElsewhere({isTitlePrinted, isOwn}: TargetShape): boolean {
  return isTitlePrinted && !isOwn
}
