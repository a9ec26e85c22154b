import type {Locale} from '../../model/index.ts'
import {boundOf, faultOf} from './bounds.ts'
import type {Stated} from './stated.ts'

/** The least number that a text allows, where it says one: 1 of “at least one”, 2 of “more than one” and 2つ以上. */
function leastOf(all: readonly Stated[], locale: Locale) {
  const found = all.flatMap(one => {
    const {kind, value, to, counter = ''} = one.statement
    const isCount =
      (kind === 'count' || kind === 'bare') && to === undefined && Number.isInteger(value) && !OF_MEASURE.test(counter)
    const bound = isCount && value < 10 ? boundOf(one, locale) : undefined
    return bound?.side === 'above' ? [{locale, one, bound, least: bound.isIncluded ? value : value + 1}] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** 少なくとも2つ where the others say “at least one”: small numbers are often idiom, but not with such words. */
export function leastFaults(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  const all = [...stated].map(([locale, own]) => leastOf(own, locale))
  const own = all.find(least => least?.locale === source)
  const odd = all.filter(least => least !== undefined && own !== undefined && least.least !== own.least)
  if (!own || odd.length !== 1 || all.some(least => least === undefined)) return []
  return [
    faultOf(
      odd[0]!,
      own,
      all.filter(least => least !== odd[0]).map(least => least!.locale)
    )
  ]
}

/** “More than 2 times” may be 2.5 times. */
const OF_MEASURE = /^(?:倍|times|版|version|versions)$/
