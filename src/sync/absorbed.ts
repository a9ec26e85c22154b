import {characterPairs} from '../align/similarity.ts'
import type {MemoryUnit} from '../model/index.ts'
import type {SyncItem} from './plan.ts'

/** So much of a sentence must stand in the other, 0 to 1, that the source joined the two. */
const LEAST = 0.6

/**
 * Items as they are, but that each obsolete sentence which the source joined to the one beside it says so. Where that was a change that needs no
 * translation, it is kept.
 */
export function withAbsorbed(items: readonly SyncItem[]): SyncItem[] {
  return items.map((item, at) => {
    if (item.status !== 'obsolete' || item.kind || item.was === undefined) return item
    const into = [items[at - 1], items[at + 1]].find(other => other && absorbs(other, item))
    if (!into) return item
    const {was, ...rest} = item
    return into.minorWas === undefined ? {...item, into: into.source} : {...rest, status: 'keep', minorWas: was}
  })
}

/** Units as they are, but that a version may have for good what such a change joined to another sentence. */
export function keepAbsorbed(units: readonly MemoryUnit[], items: readonly SyncItem[]): readonly MemoryUnit[] {
  const kept = items.filter(({source, minorWas}) => source === '' && minorWas !== undefined)
  if (kept.length === 0) return units
  const names = new Set(kept.map(({unit, locale}) => `${unit} ${locale}`))
  return units.map(unit => {
    const variants = Object.entries(unit.variants).map(([locale, variant]) => {
      const {from, was, ...own} = variant
      return [locale, names.has(`${unit.id} ${locale}`) ? own : variant] as const
    })
    return {...unit, variants: Object.fromEntries(variants)}
  })
}

/** Whether a changed sentence of the same block has now what another said. */
function absorbs({status, kind, group, locale, source, was, minorWas}: SyncItem, gone: SyncItem): boolean {
  const old = minorWas ?? (status === 'stale' ? was : undefined)
  if (old === undefined || kind || group !== gone.group || locale !== gone.locale) return false
  const [wanted, fresh, known] = [gone.was!, source, old].map(text => characterPairs(text.toLocaleLowerCase('en')))
  let [common, all] = [0, 0]
  for (const [pair, count] of wanted!) {
    common += Math.min(count, Math.max(0, (fresh!.get(pair) ?? 0) - (known!.get(pair) ?? 0)))
    all += count
  }
  return all > 0 && common / all >= LEAST
}
