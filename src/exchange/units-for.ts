import {carried} from '../formats/tagged.ts'
import type {Exchange, ReturnedPart, ReturnedUnit} from '../model/index.ts'

type Index = ReadonlyMap<string, readonly number[]>

const indexes = new WeakMap<ReturnedPart, Index>()

/** Of a part that names no article, and may hold the work of years: the units that an article has, by their ids or sources, in the order of the file. */
export function unitsFor(part: ReturnedPart, {units}: Exchange): ReturnedUnit[] {
  const index = indexes.get(part) ?? indexOf(part)
  indexes.set(part, index)
  const at = new Set(
    units.flatMap(({id, source}) => [nameOfId(id), carried(source)].flatMap(key => index.get(key) ?? []))
  )
  return [...at].sort((a, b) => a - b).map(place => part.units[place]!)
}

function indexOf({units}: ReturnedPart): Index {
  const index = new Map<string, number[]>()
  for (const [at, {id, source}] of units.entries())
    for (const key of [
      ...(id === undefined ? [] : [nameOfId(id)]),
      ...(source === undefined ? [] : [carried(source)])
    ]) {
      const places = index.get(key)
      if (places) places.push(at)
      else index.set(key, [at])
    }
  return index
}

/** No text begins with it. */
function nameOfId(id: string): string {
  return `\0${id}`
}
