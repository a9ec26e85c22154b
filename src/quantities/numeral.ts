/** A number as written, without what it counts. Offsets are those of the folded text. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Upper end: 三四, 十几, hundreds. */
  readonly to?: number
  readonly isApproximate?: boolean
  readonly isOrdinal?: boolean
  readonly form: 'digits' | 'han' | 'word'
  /** The plain digits where nothing but digits was written: `2020`, and of 二〇二〇. */
  readonly digits?: string
  /** Power of ten of the magnitude at its end: 10000 of 5万; a range passes it to its lower end. */
  readonly magnitude?: number
  /** The day, the month and the year of `15.6.2001`, which might be a version. */
  readonly dotted?: readonly number[]
  /** A number of a version or name: `4.0.1`, `ES2015`. */
  readonly isName?: boolean
}

/** Stands for a numeral in a skeleton. */
export const NUMERAL = '\ue000'

// (63,240,63) and (0,128,255) are three numbers each.
const DIGITS = /(?!0,)(?<![0-9],)[0-9]+(?:,[0-9]{3}(?![0-9]))+(?!,[0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*/y

/** Fractions of one sign. Source: Unicode, Numeric_Value. */
const SIGNS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8
}

const DOTTED_DATE = /^(?:[1-9]|[12]\d|3[01]|0[1-9])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/

/** Reads digits with separators and decimals, or with the sign of a fraction, at an offset. Three parts and more (`4.0.1`) make a name. */
export function readDigits(text: string, start: number): Numeral | undefined {
  DIGITS.lastIndex = start
  const written = DIGITS.exec(text)?.[0]
  if (written === undefined) return undefined
  const plain = written.replaceAll(',', '')
  const parts = plain.split('.')
  const end = start + written.length
  const fraction = SIGNS[text[end] ?? '']
  if (fraction !== undefined && /^[0-9]+$/.test(written))
    return {start, end: end + 1, value: Number(plain) + fraction, form: 'digits'}
  return {
    start,
    end,
    value: parts.length > 2 ? versionValue(parts) : Number(plain),
    form: 'digits',
    ...(/^[0-9]+$/.test(written) && {digits: written}),
    ...(DOTTED_DATE.test(written) && !isInName(text, start, end) && {dotted: parts.map(Number)}),
    ...((parts.length > 2 || isInName(text, start, end)) && {isName: true})
  }
}

/** One number that orders and tells apart the versions people write: 4.0.1 is 4.000001. */
function versionValue([major, minor, ...rest]: readonly string[]): number {
  const patch = rest.reduce((sum, part, index) => sum + Number(part) / 1000 ** (index + 2), 0)
  return Number((Number(major) + Number(minor) / 1000 + patch).toPrecision(15))
}

/** `Covid-19`, `Apollo-11`; “Mid-1990s” is none. */
const NAMED = /(?<![A-Za-z])(?!(?:Mid|Pre|Post|Early|Late|Under|Over|Sub|Top|Ages?|Aged)-)[A-Z][a-z]+-$/

/** A Latin letter before it, or a capital letter and a mark, or letters and digits after it, or a power: `ES2015`, `UTF-8`, `4x4`, `n^2`. */
function isInName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  if (before.endsWith('-') && NAMED.test(text.slice(Math.max(0, start - 16), start))) return true
  if (/(?<![A-Za-z0-9])Q$/.test(before) && /^[1-4](?![0-9A-Za-z])/.test(text.slice(start, start + 2))) return false
  if (/(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|Rs) ?$/.test(before)) return false
  return (
    /[A-Za-z_#@]$|[A-Z][-_/.]$|[A-Za-z)]\^$/.test(before) ||
    /^[-_]?[A-Za-z][A-Za-z-]*[0-9_]/.test(text.slice(end, end + 6))
  )
}
