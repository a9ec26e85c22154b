import type {Location} from '../../model/index.ts'
import {groupBy} from '../shared/group-by.ts'

/** A place where a form is used, and what stands around it. */
export interface Used {
  readonly at: Location
  readonly text: string
}

/** How often each form of a role is used, and the first places of each: small, because it is kept for every article. */
export type Tally = Readonly<Record<string, {readonly count: number; readonly places: readonly Used[]}>>

/** A tally while an article is counted. */
export type Counting = Record<string, {count: number; places: Used[]}>

/** Places kept of each form of an article. A page with so many of another form, or with none of the style, has one of its own: it is told once. */
const KEPT = 3
/** Share of the project from which a form is its style. */
const MAJORITY = 0.8
/** Uses from which a majority is trusted; below, the customary form of the language is the style where there is one. */
const ENOUGH = 6

/** Counts one use. Places are only asked for while they are kept. */
export function count(tally: Counting, form: string, place: () => Used): void {
  const entry = tally[form] ?? {count: 0, places: []}
  entry.count += 1
  if (entry.places.length < KEPT) entry.places.push(place())
  tally[form] = entry
}

/** The style of a project: the form, how often it is used, and how often any is; 0 uses of a form that is only customary. */
export interface Style {
  readonly form: string
  readonly count: number
  readonly of: number
}

/** What most of the project does; the customary form where too little is seen. Undefined where there is no telling. */
export function styleOf(tallies: readonly Tally[], customary?: string): Style | undefined {
  const counts = new Map<string, number>()
  for (const tally of tallies)
    for (const [form, {count}] of Object.entries(tally)) counts.set(form, (counts.get(form) ?? 0) + count)
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (best && of >= ENOUGH && best[1] >= of * MAJORITY) return {form: best[0], count: best[1], of}
  const own = customary === undefined ? undefined : (counts.get(customary) ?? 0)
  return own !== undefined && (of < ENOUGH || own * 2 > of) ? {form: customary!, count: 0, of} : undefined
}

/** A form that is not in the style: its first place, and the others that are told with it. */
export interface Deviation {
  readonly form: string
  readonly location: Location
  readonly repeats: readonly Location[]
}

/**
 * What is not in the style, article by article: a page that has a style of its own once, else each line once; and a text that several pages
 * repeat, as the line above each of them, once for all.
 */
export function deviations(tallies: readonly Tally[], style: Style): Deviation[] {
  const groups = tallies.flatMap(tally =>
    Object.entries(tally).flatMap(([form, {count, places}]) => {
      if (form === style.form) return []
      const isOwn = count >= KEPT || tally[style.form] === undefined
      const lines = isOwn ? [[...places]] : [...groupBy(places, ({at}) => at.start.line).values()]
      return lines.map(places => ({form, places, text: places.map(({text}) => text).join('\n')}))
    })
  )
  const same = groupBy(groups, ({form, text, places}) => (text === '' ? places : `${form}\n${text}`))
  return [...same.values()].map(groups => {
    // No group is without a place.
    const [location, ...repeats] = groups.flatMap(({places}) => places.map(({at}) => at)) as [Location, ...Location[]]
    return {form: groups[0].form, location, repeats}
  })
}
