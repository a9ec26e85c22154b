import {CJK_LETTER} from '../../characters.ts'
import {type Habit, ODDS} from './field-habit.ts'
import {type Field, isNear, isSlipOfAddress, isWord} from './fields.ts'
import type {Pairing} from './pairing.ts'

/**
 * A value that a program reads: mostly the same over the project, or a slip of the other by a letter or two. A text in another script
 * and a path in the version's own folder are translated.
 */
export function isMachine(expected: Field, target: Field, {present, equal}: Habit): boolean {
  if (isSlipOfAddress(expected.text, target.text)) return true
  if (FOREIGN.test(target.text) || expected.text.includes('/') || / /.test(expected.text)) return false
  if (isWord(expected.text) && isWord(target.text) && isNear(target.text, expected.text)) return true
  // Nobody translates a number, and so few pages have no habit.
  if (present <= 3 && PLAIN.has(expected.type)) return true
  return present > 3 && equal * 2 >= present && (isWord(expected.text) || expected.type !== 'a text')
}

/** A name for a program in a field that readers see elsewhere: one word that nearly all pages leave as it is. */
export function isSlipOfWord(expected: Field, target: Field, {present, equal}: Habit): boolean {
  const isNamed = [expected, target].every(({text}) => isWord(text)) && isNear(target.text, expected.text)
  return isNamed && present >= SOME && (present - equal) * ODDS <= equal
}

/** Another translation tells of a list on any site, of a word only where so few pages have no habit. */
export function isOddHere({isOdd, source}: Pairing, {present}: Habit): boolean {
  return isOdd && (source.type === 'a list' || present <= 3)
}

/** Where one page in four of a folder has another value, it is the version's own. */
export function isUsual({present, equal}: Habit): boolean {
  return present < SOME || equal * 4 >= present * 3
}

/** Pages from which a folder has a habit. */
const SOME = 8

const PLAIN = new Set<Field['type']>(['a number', 'a truth value', 'a date'])
const FOREIGN = /[^\u0000-\u024F]/

/** Prose in a field that readers see; a name alone may stand as it is unless the project never leaves one. */
export function isLeft(text: string, {present, equal}: Habit, isCommon: boolean): boolean {
  if (!/[A-Za-z]/.test(text)) return false
  const words = text.match(/(?<![\w./-])[a-z]{2,}(?![\w/])/g)?.length ?? 0
  const isOdd = isSeldomLeft({present, equal})
  return words >= 2 || (isOdd && ((present > 5 && words >= 1) || (present > 3 && isCommon && / /.test(text.trim()))))
}

/**
 * Few pages have no habit: there another translation of the page tells, which has the words in letters of its own. A text that can be
 * no name is left, too, where most pages translate theirs.
 */
export function isLeftBeside({source: {text}, isCommon, isPlain, isTranslatedBeside}: Pairing, habit: Habit): boolean {
  if (!/[A-Za-z] +[A-Za-z]/.test(text)) return false
  if (isPlain && (isTranslatedBeside || isMostlyTranslated(habit))) return true
  return isTranslatedBeside && isCommon && isSeldomLeft(habit)
}

/** Whether hardly another page has the text of the source; this one is counted. */
function isSeldomLeft({present, equal}: {readonly present: number; readonly equal: number}): boolean {
  return (equal - 1) * ODDS <= present - 1
}

/** Whether more than half of the pages beside this one have another text than the source. */
function isMostlyTranslated({present, equal}: Habit): boolean {
  return present > 3 && (equal - 1) * 2 < present - 1
}

/** Whether a version has another text than the source, in Chinese or Japanese letters. */
export function isInOwnLetters(text: string | undefined, source: string): boolean {
  return text !== undefined && text !== source && CJK_LETTER.test(text)
}
