import type {Nodes, Root} from 'mdast'
import {InputError} from '../input-error.ts'

/** How deep the nodes of a page may be nested: a list in a list is two more. No page that people wrote comes near it. */
export const DEEPEST = 200

/**
 * Refuses a page that is nested so deep that whatever goes through it would run out of stack.
 *
 * @throws InputError `markdown.deep`, with the place.
 */
export function refuseDeep(root: Root, file: string): void {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    const start = level[0]?.position?.start
    if (depth > DEEPEST)
      throw new InputError('markdown.deep', {
        path: file,
        position: {line: start?.line ?? 1, column: start?.column ?? 1},
        args: {limit: DEEPEST}
      })
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
}
