import type {Locale} from '../../model/index.ts'

/** Something told of a version, by a text that names it. */
interface Told {
  readonly culprit: Locale
  readonly text: string
}

/** What was found in one article, and which versions it has. */
export interface Tidings<T extends Told> {
  readonly locales: readonly Locale[]
  readonly found: readonly T[]
}

/** Articles with the same from which it is no slip but how the version is made, and their least share of its articles. */
const ENOUGH = 5
const SHARE = 0.1

/**
 * How many articles of a version have the same, where so many do that it is a habit of the whole version, by `habitOf`: a heading that it
 * adds to every page, a notice that it leaves out everywhere.
 */
export function habitsOf<T extends Told>(all: readonly Tidings<T>[]): ReadonlyMap<string, number> {
  const [pages, counts] = [new Map<string, number>(), new Map<string, number>()]
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const {locales, found} of all) {
    for (const locale of locales) add(pages, locale)
    for (const key of new Set(found.map(habitOf))) add(counts, key)
  }
  const isHabit = ([key, count]: readonly [string, number]) =>
    count >= ENOUGH && count >= SHARE * (pages.get(key.slice(0, key.indexOf(' '))) ?? 0)
  return new Map([...counts].filter(isHabit))
}

/** What is the same for the same fault of a version. */
export function habitOf({culprit, text}: Told): string {
  return `${culprit} ${text}`
}
