import type {Memory} from '../model/index.ts'
import {isSameText} from './fingerprint.ts'
import {formsOfMemory} from './form.ts'
import type {SyncItem, SyncPlan} from './plan.ts'

/** A text that a person changed in a translation while its source stood still. */
export interface Improvement {
  readonly item: SyncItem
  /** As the memory had it, and as it stands; codes as in the memory. */
  readonly was: string
  readonly now: string
}

/** What changed in translations alone since the memory was written: it is recorded, and nobody has to do anything. */
export function improvements(before: Memory | undefined, {items, memory}: SyncPlan): Improvement[] {
  const known = new Map(before?.units.map(unit => [unit.id, unit.variants]))
  const fresh = new Map(memory.units.map(unit => [unit.id, unit.variants]))
  const forms = new Map(
    [...new Set(items.map(({locale}) => locale))].map(locale => [locale, formsOfMemory(before, memory, locale)])
  )
  return items.flatMap(item => {
    const {status, locale, sourceLocale, unit, kind} = item
    const [old, now] = [known.get(unit), fresh.get(unit)]
    const [before, own] = [old?.[locale], now?.[locale]]
    const [was, is] = [before?.text, own?.text]
    const form = forms.get(locale)!
    const isSame = !before || !own || isSameText(form.before(before), form.now(own), kind)
    const isSourceSame = old?.[sourceLocale]?.text === now?.[sourceLocale]?.text
    // What was stale is dealt with now, not improved.
    const isDue = old?.[locale]?.was !== undefined
    if (status !== 'keep' || was === undefined || is === undefined || isSame || !isSourceSame || isDue) return []
    return [{item, was, now: is}]
  })
}
