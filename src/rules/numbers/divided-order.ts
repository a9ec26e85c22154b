import type {Locale, TranslationUnit} from '../../model/index.ts'
import {swapsIn} from '../names/order.ts'

/** “Japan 22%, Korea 17%” with 17 and 22: two numbers in each other's place, with a name or a place between them, which all have in one order. */
export function dividedOrder(unit: TranslationUnit, source: Locale) {
  return [...unit.variants.keys()].flatMap(locale =>
    swapsIn(unit, locale, source)
      .filter(({kind, witnesses}) => kind === 'number' && witnesses.length > 1)
      .map(({segment, range, seen, expected, original, witnesses}) => ({
        culprit: locale,
        witnesses: witnesses as [Locale, ...Locale[]],
        here: {stated: {segment}, range, written: seen},
        there: {stated: {segment: original.segment}, range: original.range, written: expected}
      }))
  )
}
