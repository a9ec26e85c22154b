import type {Atom} from './atoms.ts'
import {SHARED_NAMES} from './data/currencies.ts'
import {AMBIGUOUS_UNITS, UNITS} from './data/units.ts'
import {ELLIPTIC, PROOF} from './pattern.ts'
import type {Statement} from './statement.ts'

/** The units that a letter behind a number may be short for: 4m is no four kilometres. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  K: ['km', 'KB'],
  k: ['km', 'KB'],
  M: ['m', 'MB'],
  m: ['m', 'min'],
  B: ['B'],
  G: ['g', 'GB']
}

/** Whether the units of two numbers may be the same, as far as both state them. */
export function unitsFit(left: Statement, right: Statement): boolean {
  if (left.kind === 'percent' || right.kind === 'percent')
    return (
      left.kind === right.kind ||
      arePoints(left) ||
      arePoints(right) ||
      isElliptic(left) ||
      isElliptic(right) ||
      isProof(left, right) ||
      isProof(right, left)
    )
  if (left.kind === 'money' && right.kind === 'money')
    return left.unit === right.unit || shares(left, right) || shares(right, left)
  if (isMeasure(left) !== isMeasure(right)) {
    const [measure, number] = isMeasure(left) ? [left, right] : [right, left]
    const meant = LETTERS[number.counter ?? '']
    if (meant && measure.unit !== undefined) return meant.includes(measure.unit)
  }
  if (isMeasure(left) && isMeasure(right)) {
    if (left.unit === undefined || right.unit === undefined)
      return ambiguousFit(left, right) || ambiguousFit(right, left)
    return left.unit === right.unit || isSpeedOf(left.unit, right.unit) || isSpeedOf(right.unit, left.unit)
  }
  return !(isTimed(left) && isCountedOut(right)) && !(isTimed(right) && isCountedOut(left))
}

/** “0.1 points lower”, ポイント, of per cent. */
function arePoints({counter = ''}: Statement): boolean {
  return /^(?:points?|点|ポイント)$/.test(counter)
}

/** 12.5度 of alcohol are 12.5%. */
function isProof({counter}: Statement, {counter: other}: Statement): boolean {
  return counter === PROOF && other === '度'
}

/** “46 percent, the sun 18”: per cent, too. */
function isElliptic({unit}: Statement): boolean {
  return unit === ELLIPTIC
}

/** Seconds and hours; 分 and 天 may be points and the sky. */
function isTimed({kind, unit}: Statement): boolean {
  return kind === 'duration' && (unit === 's' || unit === 'h')
}

/** “35,000 births”: an English plural says what is counted, and it is no time. */
function isCountedOut({kind, counter = ''}: Statement): boolean {
  return kind === 'count' && /^[a-z]{3,}[^s]s$/.test(counter)
}

/** A speed may say its time before it: 時速100キロ, 每小时100公里, 風速35メートル. */
function isSpeedOf(speed: string, length: string): boolean {
  return UNITS[speed]?.dimension === 'speed' && (speed === 'mph' ? 'mi' : speed.split('/')[0]) === length
}

function isMeasure({kind}: Statement): boolean {
  return kind === 'measure' || kind === 'duration'
}

function shares({counter = ''}: Statement, {unit = ''}: Statement): boolean {
  return SHARED_NAMES[counter.toLowerCase()]?.includes(unit) ?? false
}

function ambiguousFit({counter = ''}: Statement, {unit, counter: other}: Statement): boolean {
  return counter === other || (AMBIGUOUS_UNITS[counter]?.includes(unit ?? '') ?? false)
}

/** 100 miles as 160 km or 160キロ, two weeks as 14 days: the same size in another unit, within five in a hundred. */
export function isConversion(a: Pick<Atom, 'value' | 'statement'>, b: Pick<Atom, 'value' | 'statement'>): boolean {
  return unitsOf(a.statement).some(left =>
    unitsOf(b.statement).some(right => isSameSize([a.value, left], [b.value, right]))
  )
}

/** The units that may be meant. */
function unitsOf({unit, counter = ''}: Statement): readonly string[] {
  if (unit !== undefined) return [unit]
  return AMBIGUOUS_UNITS[counter] ?? (/^(?:度|degrees?)$/.test(counter) ? ['Cel', 'degF'] : [])
}

function isSameSize([a, first]: readonly [number, string], [b, second]: readonly [number, string]): boolean {
  const [left, right] = [UNITS[first], UNITS[second]]
  if (!left || !right || left.dimension !== right.dimension || first === second) return false
  if (left.dimension === 'temperature') return Math.abs(celsius(a, first) - celsius(b, second)) <= 1
  const [one, other] = [a * left.factor, b * right.factor]
  return Math.abs(one - other) <= 0.05 * Math.max(one, other)
}

/** Fahrenheit has another zero. */
function celsius(value: number, unit: string): number {
  return unit === 'degF' ? ((value - 32) * 5) / 9 : value
}
