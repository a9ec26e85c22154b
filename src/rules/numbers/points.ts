import type {Locale} from '../../model/index.ts'
import type {Stated} from './stated.ts'

/** A share that one version states in points and another in per cent. */
export interface PointFault {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly here: Stated
  readonly there: Stated
}

const POINTS = /(?:points?|ポイント|百分点)$/i
const PER_CENT = /(?:[%％]|per ?cent|パーセント)$|^百分之/i

/** “1.3 percentage points” and 1.3ポイント against 1.3%: a translation that says other than the source, or the source, where two say the other. */
export function pointFaults(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): readonly PointFault[] {
  return (stated.get(source) ?? []).flatMap((there): PointFault[] => {
    const own = kindOf(there)
    if (own === undefined || saysBoth(there, stated.get(source)!)) return []
    const others = [...stated]
      .filter(([locale]) => locale !== source)
      .map(([locale, all]) => ({locale, all, same: all.filter(one => one.statement.value === there.statement.value)}))
    const culprits = others.filter(({same}) => same.length === 1 && ![own, undefined].includes(kindOf(same[0]!)))
    const [culprit, ...more] = culprits
    if (!culprit) return []
    const here = culprit.same[0]!
    if (more.length > 0) {
      // Translators say per cent for points, but not points for per cent.
      const isOutvoted = culprits.every(({same}) => kindOf(same[0]!) === 'points')
      const witnesses = culprits.map(({locale}) => locale)
      return isOutvoted ? [{culprit: source, witnesses, here: there, there: here}] : []
    }
    const agreeing = others.filter(one => one.same.some(stated => kindOf(stated) === own)).map(({locale}) => locale)
    if (others.length > 1 && agreeing.length === 0) return []
    return [{culprit: culprit.locale, witnesses: [source, ...agreeing], here, there}]
  })
}

function saysBoth({statement: {value}}: Stated, all: readonly Stated[]): boolean {
  return new Set(all.filter(one => one.statement.value === value).map(kindOf)).size > 1
}

/** Points, per cent, or neither. */
function kindOf({segment: {text}, statement: {range}}: Stated): 'points' | 'percent' | undefined {
  const written = text.slice(range.start, range.end)
  if (POINTS.test(written)) return 'points'
  return PER_CENT.test(written) ? 'percent' : undefined
}
