import {isCalendarDay} from '../calendar-day.ts'

/** An ISO 8601 calendar date in words: `August 3, 2020`, `2020年8月3日`. A date there is not stays as it is. */
export function longDate(iso: string, tag: string): string {
  return isCalendarDay(iso) ? formatOf(tag).format(new Date(`${iso}T00:00:00Z`)) : iso
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Each is made once: that costs more than a page. */
function formatOf(tag: string): Intl.DateTimeFormat {
  const known = formats.get(tag) ?? new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'})
  formats.set(tag, known)
  return known
}
