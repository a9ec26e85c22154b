import type {Locale, TranslationUnit} from '../../model/index.ts'
import type {Statement} from '../../quantities/statement.ts'
import {exchanges, type Known} from '../exchanged/exchanges.ts'
import {swapsIn} from '../names/order.ts'
import {groupBy} from '../shared/group-by.ts'
import {isNews} from '../shared/recorded.ts'
import type {Crossed} from './crossed-numbers.ts'
import type {Stated} from './stated.ts'

/** Numbers of a kind, dates or times in each other's place: 18% of men and 43% of women, where the others have it the other way round. */
export function exchangedNumbers(
  stated: ReadonlyMap<Locale, readonly Stated[]>,
  unit: TranslationUnit,
  known: Known
): readonly Crossed[] {
  const original = stated.get(known.source) ?? []
  if (original.length < 2) return []
  const kinds = [...groupBy(original.flatMap(endsOf), ({statement}) => kindOf(statement))].flatMap(([kind, all]) =>
    kind !== '' && all.length > 1 ? [kind] : []
  )
  return kinds.flatMap(kind => {
    const values = new Map(
      [...stated].map(([locale, all]) => {
        const own = all.flatMap(endsOf).filter(({statement}) => kindOf(statement) === kind)
        return [locale, own.map(one => ({...one, key: keyOf(one.statement), range: one.statement.range}))] as const
      })
    )
    return exchanges(values, known).filter(found => !isNews(found, unit, known) && !isOfNames(found, unit, known))
  })
}

/** It is the names beside them that stand in each other's place, and are told as such. */
function isOfNames({culprit}: Crossed, unit: TranslationUnit, {source}: Known): boolean {
  return swapsIn(unit, culprit, source).some(({kind}) => kind !== 'number')
}

/** “From 30 to 60” is two, of which the one may stand in the place of the other. */
function endsOf(one: Stated): readonly Stated[] {
  const {to, range, ...statement} = one.statement
  const text = one.segment.text.slice(range.start, range.end)
  const between = to === undefined ? undefined : TO.exec(text)
  if (to === undefined || !between) return [one]
  const [first, second] = [
    {start: range.start, end: range.start + between.index},
    {start: range.start + between.index + between[0].length, end: range.end}
  ]
  // A statement has its lower end first, wherever it stands.
  const isDown = Number(/\d[\d.]*/.exec(text)?.[0]) === to
  return [
    {...one, statement: {...statement, value: isDown ? to : statement.value, range: first}},
    {...one, statement: {...statement, value: isDown ? statement.value : to, range: second}}
  ]
}

const TO = / to (?:the )?|到|至|から/u

/** What is counted may have no counter, and a year no 年; '' where nothing of this is compared. */
function kindOf({kind, to, unit, counter, date}: Statement): string {
  if (to !== undefined || unit === '/' || counter === 'name') return ''
  return kind === 'bare' || isYear(date) ? 'count' : kind
}

function keyOf({value, unit = '', date}: Statement): string {
  if (isYear(date)) return `${date?.year} `
  return date ? [date.year, date.month, date.day].join('-') : `${value} ${unit}`
}

function isYear(date: Statement['date']): boolean {
  return date?.year !== undefined && date.month === undefined && date.day === undefined
}
