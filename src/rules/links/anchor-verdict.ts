import {distance} from '../../distance.ts'
import type {Anchors} from './slug.ts'

/** Where links may lead in a version of a page and in its source. */
interface Known {
  readonly anchors: Anchors
  readonly original: Anchors | undefined
}

/** A fragment is a place, another spelling of one, none, or the place of another heading. */
export type Verdict = 'right' | 'near' | 'dead' | 'other'

/** Judges a fragment beside that of the source. */
export function judge(fragment: string, expected: string | undefined, {anchors, original}: Known): Verdict {
  const here = indexIn(anchors, fragment)
  if (here === undefined) return /^(?:top|:~:text=.*|L\d+(?:-L?\d+)?)$/i.test(fragment) ? 'right' : 'dead'
  const there = expected === undefined || !original ? undefined : indexIn(original, expected)
  const isSameOutline = original?.headings.length === anchors.headings.length
  const isOther = there !== undefined && there >= 0 && here >= 0 && isSameOutline && here !== there
  return isOther || areStated([fragment, expected], [anchors, original])
    ? 'other'
    : isExact(anchors, fragment)
      ? 'right'
      : 'near'
}

/** Two places that a page names alike in both versions, whatever else they have. */
function areStated([one, other]: readonly (string | undefined)[], pages: readonly (Anchors | undefined)[]): boolean {
  const isStated = (id: string | undefined) => id !== undefined && pages.every(page => page?.stated.includes(id))
  return one !== other && isStated(one) && isStated(other)
}

/** The id that the heading of a fragment of the source has in a version of the same outline. */
export function counterpart(expected: string, {anchors, original}: Known): string | undefined {
  if (original?.headings.length !== anchors.headings.length) return undefined
  return anchors.headings[indexIn(original, expected) ?? -1]
}

/** The id that a page states for a dead fragment: that of the source, or one that the fragment is but for a slip. */
export function statedFor(fragment: string, expected: string | undefined, {stated}: Anchors): string | undefined {
  if (expected !== undefined && stated.includes(expected)) return expected
  return fragment.length < SHORT || /\d/.test(fragment) ? undefined : stated.find(id => distance(id, fragment, 2) <= 2)
}

/** Letters from which one or two that differ are a slip. */
const SHORT = 7

/** Whether a fragment is an id to the letter. */
export function isExact({headings, others}: Anchors, fragment: string): boolean {
  return headings.includes(fragment) || others.includes(fragment)
}

/** Place of the heading with an id; -1 for another element; undefined when there is none. */
export function indexIn({headings, others}: Anchors, fragment: string): number | undefined {
  const at = headings.indexOf(fragment)
  if (at >= 0) return at
  if (others.includes(fragment)) return -1
  const folded = headings.findIndex(id => fold(id) === fold(fragment))
  return folded >= 0 ? folded : undefined
}

/** Builders differ in capitals, in marks and in rows of hyphens. */
function fold(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
}
