import {locate} from '../locate.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import type {Statement} from '../quantities/statement.ts'
import {defineRule, type Place} from '../rule.ts'
import {boundSides} from './numbers/bound-sides.ts'
import {ageFaults} from './numbers/bounds.ts'
import {figureFaults} from './numbers/code-figures.ts'
import {otherKinds} from './numbers/counted-kind.ts'
import {crossedClauses} from './numbers/crossed-clauses.ts'
import {crossedNumbers} from './numbers/crossed-numbers.ts'
import {crossedSeries} from './numbers/crossed-series.ts'
import {dateSides} from './numbers/date-sides.ts'
import {isSaidAgain} from './numbers/elsewhere.ts'
import {exchangedNumbers} from './numbers/exchanged-numbers.ts'
import {leastFaults} from './numbers/least-number.ts'
import {lostBounds} from './numbers/lost-bounds.ts'
import {lostEra} from './numbers/lost-era.ts'
import {lostMinus} from './numbers/lost-minus.ts'
import {isExcused} from './numbers/number-excuse.ts'
import {isOfName} from './numbers/of-name.ts'
import {periodFaults} from './numbers/period-faults.ts'
import {pointFaults} from './numbers/points.ts'
import {roughAmounts} from './numbers/rough-amounts.ts'
import {singleFaults, spanFaults} from './numbers/span-faults.ts'
import {type Stated, shownRange, statedIn, written} from './numbers/stated.ts'
import {toOrBy} from './numbers/to-or-by.ts'
import {faultsIn} from './numbers/unit-faults.ts'
import {isWrongWeekday} from './numbers/wrong-weekdays.ts'

