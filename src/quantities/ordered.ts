import type {Statement} from './statement.ts'

/** Numbers whose order says something, and where they stand: from the first to the second, or a list. */
export interface Ordered {
  readonly kind: 'way' | 'list'
  readonly values: readonly number[]
  /** The statement of each value; of a range one of both. */
  readonly statements: readonly Statement[]
}

interface Words {
  /** Before the first number of a way. */
  readonly from: RegExp
  /** Between its two numbers. */
  readonly to: RegExp
}

/** How a language says from where to where. */
const WAYS: Readonly<Record<string, Words>> = {
  en: {from: /\bfrom (?:[a-z]+ ){0,2}$/i, to: /^[^,.;:]{0,16} to (?:[a-z]+ ){0,2}$/},
  zh: {from: /[由从自][^0-9，。；]{0,6}$/u, to: /^[^，。；、]{0,16}[至到为成] ?(?:约|近|了)?$/u},
  ja: {from: /(?:)/, to: /^[^、。]{0,12}から[^、。]{0,8}$/u}
}
/** 3対2, 三比二: a ratio, or a score. */
const RATIOS: Readonly<Record<string, RegExp>> = {zh: /^ ?[比∶:] ?$/u, ja: /^ ?対 ?$/u}

/** “To 31.2 from 34.8” */
const BACK: Words = {from: /\bto (?:[a-z]+ ){0,2}$/i, to: /^[^,.;:]{0,16} from (?:[a-z]+ ){0,2}$/}

/** “31.2, up from 34.8” */
const UP_FROM: Words = {from: /(?:)/, to: /^[^.;:\d]{0,16}, (?:up|down) from (?:[a-z]+ ){0,2}$/}

/** Nothing but marks, or one “and”. */
const LISTED = /^[\s、,，;；/()（）×x]+(?:and |和|与|及|と)?$/u

/** Characters before a number that are looked at. */
const BEFORE = 20

/** Ways and lists of three and more in a text, from what was read of it, in order. */
export function orderedIn(text: string, statements: readonly Statement[], language: string): readonly Ordered[] {
  const numbers = statements.filter(isNumber)
  if (numbers.length === 0) return []
  return [...numbers.flatMap(rangeOf), ...waysIn(text, numbers, language), ...listsIn(text, numbers)]
}

function isNumber({kind, unit}: Statement): boolean {
  return kind !== 'date' && kind !== 'time' && unit !== '/'
}

function rangeOf(statement: Statement): readonly Ordered[] {
  const {value, to, isApproximate, isSpelled} = statement
  if (to === undefined || (isApproximate && isSpelled)) return []
  return [{kind: 'way', values: [value, to], statements: [statement, statement]}]
}

function waysIn(text: string, numbers: readonly Statement[], language: string): readonly Ordered[] {
  const words = WAYS[language]
  if (!words) return []
  return numbers.slice(1).flatMap((second, at) => {
    const first = numbers[at]!
    if (first.to !== undefined || second.to !== undefined) return []
    if (RATIOS[language]?.test(text.slice(first.range.end, second.range.start)) === true)
      return [{kind: 'way' as const, values: [first.value, second.value], statements: [first, second]}]
    const before = text.slice(Math.max(0, first.range.start - BEFORE), first.range.start)
    const between = text.slice(first.range.end, second.range.start)
    const isWay = ({from, to}: Words) => to.test(between) && from.test(before)
    if (isWay(words)) return [{kind: 'way' as const, values: [first.value, second.value], statements: [first, second]}]
    if (language !== 'en' || !(isWay(BACK) || isWay(UP_FROM))) return []
    return [{kind: 'way' as const, values: [second.value, first.value], statements: [second, first]}]
  })
}

function listsIn(text: string, numbers: readonly Statement[]): readonly Ordered[] {
  const lists: Statement[][] = []
  for (const number of numbers) {
    const last = lists.at(-1)?.at(-1)
    const isNext = last && number.to === undefined && LISTED.test(text.slice(last.range.end, number.range.start))
    if (isNext) lists.at(-1)!.push(number)
    else lists.push([number])
  }
  return lists
    .filter(list => list.length > 2 && list.every(({to}) => to === undefined))
    .map(list => ({kind: 'list', values: list.map(({value}) => value), statements: list}))
}

/** Where one has the numbers of the other, and not in their order: the first place that differs. */
export function crossing(one: Ordered, other: Ordered): number | undefined {
  if (one.kind !== other.kind || one.values.length !== other.values.length) return undefined
  const at = one.values.findIndex((value, place) => !isSame(value, other.values[place]!))
  if (at < 0) return undefined
  const sorted = [one, other].map(({values}) => [...values].sort((a, b) => a - b)) as [number[], number[]]
  return sorted[0].every((value, place) => isSame(value, sorted[1][place]!)) ? at : undefined
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}
