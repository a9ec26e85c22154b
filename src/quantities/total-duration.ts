import type {Numeral} from './numeral.ts'
import type {Reading} from './pattern.ts'

/** Several units of time that are said together, in the smallest of them. */
export function total(numerals: readonly Numeral[], factors: readonly number[], unit: string): Reading | undefined {
  if (numerals.length !== factors.length || numerals.some(({isOrdinal, to}) => isOrdinal || to !== undefined))
    return undefined
  return {kind: 'duration', value: numerals.reduce((sum, {value}, at) => sum + value * factors[at]!, 0), unit}
}
