import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import type {Statement} from '../../quantities/statement.ts'
import {DATE_SIDES, type DateSide} from '../data/date-sides.ts'
import {oddOne} from './odd-one.ts'
import {type Stated, shownRange} from './stated.ts'

interface Sided {
  readonly locale: Locale
  readonly stated: Stated
  readonly side: DateSide
  readonly written: string
  readonly range: {readonly start: number; readonly end: number}
}

/** A date that one of three versions gives as the first day, and the others as the last: 9月30日起 where they say “by 30 September”. */
export function dateSides(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  if (stated.size < 3) return []
  return (stated.get(source) ?? []).flatMap(original => {
    const all = [...stated].flatMap(([locale, own]) => {
      const [found, ...more] = own.filter(({statement}) => areSame(statement, original.statement))
      return found && more.length === 0 ? sidedOf(found, own, locale) : []
    })
    const found = all.length === stated.size ? oddOne(all, source, ({side}) => side) : undefined
    return found ? [{culprit: found.odd.locale, witnesses: found.witnesses, here: found.odd, there: found.own}] : []
  })
}

function areSame(one: Statement, another: Statement): boolean {
  const [date, other] = [dateOf(one), dateOf(another)]
  if (!date || !other) return false
  const shared = (['year', 'month', 'day', 'weekday'] as const).filter(
    part => date[part] !== undefined && other[part] !== undefined
  )
  return shared.length > 0 && shared.every(part => date[part] === other[part])
}

/** “Before 2027” has nothing that says year. */
function dateOf({date, unit, kind, value, to, isSpelled}: Statement): Statement['date'] {
  if (date) return unit === undefined ? date : undefined
  const isYear = kind === 'bare' && to === undefined && !isSpelled && value > 1900 && value < 2100
  return isYear && Number.isInteger(value) ? {year: value} : undefined
}

function sidedOf(stated: Stated, all: readonly Stated[], locale: Locale): Sided[] {
  const words = DATE_SIDES[languageOf(locale)]
  const range = shownRange(stated)
  const {text} = stated.segment
  // “3 to 6 November” are two dates at one place.
  const isRange = all.some(({segment, statement}) => {
    const isHere = segment === stated.segment && statement !== stated.statement
    return isHere && statement.range.start === range.start
  })
  if (!words || isRange) return []
  const found = (['until', 'since'] as const).flatMap(side => {
    const before = words[side].before?.exec(text.slice(0, range.start))?.[0]
    const behind = words[side].behind?.exec(text.slice(range.end))?.[0]
    if (before === undefined && behind === undefined) return []
    return [{side, start: range.start - (before?.length ?? 0), end: range.end + (behind?.length ?? 0)}]
  })
  const [one, ...more] = found
  if (!one || more.length > 0) return []
  const {side, start, end} = one
  return [{locale, stated, side, range: {start, end}, written: text.slice(start, end).trim()}]
}
