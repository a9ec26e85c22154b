import type {ParallelText} from '../model/index.ts'
import type {Wanted} from './decide.ts'

/** Of blocks of the source that are put in together: for the units that came back for them how many others did not. */
export function waitingFor(
  {articles, source, units}: ParallelText,
  wanted: readonly Wanted[]
): (blocks: readonly number[]) => ReadonlyMap<Wanted, number> {
  const byId = new Map(wanted.map(one => [one.unit.id, one]))
  const unitOf = new Map(
    units.flatMap(({id, variants}) => (variants.get(source) ?? []).map(segment => [segment, id] as const))
  )
  const all = articles.get(source)!.blocks
  return blocks => {
    const ids = new Set(blocks.flatMap(at => all[at]!.segments.flatMap(segment => unitOf.get(segment) ?? [])))
    const own = [...ids].flatMap(id => byId.get(id) ?? [])
    const count = ids.size - own.length
    return new Map(count > 0 ? own.map(one => [one, count]) : [])
  }
}
