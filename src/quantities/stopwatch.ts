import type {Numeral} from './numeral.ts'
import type {Reading} from './pattern.ts'

/** 2:07.31, 1:02:03.5: with a part of a second, how long something took. */
export function stopwatch(numerals: readonly Numeral[]): Reading | undefined {
  const [seconds, ...rest] = [...numerals].reverse()
  const isParted = seconds?.digits === undefined && !seconds?.isName && [4, 5].includes(seconds!.end - seconds!.start)
  if (!isParted || seconds!.value >= 60 || rest.some(({digits}) => digits === undefined)) return undefined
  const whole = rest.reverse().reduce((sum, {value}) => (sum + value) * 60, 0)
  return {kind: 'duration', value: Number((whole + seconds!.value).toPrecision(12)), unit: 's'}
}
