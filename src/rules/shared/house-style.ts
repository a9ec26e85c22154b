import type {Location} from '../../model/index.ts'

/** How often each form of a role is used, and the first places of each: small, because it is kept for every article. */
export type Tally = Readonly<Record<string, {readonly count: number; readonly places: readonly Location[]}>>

/** Places kept of each form of an article. A page that deviates more often than this is another style, and told once. */
const KEPT = 3
/** Share of the project from which a form is its style. */
const MAJORITY = 0.8
/** Uses from which a majority is trusted; below, the customary form of the language is the style where there is one. */
const ENOUGH = 6

/** Counts one use. Places are only asked for while they are kept. */
export function count(
  tally: Record<string, {count: number; places: Location[]}>,
  form: string,
  place: () => Location
): void {
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

/** The places of an article that are not in the style, unless the article as a whole keeps to another. */
export function deviations(tally: Tally, style: Style): {readonly form: string; readonly location: Location}[] {
  return Object.entries(tally).flatMap(([form, {places}]) =>
    form === style.form ? [] : places.map(location => ({form, location}))
  )
}
