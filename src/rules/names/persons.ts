import {foldHan} from '../../han/fold.ts'
import {locate} from '../../locate.ts'
import type {Locale, ParallelText, Range, Segment} from '../../model/index.ts'
import {personSlips} from '../../names/person.ts'
import {once} from '../../once.ts'
import type {Place, RuleContext} from '../../rule.ts'

/** A person with other characters in one of two versions. */
export interface PersonFault {
  readonly at: Place
  /** The same person in the other version. */
  readonly other: Place
  readonly args: {readonly seen: string; readonly other: string; readonly locale: Locale}
  /** The version that is wrong, where that is known. */
  readonly culprit?: Locale
}

/** The persons that a Chinese and a Japanese version write with different characters; one that is found again is told once. */
export function personFaults(
  parallel: ParallelText,
  tagOf: (locale: Locale) => string,
  terms: RuleContext['terms']
): PersonFault[] {
  const locales = [...parallel.articles.keys()]
  const ja = locales.find(locale => /^ja\b/i.test(tagOf(locale)))
  const zh = locales.find(locale => /^zh(?:$|-Hans|-CN|-SG)/i.test(tagOf(locale)))
  if (ja === undefined || zh === undefined) return []
  const [japanese, chinese] = [once(() => wholeText(parallel, ja)), once(() => wholeText(parallel, zh))]
  const faults = new Map<string, PersonFault>()
  for (const {variants} of parallel.units)
    for (const one of variants.get(ja) ?? [])
      for (const other of variants.get(zh) ?? [])
        for (const slip of personSlips(one.text, other.text)) {
          const inJa = mention(one, ja, slip.ja)
          const inZh = mention(other, zh, slip.zh)
          // Another person of a like name; what the glossary has is its own rule's matter.
          if (japanese().includes(foldHan(inZh.text))) continue
          if (isTerm(inJa, terms) || isTerm(inZh, terms)) continue
          const key = `${inJa.text} ${inZh.text}`
          if (!faults.has(key)) faults.set(key, faultOf(inJa, inZh, {source: parallel.source, japanese, chinese}))
        }
  return [...faults.values()]
}

interface Mention {
  readonly segment: Segment
  readonly locale: Locale
  readonly range: Range
  readonly text: string
}

function mention(segment: Segment, locale: Locale, range: Range): Mention {
  return {segment, locale, range, text: segment.text.slice(range.start, range.end)}
}

function isTerm({segment, locale, range}: Mention, terms: RuleContext['terms']): boolean {
  return terms(segment, locale).some(({range: {start, end}}) => start < range.end && end > range.start)
}

interface Witnesses {
  readonly source: Locale
  /** The texts in Simplified characters. */
  japanese(): string
  chinese(): string
}

/** The source is right; between two translations the one that writes its form more often. */
function faultOf(ja: Mention, zh: Mention, {source, japanese, chinese}: Witnesses): PersonFault {
  const often = countIn(japanese(), foldHan(ja.text)) - countIn(chinese(), foldHan(zh.text))
  const isJapanese = source === zh.locale || (source !== ja.locale && often < 0)
  const [wrong, right] = isJapanese ? [ja, zh] : [zh, ja]
  const place = ({segment, locale, range}: Mention): Place => ({locale, range: locate(segment, range)})
  const isKnown = source === right.locale || often !== 0
  return {
    at: place(wrong),
    other: place(right),
    args: {seen: wrong.text, other: right.text, locale: right.locale},
    ...(isKnown && {culprit: wrong.locale})
  }
}

function countIn(text: string, name: string): number {
  return text.split(name).length - 1
}

function wholeText({articles}: ParallelText, locale: Locale): string {
  const blocks = articles.get(locale)?.blocks ?? []
  return foldHan(blocks.flatMap(({segments}) => segments.map(({text}) => text)).join('\n'))
}
