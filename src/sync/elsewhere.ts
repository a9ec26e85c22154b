import {wordsOf} from '../formats/memory-text.ts'
import type {BlockKind, Locale, Memory, MemoryText} from '../model/index.ts'
import {fingerprint} from './fingerprint.ts'
import type {SyncPlan} from './plan.ts'

/** Which other articles want a translation, by the source text that they lack it of. */
export interface Wanting {
  /** Paths of articles that have a source text and no translation of it. */
  paths(text: MemoryText, about: Wanted): ReadonlySet<string>
}

interface Wanted {
  readonly kind: BlockKind | undefined
  readonly source: Locale
  readonly locale: Locale
}

/** Reads what articles lack. */
export function wantingIn(memories: Iterable<Memory>, locales: readonly Locale[]): Wanting {
  const found = new Map<string, Set<string>>()
  for (const {path, source, units} of memories)
    for (const {kind, lead = source, variants} of units) {
      const text = variants[lead]
      for (const locale of text ? locales : []) {
        if (locale === lead || variants[locale] !== undefined) continue
        const key = keyOf(text!, {kind, source: lead, locale})
        found.set(key, (found.get(key) ?? new Set()).add(path))
      }
    }
  return {paths: (text, about) => found.get(keyOf(text, about)) ?? new Set()}
}

/** A heading may stand on another level in another article. */
function keyOf({text, codes}: MemoryText, {kind, source, locale}: Wanted): string {
  return `${source} ${locale} ${fingerprint({text, ...(codes && {codes})}, kind)}`
}

/** So much must have gone to one article to be called moved: characters of Latin letters. */
const LEAST = 40
/** Of a text in Chinese or Japanese a character says as much as these. */
const WIDE = 2.5

/** A plan whose obsolete items say in which article the source has them now, where that lacks their translation: a page was split, or a part of it moved to another. */
export function withElsewhere(plan: SyncPlan, wanting: () => Wanting): SyncPlan {
  const obsolete = plan.items.filter(({status, into}) => status === 'obsolete' && into === undefined)
  if (obsolete.length === 0) return plan
  const units = new Map(plan.memory.units.map(unit => [unit.id, unit]))
  const places = new Map<string, string>()
  for (const locale of new Set(obsolete.map(item => item.locale))) {
    const gone = obsolete.flatMap(item => {
      const was = item.locale === locale ? units.get(item.unit)?.variants[locale]?.was : undefined
      const about = {kind: item.kind, source: item.sourceLocale, locale}
      return was ? [{unit: item.unit, size: sizeOf(was), paths: wanting().paths(was, about)}] : []
    })
    const best = bestOf(gone, plan.path)
    for (const {unit, paths} of best === undefined ? [] : gone)
      if (paths.has(best!)) places.set(`${locale} ${unit}`, best!)
  }
  if (places.size === 0) return plan
  const items = plan.items.map(item => {
    const elsewhere = item.status === 'obsolete' ? places.get(`${item.locale} ${item.unit}`) : undefined
    return elsewhere === undefined ? item : {...item, elsewhere}
  })
  return {...plan, items}
}

/** The article that took most of what is gone, if that is enough, and no other has as much. */
function bestOf(
  gone: readonly {readonly size: number; readonly paths: ReadonlySet<string>}[],
  own: string
): string | undefined {
  const sums = new Map<string, number>()
  for (const {size, paths} of gone)
    for (const path of paths) if (path !== own) sums.set(path, (sums.get(path) ?? 0) + size)
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1])
  return first && first[1] >= LEAST && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

function sizeOf({text}: MemoryText): number {
  const words = wordsOf(text)
  const wide = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return words.length + wide * (WIDE - 1)
}
