import type {Nodes, Root} from 'mdast'
import {InputError} from '../input-error.ts'

/** How deep the nodes of a page may be nested: a list in a list is two more. No page that people wrote comes near it. */
export const DEEPEST = 200

/** Marks of quotations and items at the head of a line, more than a page may be deep, and what is left of them. */
const MARKS = `(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+|>[ \\t]?)`
const LONG = new RegExp(`^([ \\t]*${MARKS}{${DEEPEST + 1}})${MARKS}+`, 'm')

/**
 * The text with such lines cut down to what is too deep already, undefined where there are none: the parser takes minutes for a line of
 * ten thousand items. Where they are code, the tree of it is no deeper than others.
 */
export function shortened(text: string): string | undefined {
  return LONG.test(text) ? text.replaceAll(new RegExp(LONG, 'gm'), '$1') : undefined
}

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
