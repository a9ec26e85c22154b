import type {Article, Term} from '../model/index.ts'

/** The day an article is of, as its front matter says: `2020-08-03`, or less of it. */
export function dateOf({frontMatter: {data}}: Article): string | undefined {
  const value = data.date ?? data.published ?? data.pubDate
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text)?.[0]
}

/** Whether a name was right on a day. A day is as exact as it is given: 2018 holds all of 2018. */
export function isValidOn({validFrom, validUntil}: Term, day: string): boolean {
  return !isBefore(day, validFrom) && !isAfter(day, validUntil)
}

/** Before the name was right. */
export function isBefore(day: string, from: string | undefined): boolean {
  if (from === undefined) return false
  const length = Math.min(day.length, from.length)
  return day.slice(0, length) < from.slice(0, length)
}

/** After the name was right. */
export function isAfter(day: string, until: string | undefined): boolean {
  if (until === undefined) return false
  const length = Math.min(day.length, until.length)
  return day.slice(0, length) > until.slice(0, length)
}
