import {foldHan} from '../../han/fold.ts'
import {simplified} from '../../han/simplified.ts'
import {locate} from '../../locate.ts'
import type {Locale, ParallelText, Range, Segment} from '../../model/index.ts'
import {exchangedTitles} from '../../names/exchanged-titles.ts'
import {namesIn, personSlips} from '../../names/person.ts'
import {bare, barePerson, familySlip, likeNames, wholeNameSlip} from '../../names/person-pairs.ts'
import {once} from '../../once.ts'
import type {Place, RuleContext} from '../../rule.ts'
import {homophones} from './homophones.ts'
import type {UnitPersons} from './read-persons.ts'

/** A person with other characters in one of two versions. */
export interface PersonFault {
  readonly at: Place
  /** The same person in the other version. */
  readonly other: Place
  readonly args: {readonly seen: string; readonly other: string; readonly locale: Locale}
  /** The version that is wrong, where that is known. */
  readonly culprit?: Locale
}

interface Known extends Pick<RuleContext, 'terms'> {
  readonly tagOf: (locale: Locale) => string
  /** The persons of the units that have names in Latin letters too. */
  readonly persons: readonly UnitPersons[]
}

/** The persons that a Chinese and a Japanese version write with different characters; one that is found again is told once. */
export function personFaults(parallel: ParallelText, {tagOf, terms, persons}: Known): PersonFault[] {
  const locales = [...parallel.articles.keys()]
  const ja = locales.find(locale => /^ja\b/i.test(tagOf(locale)))
  const zh = locales.find(locale => /^zh(?:$|-Hans|-CN|-SG)/i.test(tagOf(locale)))
  if (ja === undefined || zh === undefined) return []
  const [japanese, chinese] = [once(() => wholeText(parallel, ja)), once(() => wholeText(parallel, zh))]
  const faults = new Map<string, PersonFault>()
  const add = (inJa: Mention, inZh: Mention, isOfUnit = true) => {
    // Another person of a like name; what the glossary has is its own rule's matter. Whom a family name alone is of the page says elsewhere.
    const isFamily = plain(inJa).length === 2 && !chinese().includes(plain(inJa))
    if (japanese().includes(plain(inZh)) && !isFamily) return
    if ((isOfUnit && isTerm(inJa, terms)) || isTerm(inZh, terms)) return
    const key = `${inJa.text} ${inZh.text}`
    if (!faults.has(key)) faults.set(key, faultOf(inJa, inZh, {source: parallel.source, japanese, chinese}))
  }
  const known: Mention[] = []
  for (const {variants} of parallel.units) {
    const others = [...variants].flatMap(([locale, [only, ...rest]]) =>
      only && rest.length === 0 && locale !== ja && locale !== zh ? [only.text] : []
    )
    const [japaneseOnes, chineseOnes] = [variants.get(ja) ?? [], variants.get(zh) ?? []]
    for (const one of japaneseOnes) {
      known.push(...namesIn(one.text).map(range => mention(one, ja, range)))
      for (const other of chineseOnes) {
        const turned = exchangedTitles(one.text, other.text)
        if (turned) {
          const [inJa, inZh] = [mention(one, ja, turned.ja), mention(other, zh, turned.zh)]
          faults.set(`${inJa.text} ${inZh.text}`, faultOf(inJa, inZh, {source: parallel.source, japanese, chinese}))
        }
        const whole = wholeNameSlip(one.text, other.text, others) ?? familySlip(one.text, other.text)
        for (const slip of whole ? [whole] : personSlips(one.text, other.text))
          add(mention(one, ja, slip.ja), mention(other, zh, slip.zh))
        const person = whole ? undefined : barePerson(one.text, others)
        if (person && bare(other.text)) known.push(mention(one, ja, person.range))
      }
    }
  }
  // Letters that are read alike tell that the two are one person.
  for (const one of persons.flatMap(homophones)) {
    const [inJa, inZh] = [mention(one.ja.segment, ja, one.ja.range), mention(one.zh.segment, zh, one.zh.range)]
    const key = `${inJa.text} ${inZh.text}`
    if (!isTerm(inJa, terms) && !isTerm(inZh, terms) && !faults.has(key))
      faults.set(key, faultOf(inJa, inZh, {source: parallel.source, japanese, chinese}))
  }
  // A name that the page has, and once with another character.
  const segments = parallel.articles.get(zh)!.blocks.flatMap(block => block.segments)
  for (const one of known) {
    const name = plain(one)
    if (name.length < 3 || !chinese().includes(name)) continue
    for (const other of segments)
      for (const range of likeNames(name, other.text)) add(one, mention(other, zh, range), false)
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

/** In Simplified characters, without the blank between its parts. */
function plain({text}: Mention): string {
  return foldHan(simplified(text.replaceAll(/\s/g, '')))
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
