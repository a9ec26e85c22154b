import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../model/index.ts'
import {once} from '../once.ts'
import {isKin, isSaid} from './kin.ts'
import {type LatinName, latinNames} from './latin-names.ts'
import {isSpelt} from './spelt.ts'

/** A name that stands in the place of another. */
export interface Instead {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
  /** The versions that have the name. */
  readonly witnesses: readonly Locale[]
}

/** Units of a page with a name that the version has too, and that it lacks. */
interface Kept {
  readonly kept: number
  readonly dropped: number
}

/** Names by their stems. */
type Names = ReadonlyMap<string, LatinName>

/**
 * Finds names of a version that stand for another name of the source (Docker for Kubernetes): all names of the sentence are the same but for
 * one, which the version keeps in its letters wherever else the source has it.
 */
export function namesInstead({units, source}: ParallelText, locale: Locale) {
  const {names, common} = wordsOf(units, source)
  const namesIn = (segments: readonly Segment[] | undefined, one: Locale): Names =>
    new Map(latinNames(segments ?? [], one).flatMap(name => (isLong(name, names) ? [[name.stem, name]] : [])))
  const all = once(() => keptNames(units, ({variants}) => [source, locale].map(one => namesIn(variants.get(one), one))))
  return ({variants}: TranslationUnit): Instead[] => {
    const [segments, original] = [variants.get(locale) ?? [], variants.get(source) ?? []]
    const [here, there] = [namesIn(segments, locale), namesIn(original, source)]
    const others = [...variants].filter(([other]) => other !== locale && other !== source)
    const attested = others.map(([other, own]) => [other, namesIn(own, other)] as const)
    const lost = [...there.values()].filter(({stem}) => {
      const {kept, dropped} = all().get(stem)!
      return !here.has(stem) && dropped === 1 && (kept > 1 || attested.some(([, names]) => names.has(stem)))
    })
    const added = [...here.values()].filter(({stem}) => !there.has(stem))
    const [expected, seen] = [lost[0], added[0]]
    if (!expected || !seen || lost.length > 1 || added.length > 1) return []
    const isAttested = attested.some(([, names]) => names.has(expected.stem) && !names.has(seen.stem))
    // One sentence alone says how a name is kept: then the other must be strange to the page.
    const isSure = all().get(expected.stem)!.kept > 1 || (isAttested && !names.has(seen.stem))
    if (!isSure || attested.some(([, names]) => names.has(seen.stem))) return []
    // A common noun with a capital is none: Issue for “issue”, Plugin; nor is a verb: Upgrading.
    if (/[a-z]{3}ing$/.test(expected.word) || common.has(expected.stem) || common.has(seen.stem)) return []
    const [text, own] = [original, segments].map(all => all.map(({text}) => text).join(' ')) as [string, string]
    if (isOne(expected, seen) || isSaid(seen.word, text) || isSaid(expected.word, own)) return []
    if (isSpelt(expected.word, own)) return []
    const witnesses = [source, ...attested.flatMap(([other, names]) => (names.has(expected.stem) ? [other] : []))]
    return latinNames(segments, locale)
      .filter(name => name.stem === seen.stem && fits(name, expected.word, text))
      .map(({segment, range, word}) => ({segment, range, seen: word, expected: expected.word, witnesses}))
  }
}

/** What a version writes with a capital amid sentences, and what in small letters, by stems. */
function wordsOf(units: readonly TranslationUnit[], locale: Locale) {
  const all = units.flatMap(({variants}) => latinNames(variants.get(locale) ?? [], locale))
  const stems = (words: readonly LatinName[]) => new Set(words.map(({stem}) => stem))
  return {names: stems(all.filter(({isName}) => isName)), common: stems(all.filter(isSmall))}
}

function isSmall({word}: LatinName): boolean {
  return word.length > 2 && /^\p{Ll}/u.test(word)
}

/** With a capital, of three letters or more; at the beginning of a sentence what is a name elsewhere. */
function isLong({word, stem, isName}: LatinName, names: ReadonlySet<string>): boolean {
  return (isName || names.has(stem)) && /^\p{Lu}.{2}/u.test(word)
}

/** How often the version has each name of the source. */
function keptNames(units: readonly TranslationUnit[], read: (unit: TranslationUnit) => readonly Names[]) {
  const all = new Map<string, Kept>()
  for (const unit of units) {
    const [there, here] = read(unit)
    for (const stem of there!.keys()) {
      const {kept, dropped} = all.get(stem) ?? {kept: 0, dropped: 0}
      all.set(stem, here!.has(stem) ? {kept: kept + 1, dropped} : {kept, dropped: dropped + 1})
    }
  }
  return all
}

function isOne({stem}: LatinName, {stem: other}: LatinName): boolean {
  return isKin(stem, other) || stem.includes(other) || other.includes(stem)
}

/** The CSS of Tailwind CSS belongs to the name before it, not to one of the source that stood alone. */
function fits({segment: {text}, range}: LatinName, expected: string, original: string): boolean {
  const before = /[\p{Script=Latin}\d]+ $/u.exec(text.slice(0, range.start))?.[0] ?? ''
  const behind = /^ [\p{Script=Latin}\d]+/u.exec(text.slice(range.end))?.[0] ?? ''
  return original.includes(before + expected + behind)
}
