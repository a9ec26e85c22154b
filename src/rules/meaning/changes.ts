import {languageOf} from '../../align/language.ts'
import type {Locale, Quantity, Range} from '../../model/index.ts'
import {UNITS} from '../../quantities/data/units.ts'
import {readQuantities} from '../../quantities/index.ts'
import {CHANGE_WORDS, type ChangeWords} from '../data/changes.ts'

/** That something went up or down by a share, or by points. */
export interface Change {
  /** The share of one, points as hundredths: the same in every language. */
  readonly by: string
  /** 0: up. */
  readonly side: 0 | 1
  /** The share and its word: offsets in the text. */
  readonly range: Range
}

interface Reader {
  readonly before: readonly [RegExp, RegExp]
  readonly behind: readonly [RegExp, RegExp]
  readonly not: RegExp
  /** Of lengths of time. */
  readonly time: {readonly before: Reader['before']; readonly behind: Reader['behind']}
}

/** Letters around a share that are looked at. */
const NEAR = 24

/** What a text says went up or down by how much; what it says of both ways, or of none, is left out. */
export function changesOf(text: string, locale: Locale): Change[] {
  const reader = readerOf(languageOf(locale))
  if (!reader || !(SHARE.test(text) || TIME.test(text))) return []
  return readQuantities(text, locale).flatMap((quantity): Change[] => {
    const share = shareOf(quantity, text)
    const by = share ?? timeOf(quantity)
    if (by === undefined) return []
    const words = share === undefined ? reader.time : reader
    const {start, end} = quantity.range
    const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]
    if (reader.not.test(before)) return []
    const found = ([0, 1] as const).flatMap(side => {
      const [word, other] = [words.before[side].exec(before)?.[0], words.behind[side].exec(behind)?.[0]]
      return word === undefined && other === undefined
        ? []
        : [{side, range: {start: start - (word?.length ?? 0), end: end + (other?.length ?? 0)}}]
    })
    return found.length === 1 ? [{by, ...found[0]!}] : []
  })
}

/** Any sign of a share, at a glance. */
const SHARE =
  /[%％割成]|percent|per cent|points?\b|分之|分の|ポイント|百分点|half|third|quarter|(?:fif|six|seven|eigh|nin|ten|twelf)th/

/** Any word that compares lengths of time, at a glance. */
const TIME =
  /[早晚迟快慢长短延提缩長遅速]|\b(?:earlier|later|sooner|longer|shorter|faster|slower|quicker|less|fewer|more)\b/

/** A length of time in seconds, or in months or years, which have no fixed number of them. */
function timeOf({value, unit = ''}: Quantity): string | undefined {
  const {dimension, factor} = UNITS[unit] ?? {}
  if (dimension !== 'time') return undefined
  return factor === undefined ? `${value} ${unit}` : `${Number((value * factor).toPrecision(12))} s`
}

const POINTS = /points?$|ポイント$|百分点$/

function shareOf({kind, value, unit, range}: Quantity, text: string): string | undefined {
  if (kind === 'percent') return shareText(value / 100)
  if (unit === '/' || unit === 'th') return shareText(value)
  return POINTS.test(text.slice(range.start, range.end)) ? shareText(value / 100) : undefined
}

function shareText(value: number): string {
  return String(Number(value.toPrecision(12)))
}

const readers = new Map<string, Reader | undefined>()

function readerOf(language: string): Reader | undefined {
  const words = CHANGE_WORDS[language]
  if (words && !readers.has(language)) {
    const {between, not, time} = words
    const two = (list: readonly [string, string], make: (source: string) => string) =>
      list.map(source => new RegExp(make(source), 'i')) as [RegExp, RegExp]
    const around = ({before, behind}: Pick<ChangeWords, 'before' | 'behind'>) => ({
      before: two(before, source => `(?:${source})${between}$`),
      behind: two(behind, source => `^ ?${between}(?:${source})`)
    })
    readers.set(language, {...around(words), time: around(time), not})
  }
  return readers.get(language)
}
