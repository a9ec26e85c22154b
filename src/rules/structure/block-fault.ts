import type {BlockGroup, Locale} from '../../model/index.ts'
import {isTranslatedAlert} from '../placeholders/marks.ts'
import {isOneForm, isTitle, shapeOf} from './block-shape.ts'

/** What a block is in one version and not in the source. */
export type Fault =
  | {readonly message: 'merged'; readonly args: {readonly found: number; readonly expected: number}}
  | {readonly message: 'kind' | 'depth'; readonly args: {readonly found: string; readonly expected: string}}

/** How what a version has in the place of blocks of the source differs from them: joined or parted, another kind, another level. */
export function faultOf(
  {variants}: BlockGroup,
  {locale, source, hasBoxes}: {locale: Locale; source: Locale; hasBoxes: boolean}
): Fault | undefined {
  const [there, here] = [variants.get(source) ?? [], variants.get(locale) ?? []]
  const [[expected], [found]] = [there, here]
  if (!expected || !found) return undefined
  if (here.length !== there.length) return {message: 'merged', args: {found: here.length, expected: there.length}}
  // An alert by a name that no program knows is told by another rule.
  if (expected.kind === 'directive' && isTranslatedAlert(found)) return undefined
  if (found.kind !== expected.kind && isTitle(found) && isTitle(expected)) return undefined
  if (!isOneForm(found, expected, {hasBoxes}))
    return {message: 'kind', args: {found: shapeOf(found), expected: shapeOf(expected)}}
  if (found.depth !== expected.depth) return {message: 'depth', args: pair(found.depth, expected.depth)}
  return undefined
}

function pair(found: unknown, expected: unknown) {
  return {found: String(found), expected: String(expected)}
}
