import type {Element, ElementContent, Root, RootContent} from 'hast'
import {decoded} from '../publish/percent.ts'
import {bare, CHANGES, type Changes, type FinishOptions} from './changes.ts'

/** A narrow blank at which no line breaks. */
const SET_OFF = {type: 'text', value: '\u202F'} as const

/** What is known of a tree that fits its page. */
export interface Finished {
  /** Ids that links may lead to. */
  readonly ids: Set<string>
  /** Targets of links to places of the page that are not there. */
  readonly lostPlaces: readonly string[]
}

/**
 * Makes a sanitised tree fit the page: ids once each, links and images that lead somewhere, wide things that scroll by keyboard too,
 * states of tasks as words, alignment as classes. Changes the tree.
 */
export function finish(root: Root, options: FinishOptions): Finished {
  return fitted(root, options, CHANGES)
}

/** The same for a tree that was finished before, for another site: links and images lead where they can now. */
export function refit(root: Root, options: FinishOptions): Finished {
  const {a, img} = CHANGES
  return fitted(root, options, {a, img})
}

function fitted(root: Root, options: FinishOptions, changes: Changes): Finished {
  const ids = new Set(options.reserved)
  uniqueIds(root, ids)
  root.children = finished(root.children, options, changes)
  for (const id of options.reserved) ids.delete(id)
  return {ids, lostPlaces: anchors(root, ids)}
}

function uniqueIds(node: Root | Element, ids: Set<string>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    // remark encodes the ids of notes as it does the links to them.
    if (/^user-content-fn.*%/s.test(String(child.properties.id)))
      child.properties.id = decoded(String(child.properties.id))
    const {id} = child.properties
    if (typeof id === 'string' && (ids.has(id) || id === '' || /\s/.test(id))) delete child.properties.id
    else if (typeof id === 'string') ids.add(id)
    uniqueIds(child, ids)
  }
}

/** A link to a place of the page that is not there keeps its words; gives the targets of those. */
function anchors(node: Root | Element, ids: ReadonlySet<string>): string[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    const {href} = child.properties
    // `#` alone is the top of the page, and its title.
    const isLost = typeof href === 'string' && /^#./.test(href) && !ids.has(decoded(href.slice(1)))
    if (isLost) bare(child)
    return [...(isLost ? [href] : []), ...anchors(child, ids)]
  })
}

function finished<Content extends RootContent | ElementContent>(
  children: readonly Content[],
  options: FinishOptions,
  changes: Changes
): Content[] {
  return children.flatMap((child, index) => {
    if (child.type !== 'element') return child.type === 'text' || child.type === 'comment' ? [child] : []
    child.children = finished(child.children, options, changes)
    const changed = (changes[child.tagName]?.(child, options) ?? child) as Content
    // The marks of two notes would be one number.
    return isRaised(child) && isRaised(children[index - 1]) ? [SET_OFF as Content, changed] : [changed]
  })
}

function isRaised(node: RootContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'sup'
}
