import {languageOf} from '../../align/language.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {textOf} from '../shared/letters.ts'
import {affirmsBeside, affirmsBesideEnglish, denialOf, isParaphrased} from './negations.ts'

/** The version that says otherwise, and those that it is alone against. */
export interface Sides {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
}

/**
 * Confidence from which a sentence is a translation of another, and no free rendering: by what the English says alone, and where another
 * translation says the same. Measured on eight sites.
 */
export const SURE = {alone: 0.975, attested: 0.9}

/** The one version of a unit without any word that denies, and those that deny: English, with another or as the source. */
export function affirmedSentence(
  unit: TranslationUnit,
  {source, units}: Pick<ParallelText, 'source' | 'units'>
): Sides | undefined {
  const {variants, confidence} = unit
  if (confidence < SURE.attested || variants.size < 2) return undefined
  const read = reader(variants)
  const all = [...variants].map(([locale, segments]) => ({
    locale,
    segments,
    denial: isWithout(segments, locale) && variants.size > 2 ? ('denied' as const) : denialOf(read(segments), locale)
  }))
  const denying = all.filter(({denial}) => denial === 'denied').map(({segments}) => textOf(segments))
  const original = all.find(({locale, denial}) => languageOf(locale) === 'en' && denial === 'denied')
  // What one version alone denies may be said in many ways.
  const affirms = (segments: readonly Segment[], locale: Locale) =>
    (denying.length > 1 && affirmsBeside(segments, locale, denying)) ||
    (original !== undefined && affirmsBesideEnglish(segments, locale, original.segments))
  const said = all.map(one =>
    one.denial === 'unclear' && affirms(read(one.segments), one.locale) ? {...one, denial: 'affirmed' as const} : one
  )
  const [culprit, ...others] = said.filter(({denial}) => denial === 'affirmed')
  const witnesses = said.filter(({denial}) => denial === 'denied')
  // What two say without a “not” needs none; and Chinese and Japanese deny much, alike, that English affirms.
  const english = witnesses.find(({locale}) => languageOf(locale) === 'en')
  if (!culprit || others.length > 0 || !english) return undefined
  if (witnesses.length < 2 && (english.locale !== source || confidence < SURE.alone)) return undefined
  if (witnesses.length < 2 && denialOf(read(english.segments), english.locale) !== 'denied') return undefined
  const {locale, segments} = culprit
  // What is said in one sentence there and in two here is rendered freely, or left in part.
  if (segments.length > 1 || english.segments.length > 1) return undefined
  if (units.some(other => other !== unit && other.group === unit.group && deniesInstead(other, locale, english.locale)))
    return
  if (isParaphrased(english.segments, segments, locale)) return undefined
  return {culprit: locale, witnesses: witnesses.map(witness => witness.locale)}
}

/** “Without their permission”: what another translation denies, one with no word for it affirms. */
function isWithout(segments: readonly Segment[], locale: Locale): boolean {
  return languageOf(locale) === 'en' && segments.some(({text}) => WITHOUT.test(text))
}

/** “Without it, by bus”: who names what there is instead has said so. */
const WITHOUT = /(?<!\bwith or )\bwithout\b(?! (?:it|them|this|that|one)\b[^.;]*\b(?:by|using|via|through|with)\b)/i

/** A sentence beside it denies what no other version of it does: it has the “not” of its neighbour, and sentences are cut otherwise. */
function deniesInstead({variants}: TranslationUnit, locale: Locale, english: Locale): boolean {
  const denies = (one: Locale) => denialOf(variants.get(one) ?? [], one) === 'denied'
  // Where English all but denies (“rarely”, “without”), the “not” is its own.
  if (HALF_DENIED.test((variants.get(english) ?? []).map(({text}) => text).join(' '))) return false
  return variants.has(english) && denies(locale) && [...variants.keys()].every(one => one === locale || !denies(one))
}

/** What English says without a “not”, and Chinese and Japanese with one. */
const HALF_DENIED =
  /\b(?:rarely|seldom|hardly|scarcely|barely|few|little|without|unless|until|only|avoid\w*|prevent\w*|lack\w*|fail\w*|un\w{4,}|in\w+[ai]ble|im\w+[ai]ble|dis\w{4,}|other than|instead of|rather than|regardless|keep\w* from)\b/i

/** 非 of 非 ASCII and 非ゼロ denies nothing of the sentence where the English has “non-ASCII” and “non-zero”, as often as it does. */
function reader(variants: TranslationUnit['variants']): (segments: readonly Segment[]) => readonly Segment[] {
  const english = [...variants].find(([locale]) => languageOf(locale) === 'en')?.[1] ?? []
  const count = textOf(english).match(/\bnon[-‑]/gi)?.length ?? 0
  return segments => {
    if (count === 0) return segments
    const isAll = (textOf(segments).match(NON)?.length ?? 0) <= count
    return segments.map(one => ({...one, text: one.text.replaceAll(isAll ? NON : /非(?= ?[A-Za-z])/g, '')}))
  }
}

/** A prefix to any word but 非常 and 非難. */
const NON = /非(?![常难難])/g
