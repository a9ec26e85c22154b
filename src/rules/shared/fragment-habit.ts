import type {Locale} from '../../model/index.ts'
import type {Facts} from '../../rule.ts'
import {indexIn, isExact} from './anchor-verdict.ts'
import type {Anchors} from './slug.ts'

/** How the links into known pages lead to a place there. */
export interface FragmentHabit {
  /** Share that does: builders with ids of their own make it small. */
  readonly found: number
  /** Share of these whose fragment is the id to the letter. */
  readonly exact: number
}

/** Share of exact fragments from which one that only resembles its id is a slip. */
export const EXACT = 0.97

/** The links of a page. */
interface Linking {
  readonly links: readonly {readonly locale: Locale; readonly page: string; readonly fragment?: string}[]
}

/**
 * The habit of each language.
 *
 * @param anchorsOf The places of the page that a link of another page leads to, by language; undefined where it is none of the project's.
 */
export function fragmentHabits(
  all: readonly Facts<Linking>[],
  anchorsOf: (page: string, path: string) => Readonly<Record<Locale, Anchors>> | undefined
): ReadonlyMap<Locale, FragmentHabit> {
  const counts = new Map<Locale, {all: number; found: number; exact: number}>()
  for (const {path, facts} of all)
    for (const {locale, page, fragment} of facts.links) {
      const anchors = anchorsOf(page, path)?.[locale]
      if (!anchors || fragment === undefined) continue
      const count = counts.get(locale) ?? {all: 0, found: 0, exact: 0}
      counts.set(locale, {
        all: count.all + 1,
        found: count.found + (indexIn(anchors, fragment) === undefined ? 0 : 1),
        exact: count.exact + (isExact(anchors, fragment) ? 1 : 0)
      })
    }
  const shares = ({all, found, exact}: {all: number; found: number; exact: number}) => ({
    found: found / all,
    exact: exact / Math.max(1, found)
  })
  return new Map([...counts].map(([locale, count]) => [locale, shares(count)]))
}
