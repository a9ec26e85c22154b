import type {Locale, Quantity, Range} from '../../model/index.ts'
import {readQuantities} from '../../quantities/index.ts'

/** A source text as it was and as it is, and the translation of the first. */
export interface Renewal {
  readonly was: string
  readonly now: string
  readonly target: string
  readonly source: Locale
  readonly locale: Locale
}

/** What a unit behind a figure stands for (万, 亿 and their like; English by words). */
const TIMES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9
}
const FIGURE = /([\d０-９][\d０-９,，.．]*)\s*(千|万|萬|亿|億|thousand|million|billion)?/

/**
 * The translation with the figures of the new source text in place of those of the old one: each in the writing it has there (万, full width, commas).
 * Undefined unless every figure that differs can be exchanged without a doubt.
 */
export function withFigures({was, now, target, source, locale}: Renewal): string | undefined {
  const [old, fresh] = [was, now].map(text => readQuantities(text, source))
  if (old!.length !== fresh!.length) return undefined
  const own = readQuantities(target, locale)
  const edits: {range: Range; text: string}[] = []
  for (const [at, before] of old!.entries()) {
    const after = fresh![at]!
    const written = {before: sliceOf(was, before), after: sliceOf(now, after)}
    if (isSame(before, after) && !isRenumbered(written)) continue
    const number = own.some(quantity => isSame(quantity, before)) ? undefined : numberIn(target, written)
    if (number) {
      edits.push({range: number, text: written.after})
      continue
    }
    const [place, ...others] = own.filter(quantity => isSame(quantity, before))
    if (!place || others.length > 0 || before.kind !== after.kind || before.unit !== after.unit) return undefined
    const text = rewritten(target.slice(place.range.start, place.range.end), {before, after, written})
    if (text === undefined) return undefined
    edits.push({range: place.range, text})
  }
  // A figure that the source has twice and the translation once.
  const once = edits.filter((edit, at) => edits.findIndex(({range}) => range.start === edit.range.start) === at)
  if (edits.some(({range, text}) => once.some(other => other.range.start === range.start && other.text !== text)))
    return undefined
  return once
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, {range, text: figure}) => text.slice(0, range.start) + figure + text.slice(range.end), target)
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.value === b.value && a.unit === b.unit && sameDate(a.date, b.date)
}

function sameDate(a: Quantity['date'] = {}, b: Quantity['date'] = {}): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

interface Change {
  readonly before: Quantity
  readonly after: Quantity
  /** As the source writes the two. */
  readonly written: Readonly<Record<'before' | 'after', string>>
}

function sliceOf(text: string, {range}: Quantity): string {
  return text.slice(range.start, range.end)
}

/** Where a number of several parts (8.44) stands as it does in the source, and once: what is a count in one language is an ordinal in another (第 8.44 节). */
function numberIn(target: string, {before, after}: Change['written']): Range | undefined {
  if (![before, after].every(text => /^\d+(?:\.\d+)+$/.test(text))) return undefined
  const found = [...target.matchAll(/\d+(?:\.\d+)*/g)].filter(([text]) => text === before)
  const [place, ...others] = found
  return place && others.length === 0 ? {start: place.index, end: place.index + before.length} : undefined
}

/** 16.1 and 16.10 are numbers of two figures, and one value. */
function isRenumbered({before, after}: Change['written']): boolean {
  return before !== after && [before, after].every(text => /^\d+\.\d+$/.test(text))
}

function isOne(before: Quantity, after: Quantity): boolean {
  return before.value === 1 || after.value === 1
}

function rewritten(text: string, {before, after, written: forms}: Change): string | undefined {
  if (before.kind === 'date') return redated(text, before.date ?? {}, after.date ?? {})
  if (before.kind === 'time') return undefined
  const match = FIGURE.exec(text)
  // 1st and 2nd, 1 ship and 2 ships.
  if (!match || /\d(?:st|nd|rd|th)\b/i.test(text) || (isOne(before, after) && /[a-z]/i.test(text))) return undefined
  const [whole, digits = '', unit = ''] = match
  // What is written as in the source stays so, with every nought: it may be the number of a figure.
  if (digits.normalize('NFKC') === forms.before && /^\d+(?:\.\d+)*$/.test(forms.after))
    return text.replace(whole, whole.replace(digits, inWidth(forms.after, digits)))
  const times = TIMES[unit] ?? 1
  if (Number(plain(digits)) * times !== before.value) return undefined
  const value = after.value / times
  if (Math.round(value * 100) !== value * 100) return undefined
  return text.replace(whole, whole.replace(digits, written(value, digits)))
}

/** A number in the writing of another. */
function written(value: number, like: string): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = /[,，]/.test(like) ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : whole
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`
  return inWidth(text, like)
}

/** Half-width or full-width as another. */
function inWidth(text: string, like: string): string {
  const wide = /[０-９]/.test(like)
    ? text.replaceAll(/\d/g, one => String.fromCharCode(one.charCodeAt(0) + WIDER))
    : text
  return like.includes('．') ? wide.replace('.', '．') : wide
}

/** From a digit to its full-width form. */
const WIDER = 0xfee0

function plain(digits: string): string {
  return digits.normalize('NFKC').replaceAll(',', '')
}

const PARTS = {year: '年', month: '月', day: '日'} as const

/** A date as zh and ja write it; of another writing, or of an era, none. */
function redated(text: string, before: NonNullable<Quantity['date']>, after: typeof before): string | undefined {
  let result = text
  for (const [part, sign] of Object.entries(PARTS) as [keyof typeof PARTS, string][]) {
    // The keys of a constant.
    if (before[part] === after[part]) continue
    const figure = new RegExp(`([\\d０-９]+)(?=${sign})`).exec(result)?.[1]
    if (figure === undefined || after[part] === undefined || Number(plain(figure)) !== before[part]) return undefined
    result = result.replace(`${figure}${sign}`, `${written(after[part], figure)}${sign}`)
  }
  return result
}
