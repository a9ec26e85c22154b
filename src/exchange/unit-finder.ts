import {carried} from '../formats/tagged.ts'
import type {Exchange, ExchangeUnit, ReturnedUnit} from '../model/index.ts'

/**
 * Finds the unit that came back: by id; else by a source text that only one unit has, of those that came back with no id of their own.
 *
 * @param all What came back.
 */
export function unitFinder(
  {units}: Exchange,
  all: readonly ReturnedUnit[]
): (returned: ReturnedUnit) => ExchangeUnit | undefined {
  const named = new Set(all.map(({id}) => id))
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const bySource = new Map<string, ExchangeUnit[]>()
  for (const unit of units)
    if (!named.has(unit.id)) bySource.set(carried(unit.source), [...(bySource.get(carried(unit.source)) ?? []), unit])
  return ({id, source}) => {
    const known = id === undefined ? undefined : byId.get(id)
    if (known || source === undefined) return known
    const same = bySource.get(carried(source)) ?? []
    return same.length === 1 ? same[0] : undefined
  }
}
