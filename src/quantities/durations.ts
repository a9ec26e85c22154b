import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'

/** Several units of time that are said together, in the smallest of them. */
function total(numerals: readonly Numeral[], factors: readonly number[], unit: string): Reading | undefined {
  if (numerals.length !== factors.length || numerals.some(({isOrdinal, to}) => isOrdinal || to !== undefined))
    return undefined
  return {kind: 'duration', value: numerals.reduce((sum, {value}, at) => sum + value * factors[at]!, 0), unit}
}

const HOURS = '(?:个?小时|個?小時|时间|時間)'

/** 2小时8分15秒, 1時間40分, 两年零四个月: one length of time. */
export const cjkDurations: readonly Pattern[] = [
  pattern(`N${HOURS}N分[钟鐘]?N秒[钟鐘]?`, ({numerals}) => total(numerals, [3600, 60, 1], 's'), {needs: ['秒']}),
  pattern(`N${HOURS}[零又]?N分(?![之の数])[钟鐘間间]?`, ({numerals}) => total(numerals, [60, 1], 'min'), {
    needs: ['分']
  }),
  pattern('N分[钟鐘]?N秒[钟鐘間间]?', ({numerals}) => total(numerals, [60, 1], 's'), {needs: ['秒']}),
  pattern('N年[零又と]?N(?:[かカヶケ箇]|個|个)月', ({numerals}) => total(numerals, [12, 1], 'mo'), {needs: ['月']})
]

const AND = ',? (?:and )?'

/** “Two hours, eight minutes and fifteen seconds”, “an hour and forty minutes”: one length of time. */
export const englishDurations: readonly Pattern[] = [
  pattern(
    `N hours?${AND}N min(?:ute)?s?${AND}N sec(?:ond)?s?(?![A-Za-z])`,
    ({numerals}) => total(numerals, [3600, 60, 1], 's'),
    {needs: ['hour']}
  ),
  pattern(`N hours?${AND}N min(?:ute)?s?(?![A-Za-z])`, ({numerals}) => total(numerals, [60, 1], 'min'), {
    needs: ['hour']
  }),
  pattern(
    '[Aa]n hour and N minutes?(?![A-Za-z])',
    ({numerals: [minutes]}) => minutes && {kind: 'duration', value: 60 + minutes.value, unit: 'min'},
    {needs: ['an hour', 'An hour']}
  ),
  pattern(`N min(?:ute)?s?${AND}N sec(?:ond)?s?(?![A-Za-z])`, ({numerals}) => total(numerals, [60, 1], 's'), {
    needs: ['sec']
  }),
  pattern(`N years?${AND}N months?(?![A-Za-z])`, ({numerals}) => total(numerals, [12, 1], 'mo'), {needs: ['month']})
]
