import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {wrongWeekdays} from './numbers/wrong-weekdays.ts'

export default defineRule({
  id: 'weekday-mismatch',
  description: 'The weekday beside a date is the one the date falls on.',
  severity: 'error',
  messages: {
    other: '“{{seen}}” stands with {{date}}, expected “{{expected}}”.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {year, month, day, range, actual} of wrongWeekdays(segment, locale))
        report({
          message: 'other',
          args: {
            seen: segment.text.slice(range.start, range.end),
            date: `${year}-${pad(month)}-${pad(day)}`,
            expected: nameOf(actual, languageOf(locale))
          },
          at: {locale, range: locate(segment, range)},
          culprit: locale
        })
  }
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** 2024-01-01 was a Monday. */
function nameOf(weekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(
    new Date(Date.UTC(2024, 0, weekday))
  )
}
