import type {BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {legible} from '../shared/letters.ts'
import {cover, witnesses} from '../shared/place.ts'

/** A cell in Latin letters in whose place other versions have another. */
export interface OtherCell {
  readonly at: Place
  readonly related: readonly Place[]
  readonly seen: string
  readonly expected: string
  /** The versions that have what is expected. */
  readonly witnesses: readonly Locale[]
}

/**
 * Cells of a table that a version leaves in Latin letters, and has otherwise than the source: nobody translated them, so they are another name or
 * another value. Not those of which each version has its own, nor those that say the same at another length.
 */
export function otherCells({blocks, articles, source}: ParallelText): OtherCell[] {
  return blocks.flatMap(group => {
    const expected = cellOf(group, source)
    if (expected === undefined) return []
    return [...articles.keys()].flatMap((locale): OtherCell[] => {
      const seen = locale === source ? undefined : cellOf(group, locale)
      if (seen === undefined || isOfOneName(seen, expected)) return []
      const others = [...group.variants.keys()].filter(other => other !== locale && other !== source)
      const cells = others.map(other => cellOf(group, other))
      // The source was changed since, or each is free to choose.
      if (cells.some(cell => cell !== undefined && keyOf(cell) !== keyOf(expected))) return []
      const attested = others.filter((_, at) => cells[at] !== undefined)
      const at = {locale, range: cover(group.variants.get(locale)![0]!.segments)}
      return [{at, related: witnesses(group.variants, locale), seen, expected, witnesses: [source, ...attested]}]
    })
  })
}

/** A name, a word or two, a value of a program: no number, which another rule compares, and no sentence. */
const SHORT = /^(?=.*[A-Za-z])[\x21-\x7E]+(?: [\x21-\x7E]+){0,3}$/

/** What a cell says in a version, where that is a few words of Latin letters and no code. */
function cellOf({variants}: BlockGroup, locale: Locale): string | undefined {
  const [cell, ...others] = variants.get(locale) ?? []
  if (!cell || others.length > 0 || (cell.kind !== 'tableCell' && cell.kind !== 'htmlText')) return undefined
  if (cell.segments.length !== 1 || cell.segments[0]!.codes.length > 0) return undefined
  const text = legible(cell.segments[0]!).trim()
  return SHORT.test(text) ? text : undefined
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z\d]+/g, '')
}

/** The same but for signs and plurals, one within the other, or the initials of the other. */
function isOfOneName(text: string, other: string): boolean {
  const [one = '', two = ''] = [text, other].map(keyOf).sort((a, b) => a.length - b.length)
  const long = keyOf(text) === one ? other : text
  const initials = long
    .split(/[^A-Za-z\d]+/)
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase()
  return one === '' || two.includes(one) || initials === one
}
