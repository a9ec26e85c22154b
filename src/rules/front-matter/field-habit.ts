import type {Severity} from '../../model/index.ts'
import {type Field, isNear, isWord} from './fields.ts'

/** What a page of a version has of a key of the source. */
interface Use {
  readonly locale: string
  readonly key: string
  readonly source: Field
  readonly target?: Field
  readonly at: {readonly file: string}
}

/** How many pages of a version have a key of the source, and how many with the same value; a word with a slip in it counts as the same. */
export interface Habit {
  present: number
  absent: number
  equal: number
}

/** How many pages must keep to a habit for each that does not, for a breach to be an error. */
export const ODDS = 9
/** Pages of one folder from which they have a habit of their own. */
const ENOUGH = 4

/** Pages that have a text, for one without it to be at fault. */
const FEW = 3

/** The habits that a field is judged by: that of the whole version, then those of the sections it stands in, which may be made otherwise. */
export function fieldHabits(uses: readonly Use[]): (use: Use) => readonly [Habit, ...Habit[]] {
  const habits = new Map<string, Habit>()
  for (const use of uses) for (const key of keysOf(use)) count(habits, key, use)
  return use => {
    const [whole, ...sections] = keysOf(use).map(key => habits.get(key)!)
    return [whole!, ...sections.filter(({present, absent}) => present + absent >= ENOUGH)]
  }
}

function count(habits: Map<string, Habit>, key: string, {source, target}: Use): void {
  const habit = habits.get(key) ?? {present: 0, absent: 0, equal: 0}
  if (target) habit.present += 1
  else habit.absent += 1
  if (target && (target.text === source.text || isSlip(target.text, source.text))) habit.equal += 1
  habits.set(key, habit)
}

/** A word for a program with other letters in it; another date or version is no slip. */
function isSlip(text: string, other: string): boolean {
  const [letters, others] = [text, other].map(word => word.replaceAll(/\d/g, ''))
  return isWord(text) && isWord(other) && letters !== others && isNear(text, other)
}

/** The key in the version and in each folder that the page stands in, from the outermost. */
function keysOf({locale, key, at}: Use): string[] {
  const steps = at.file.split('/').slice(0, -1)
  return [`${locale} ${key}`, ...steps.map((_, at) => `${locale} ${key} ${steps.slice(0, at + 1).join('/')}`)]
}

/** What tells that a page should have a field, other than the habit: readers see it, or another translation of the page has it. */
interface Expected {
  readonly isTranslatable: boolean
  readonly isBeside: boolean
}

/** Whether a page that has no such field lacks it: no more pages do without than have it. */
export function isLacking(habits: readonly [Habit, ...Habit[]], {isTranslatable, isBeside}: Expected): boolean {
  const isExpected = isTranslatable || (isBeside && habits[0].absent === 1)
  return habits.every(({present, absent}) => present + (isExpected ? 1 : 0) >= absent)
}

/** What only some pages lack is lacking; what many lack may be a habit. A text that readers see is looked for even on few pages. */
export function severityOf({present, absent}: Habit, {isTranslatable, isBeside}: Expected): Severity {
  if (present >= absent * ODDS || (isTranslatable && absent === 1 && present >= FEW)) return 'error'
  if ((isTranslatable || isBeside) && absent === 1) return 'warning'
  return present >= absent * 4 ? 'warning' : 'note'
}

/** Pages from which leaving a field may be a habit. */
const MANY = 12

/** The widest of the habits by which two pages in three leave a field as it is: messages of a program, say, that are the titles of a section. */
export function leavingHabit(habits: readonly Habit[]): Habit | undefined {
  return habits.find(({present, equal}) => present >= MANY && equal * 3 >= present * 2)
}

/** Whether a value is nearly always that of the source. */
export function isKept({present, equal}: Habit): boolean {
  return equal >= (present - equal) * ODDS
}
