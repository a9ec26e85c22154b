import type {Locale, Range, Segment} from '../../model/index.ts'
import {areSame, type Known} from '../../names/kinds.ts'
import {type LatinName, latinNames} from '../../names/latin-names.ts'
import {mentionsIn} from '../../names/mentions.ts'
import {readStatements} from '../../quantities/read.ts'
import type {Statement} from '../../quantities/statement.ts'

/** What a version states at a place that others state too: a name in Latin letters, a place or an office, a number. */
export interface Sign {
  readonly kind: 'latin' | 'known' | 'number'
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly latin?: string
  readonly known?: Known
  readonly value?: number
}

/** The names and numbers of a text, in its order. */
export function signsOf(segments: readonly Segment[], locale: Locale): readonly Sign[] {
  const numbers = segments.flatMap(segment =>
    readStatements(segment.text, locale)
      .filter(isNumber)
      .map(({value, range}): Sign => ({kind: 'number', segment, range, value}))
  )
  return inOrder([...namesOf(segments, locale), ...numbers], segments)
}

/** The names of a text, in its order. */
export function namesOf(segments: readonly Segment[], locale: Locale): readonly Sign[] {
  const names = known.get(segments) ?? readNames(segments, locale)
  known.set(segments, names)
  return names
}

/** Names and numbers are compared one after the other, and with every other version. */
const known = new WeakMap<readonly Segment[], readonly Sign[]>()

function readNames(segments: readonly Segment[], locale: Locale): readonly Sign[] {
  const latin = latinNames(segments, locale).filter(isCapital).map(ofLatin)
  const named = mentionsIn(segments, locale).map(
    (known): Sign => ({kind: 'known', segment: known.segment, range: known.range, known})
  )
  const isPart = (sign: Sign) => named.some(other => other.segment === sign.segment && overlap(other.range, sign.range))
  return inOrder([...latin.filter(sign => !isPart(sign)), ...named], segments)
}

function inOrder(signs: readonly Sign[], segments: readonly Segment[]): readonly Sign[] {
  return [...signs].sort(
    (a, b) => segments.indexOf(a.segment) - segments.indexOf(b.segment) || a.range.start - b.range.start
  )
}

function ofLatin({segment, range, stem}: LatinName): Sign {
  return {kind: 'latin', segment, range, latin: stem}
}

function isCapital({word}: LatinName): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A number that no words stand for. */
function isNumber({kind, value, to, isSpelled, counter, unit}: Statement): boolean {
  const isPlain = kind !== 'date' && kind !== 'time' && counter !== 'name' && unit !== '/' && to === undefined
  return isPlain && (!isSpelled || value > 2)
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether a word follows another of the same name. */
export function areJoined(one: Sign, {kind, segment, range}: Sign): boolean {
  return kind === 'latin' && one.segment === segment && /^[ ·-]$/.test(segment.text.slice(one.range.end, range.start))
}

/** Two words of a name as one. */
export function join(one: Sign, other: Sign): Sign {
  return {...one, latin: `${one.latin} ${other.latin}`, range: {start: one.range.start, end: other.range.end}}
}

/** Whether two versions state the same there. */
export function areOne(one: Sign, other: Sign): boolean {
  if (one.kind !== other.kind) return false
  if (one.known && other.known) return areSame(one.known, other.known)
  if (one.latin !== undefined) return `${one.latin} `.startsWith(`${other.latin} `)
  return one.value === other.value
}
