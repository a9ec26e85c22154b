import type {Locale} from '../model/index.ts'
import type {Traced} from './trace.ts'

/**
 * The units of each version that stand in the same block as the unit before them, in the order of the memory: where a version has them in
 * another order than the source, what stands before a unit in the memory may be far from it.
 */
export function continuing(units: readonly Traced[], locales: readonly Locale[]): Map<Locale, ReadonlySet<Traced>> {
  return new Map(
    locales.map(locale => {
      const found = new Set<Traced>()
      let block: number | undefined
      for (const unit of units) {
        const pieces = unit.places.get(locale)
        if (!pieces) continue
        if (pieces[0]!.continues && pieces[0]!.block === block) found.add(unit)
        block = pieces.at(-1)!.block
      }
      return [locale, found]
    })
  )
}
