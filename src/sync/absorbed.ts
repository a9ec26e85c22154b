import {characterPairs} from '../align/similarity.ts'
import type {SyncItem} from './plan.ts'

/** So much of a sentence must stand in the other, 0 to 1, that the source joined the two. */
const LEAST = 0.6

/** Items as they are, but that each obsolete sentence which the source joined to the one beside it says so. */
export function withAbsorbed(items: readonly SyncItem[]): SyncItem[] {
  return items.map((item, at) => {
    if (item.status !== 'obsolete' || item.kind || item.was === undefined) return item
    const into = [items[at - 1], items[at + 1]].find(other => other && absorbs(other, item))
    return into ? {...item, into: into.source} : item
  })
}

/** Whether a changed sentence of the same block has now what another said. */
function absorbs({status, kind, group, locale, source, was = ''}: SyncItem, gone: SyncItem): boolean {
  if (status !== 'stale' || kind || group !== gone.group || locale !== gone.locale) return false
  const [wanted, fresh, old] = [gone.was!, source, was].map(text => characterPairs(text.toLocaleLowerCase('en')))
  let [common, all] = [0, 0]
  for (const [pair, count] of wanted!) {
    common += Math.min(count, Math.max(0, (fresh!.get(pair) ?? 0) - (old!.get(pair) ?? 0)))
    all += count
  }
  return all > 0 && common / all >= LEAST
}