export default defineRule({
  id: 'number-mismatch',
  description: 'Every version states the same quantities.',
  severity: 'error',
  messages: {
    missing: '“{{quantity}}” is in {{witnesses}} but not in {{culprit}}.',
    added: '“{{found}}” is in {{culprit}} but not in {{witnesses}}.',
    differs: '“{{found}}” in {{culprit}} is “{{quantity}}” in {{witnesses}}.'
  },
  checkUnit(unit, {report, parallel, memory, config, terms}) {
    // What two translations have of their own, such as their translators, is no translation of each other.
    const source = unit.variants.get(parallel.source)
    if (!source) return
    const isLeft = (segments: readonly Segment[]) => segments !== source && areSame(segments, source)
    const stated = new Map(
      [...unit.variants].map(([locale, segments]) => {
        const all = statedIn(segments, isLeft(segments) ? parallel.source : locale)
        return [locale, all.filter(one => !isOfName(one, {terms, locale, unit}))] as const
      })
    )
    const statements = new Map([...stated].map(([locale, all]) => [locale, all.map(one => one.statement)] as const))
    const find = (locale: Locale, wanted?: Statement) => stated.get(locale)?.find(({statement}) => statement === wanted)
    const own = new Map([...stated].filter(([locale]) => !isLeft(unit.variants.get(locale)!)))
    const found = faultsIn(unit, statements, {parallel, memory})
    const faults = found.flatMap(fault => {
      const {culprit, witnesses, expected} = fault
      const [here, there] = [find(culprit, fault.found), expected && find(expected.locale, expected.statement)]
      return isExcused({culprit, witnesses, here, there}, {unit, parallel}) ? [] : [{...fault, here, there}]
    })
    const ordered = found.length > 0 ? [] : crossedNumbers(own, parallel.source)
    const isTold = faults.length > 0 || ordered.length > 0
    const clauses = isTold ? [] : crossedClauses(own, parallel.source)
    const series = isTold || clauses.length > 0 ? clauses : crossedSeries(own, parallel.source)
    const known = {source: parallel.source, terms, memory}
    const crossed = isTold ? ordered : series.length > 0 ? series : exchangedNumbers(own, unit, known)
    const ofKinds = [...pointFaults(own, parallel.source), ...otherKinds(own)]
    for (const {culprit, witnesses, here, there} of [...crossed, ...ofKinds])
      report({
        message: 'differs',
        args: {found: written(here), culprit, quantity: written(there), witnesses: witnesses.join(', ')},
        culprit,
        at: placeOf(culprit, here),
        related: [placeOf(witnesses[0]!, there)]
      })
    const bounds = [
      ...ageFaults(own, parallel.source),
      ...dateSides(own, parallel.source),
      ...(isTold ? [] : lostBounds(own, parallel.source))
    ]
    const least = isTold ? [] : leastFaults(own, parallel.source)
    const sides = isTold ? [] : boundSides(own, parallel.source)
    const lost = [lostMinus, lostEra, toOrBy].flatMap(read => [...read(own, parallel.source)])
    for (const {culprit, witnesses, here, there} of [...lost, ...bounds, ...sides, ...least])
      report({
        message: 'differs',
        args: {found: here.written, culprit, quantity: there.written, witnesses: witnesses.join(', ')},
        culprit,
        at: {locale: culprit, range: locate(here.stated.segment, here.range)},
        related: [{locale: witnesses[0], range: locate(there.stated.segment, there.range)}],
        // Whether an age is in or out is often said loosely, and so are bounds and days.
        ...((bounds.some(bound => bound.here === here) || (witnesses.length < 2 && least.length > 0)) && {
          severity: 'warning'
        })
      })
    for (const {culprit, witnesses, expected, here, there} of faults) {
      const isWeekday = [[culprit, here] as const, [expected?.locale ?? culprit, there] as const].some(
        ([locale, stated]) => stated !== undefined && isWrongWeekday(stated, locale)
      )
      // That a weekday is not the one of its date is told as such, and at the version that is wrong.
      if (isWeekday && config.rules['weekday-mismatch']?.severity !== 'off') continue
      const names = {culprit, witnesses: witnesses.join(', ')}
      const related =
        expected && there ? [placeOf(expected.locale, there)] : witnesses.map(locale => whole(locale, unit))
      const about = {culprit, at: here ? placeOf(culprit, here) : whole(culprit, unit), related}
      if (here && there)
        report({...about, message: 'differs', args: {...names, found: written(here), quantity: written(there)}})
      else if (here) report({...about, message: 'added', args: {...names, found: written(here)}})
      else if (there) {
        const severity = isSaidAgain(there, [culprit, ...witnesses], {unit}) ? 'warning' : 'error'
        report({...about, severity, message: 'missing', args: {...names, quantity: written(there)}})
      }
    }
    const ranked = [spanFaults, periodFaults, ...(isTold ? [] : [singleFaults, roughAmounts])]
    for (const {culprit, witnesses, found, expected} of ranked.flatMap(read => read(unit)))
      report({
        message: 'differs',
        args: {found: found.written, culprit, quantity: expected.written, witnesses: witnesses.join(', ')},
        culprit,
        at: {locale: culprit, range: found.range},
        related: [{locale: expected.locale, range: expected.range}]
      })
    const original = unit.variants.get(parallel.source) ?? []
    for (const [culprit, segments] of unit.variants)
      for (const {here, there} of culprit === parallel.source ? [] : figureFaults(original, segments))
        report({
          message: 'differs',
          args: {found: here.figure, culprit, quantity: there.figure, witnesses: parallel.source},
          culprit,
          at: {locale: culprit, range: here.range},
          related: [{locale: parallel.source, range: there.range}]
        })
  }
})

/** Left in the language of the source, to the letter: it states the same, however it is read. */
function areSame(segments: readonly Segment[], others: readonly Segment[]): boolean {
  return segments.length === others.length && segments.every(({text}, at) => text === others[at]!.text)
}

function placeOf(locale: Locale, stated: Stated): Place {
  return {locale, range: locate(stated.segment, shownRange(stated))}
}

/** All that a version has of a unit, or its first segment when they stand apart. */
function whole(locale: Locale, {variants, group}: TranslationUnit): Place {
  // A locale named by `disagreements` is in the unit, and no list of segments is empty.
  const segments = variants.get(locale)!
  const isTogether = group.variants.get(locale)?.length === 1
  const range: Range = {start: segments[0]!.range.start, end: (isTogether ? segments.at(-1)! : segments[0]!).range.end}
  return {locale, range}
}
