import type {Range} from '../model/index.ts'
import type {SyncItem} from './plan.ts'

/**
 * Items as they are, but that titles and alternative texts that are missing, or left over, with the sentence they stand in say so, and the sentence
 * names them: there is one thing to do.
 */
export function withHeld(items: readonly SyncItem[]): SyncItem[] {
  const holders = new Map<SyncItem, SyncItem>()
  const holds = new Map<SyncItem, string[]>()
  const lost = items
    .filter(({status}) => status === 'missing' || status === 'obsolete')
    .map(item => ({item, side: `${item.locale} ${item.status} ${item.sourceLocale}`, range: rangeOf(item)}))
    .sort((a, b) => (a.side === b.side ? order(a.range, b.range) : a.side < b.side ? -1 : 1))
  let last = lost[0]
  for (const one of lost.slice(1)) {
    if (!last || last.side !== one.side || !contains(last.range, one.range)) {
      last = one
      continue
    }
    if (last.item.kind || one.item.kind) continue
    holders.set(one.item, last.item)
    holds.set(last.item, [...(holds.get(last.item) ?? []), one.item.unit])
  }
  return items.map(item => {
    const [holder, held] = [holders.get(item), holds.get(item)]
    return holder || held ? {...item, ...(holder && {within: holder.unit}), ...(held && {holds: held})} : item
  })
}

/** Where it stands: in the source what is missing, in the version itself what is left over. */
function rangeOf({status, range, sourceRange}: SyncItem): Range {
  return status === 'missing' ? sourceRange! : range
}

function order(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}

function contains(outer: Range, inner: Range): boolean {
  return inner.start > outer.start && inner.end < outer.end
}
