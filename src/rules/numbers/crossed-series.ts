import type {Locale} from '../../model/index.ts'
import type {Crossed} from './crossed-numbers.ts'
import type {Stated} from './stated.ts'

/** Kinds of numbers of which a sentence gives one for each of several things. */
const KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'duration'])

/** So many of a kind are a series. */
const FEWEST = 3

/**
 * $20,000, $10,000 and $5,000 where one of three versions has 5000 before 1万: the same sums, times or shares of one unit, of which only a
 * translation has two in each other's place. Where both translations have them otherwise than the source, their grammar may ask for it.
 */
export function crossedSeries(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): readonly Crossed[] {
  if (stated.size < 3) return []
  const original = seriesOf(stated.get(source) ?? [])
  return [...original].flatMap(([key, own]): Crossed[] => {
    if (own.length < FEWEST || new Set(own.map(roundedOf)).size < own.length) return []
    const others = [...stated.keys()].filter(locale => locale !== source)
    const all = others.map(locale => ({locale, series: seriesOf(stated.get(locale)!).get(key) ?? []}))
    const [odd, ...more] = all.filter(({series}) => !isInOrder(series, own))
    const at = odd && swapAt(odd.series, own)
    if (!odd || more.length > 0 || at === undefined) return []
    const witnesses = [source, ...others.filter(locale => locale !== odd.locale)]
    return [{culprit: odd.locale, witnesses, here: odd.series[at]!, there: own[at]!}]
  })
}

function seriesOf(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const series = new Map<string, Stated[]>()
  for (const one of stated) {
    const {kind, unit, to} = one.statement
    if (!KINDS.has(kind) || to !== undefined) continue
    const key = `${kind} ${unit}`
    const known = series.get(key)
    if (known) known.push(one)
    else series.set(key, [one])
  }
  return series
}

function roundedOf({statement: {value}}: Stated): number {
  return Number(value.toPrecision(9))
}

function isInOrder(series: readonly Stated[], own: readonly Stated[]): boolean {
  return series.length === own.length && series.every((one, at) => roundedOf(one) === roundedOf(own[at]!))
}

/** Where the one has two neighbours in each other's place, and nothing else. */
function swapAt(series: readonly Stated[], own: readonly Stated[]): number | undefined {
  if (series.length !== own.length) return undefined
  const at = series.findIndex((one, place) => roundedOf(one) !== roundedOf(own[place]!))
  const turned = [...series]
  const [first, second] = [series[at], series[at + 1]]
  if (!first || !second) return undefined
  turned.splice(at, 2, second, first)
  return isInOrder(turned, own) ? at : undefined
}
