import type {Severity} from '../../model/index.ts'
import {type Habit, isKept, isLacking, leavingHabit, severityOf} from './field-habit.ts'
import {isLeft, isLeftBeside, isMachine, isOddHere, isSlipOfWord, isUsual} from './field-values.ts'
import {isSlipOfAddress} from './fields.ts'
import type {Pairing} from './pairing.ts'

/** What is wrong with a field of a version: the message, and what it says besides the key and the source. */
export interface Fault {
  readonly message: 'renamed' | 'missing' | 'type' | 'value' | 'untranslated' | 'habit'
  readonly says: {
    readonly found?: string
    readonly expected?: string
    readonly text?: string
    readonly articles?: number
    readonly culprit?: string
  }
  readonly severity?: Severity
  /** What many pages do is told once. */
  readonly habit?: Habit
}

type Habits = readonly [Habit, ...Habit[]]

/** The fault of a field, judged by what the other pages of the version do with it. */
export function faultOf(pair: Pairing, habits: Habits): Fault | undefined {
  const {source: expected, target, instead} = pair
  if (!target) {
    if (instead !== undefined) return {message: 'renamed', says: {found: instead}}
    return isLacking(habits, pair) ? {message: 'missing', says: {}, severity: severityOf(habits[0], pair)} : undefined
  }
  // A field that the source leaves empty says nothing of what belongs there.
  if (expected.type === 'nothing') return undefined
  if (target.type !== expected.type) return {message: 'type', says: {found: target.type, expected: expected.type}}
  return target.text === expected.text ? faultOfSame(pair, habits) : faultOfOther(pair, habits)
}

/** A text that is as in the source: left, on this page or by a habit. */
function faultOfSame(pair: Pairing, habits: Habits): Fault | undefined {
  const {text} = pair.source
  const isSure = pair.wasTranslated || isLeft(text, habits[0], pair.isCommon)
  if (!pair.isTranslatable || !(isSure || isLeftBeside(pair, habits[0]))) return undefined
  const habit = pair.wasTranslated ? undefined : leavingHabit(habits)
  return habit
    ? {message: 'habit', says: {articles: habit.equal, culprit: pair.locale}, severity: 'warning', habit}
    : {message: 'untranslated', says: {text}, severity: isSure ? 'error' : 'warning'}
}

/** A value that is another than in the source, where a program reads it or a word has a slip. */
function faultOfOther(pair: Pairing, habits: Habits): Fault | undefined {
  const {source, target} = pair
  const isChanged = pair.isTranslatable
    ? isSlipOfWord(source, target!, habits[0])
    : (isMachine(source, target!, habits[0]) && habits.every(isUsual)) || isOddHere(pair, habits[0])
  if (!isChanged) return undefined
  const isSlip = isSlipOfAddress(source.text, target!.text)
  const severity = isSlip || habits.every(isKept) ? 'error' : 'warning'
  return {message: 'value', says: {found: target!.text, expected: source.text}, severity}
}
