import {type Pattern, pattern} from './pattern.ts'
import {time} from './readings.ts'

/** How English writes the time of day. */
export const englishTimes: readonly Pattern[] = [
  pattern('(midnight|noon|midday)(?![A-Za-z])', ({match}) => time(match[1] === 'midnight' ? 0 : 12, 0), {
    needs: ['midnight', 'noon', 'midday']
  }),
  // “A quarter past midnight”
  pattern(
    '(half[- ]past|quarter past|quarter to) (midnight|noon)',
    ({match}) => {
      const at = match[2] === 'noon' ? 12 : 0
      if (match[1] === 'quarter to') return time((at + 23) % 24, 45)
      return time(at, match[1] === 'quarter past' ? 15 : 30)
    },
    {needs: ['midnight', 'noon']}
  ),
  // “Half past four”, “a quarter to six”, “ten minutes past nine”
  pattern('half[- ]past N', ({numerals: [hour]}) => hour && time(hour.value, 30), {isCaseless: true}),
  pattern(
    'quarter (past|to) N',
    ({match, numerals: [hour]}) =>
      hour && (match[1] === 'past' ? time(hour.value, 15) : time((hour.value + 11) % 12, 45)),
    {needs: ['quarter']}
  ),
  pattern(
    'N(?: minutes)? past N',
    ({numerals: [minutes, hour]}) => minutes && hour && time(hour.value, minutes.value),
    {needs: ['past']}
  ),
  // “Between 7 and 8 a.m.”: the one hour, as 7時台 is.
  pattern(
    '(?<=between )N(?: ?[ap]\\.?m\\.?)? and N ?([ap])\\.?m(?![A-Za-z])',
    ({match, numerals: [first, last]}) => {
      const half = match[1]!.toLowerCase() === 'a' ? 'am' : 'pm'
      const [from, to] = [first && time(first.value, 0, half), last && time(last.value, 0, half)]
      return from && to && last!.value - first!.value === 1 ? {...from, to: to.value} : undefined
    },
    {needs: ['between'], isCaseless: true}
  ),
  pattern("N o'clock", ({numerals: [hour]}) => hour && time(hour.value, 0), {needs: ["o'clock"]})
]
