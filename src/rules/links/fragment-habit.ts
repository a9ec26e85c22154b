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
  /** Whether the links have the fragments of the source: ids that are not made of the words of a heading. */
  readonly isSame: boolean
  /** The same of so many links that any other fragment is a slip. */
  readonly isAlwaysSame: boolean
}

/** Share of exact fragments from which one that only resembles its id is a slip. */
export const EXACT = 0.97

/** What the stylesheets of DocBook call a place or a note without a name, anew in every language: `idm53`, `ftn.idm53`. */
export function isGenerated(fragment: string): boolean {
  return /^(?:ftn\.)?id[a-z]?\d+$/.test(fragment)
}

/** Links and the share of them that make it a habit to have the fragments of the source. */
const SAME = {links: 10, share: 0.9}
const ALWAYS = {links: 30, share: 0.95}

/** The links of a page. */
interface Linking {
  readonly links: readonly Link[]
}

interface Link {
  readonly locale: Locale
  readonly page: string
  readonly fragment?: string
  readonly expected?: string
}

const NONE = {all: 0, found: 0, exact: 0, paired: 0, same: 0}

/** Links from which a folder has a habit of its own. */
const ENOUGH = 10

/**
 * The habit of each language in the folder of a page: books that stand side by side come from builders of their own. A folder at the top
 * with few links has the habit of the whole.
 *
 * @param anchorsOf The places of the page that a link of another page leads to, by language; undefined where it is none of the project's.
 */
export function fragmentHabits(
  all: readonly Facts<Linking>[],
  anchorsOf: (page: string, path: string) => Readonly<Record<Locale, Anchors>> | undefined
): (path: string, locale: Locale) => FragmentHabit | undefined {
  const counts = new Map<string, typeof NONE>()
  for (const {path, facts} of all)
    for (const {locale, page, fragment, expected} of facts.links) {
      const anchors = anchorsOf(page, path)?.[locale]
      if (!anchors || fragment === undefined) continue
      for (const key of [locale, keyOf(path, locale)]) {
        const count = counts.get(key) ?? NONE
        counts.set(key, {
          all: count.all + 1,
          found: count.found + Number(indexIn(anchors, fragment) !== undefined),
          exact: count.exact + Number(isExact(anchors, fragment)),
          paired: count.paired + Number(expected !== undefined && !isGenerated(expected)),
          same: count.same + Number(fragment === expected && !isGenerated(fragment))
        })
      }
    }
  const habits = new Map([...counts].map(([key, count]) => [key, habitOf(count)]))
  return (path, locale) => {
    const own = keyOf(path, locale)
    return habits.get((counts.get(own)?.all ?? 0) >= ENOUGH ? own : locale)
  }
}

/** A folder at the top, `guides/` of `guides/pier`, in a language. */
function keyOf(path: string, locale: Locale): string {
  return `${locale} ${path.slice(0, path.indexOf('/') + 1)}`
}

function habitOf({all, found, exact, paired, same}: typeof NONE): FragmentHabit {
  return {
    found: found / all,
    exact: exact / Math.max(1, found),
    isSame: paired >= SAME.links && same >= SAME.share * paired,
    isAlwaysSame: paired >= ALWAYS.links && same >= ALWAYS.share * paired
  }
}
