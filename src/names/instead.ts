import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../model/index.ts'
import {once} from '../once.ts'

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

/** A word in Latin letters with a capital, of three letters or more. */
const NAME = /(?<![\p{Script=Latin}\p{M}\d])\p{Lu}[\p{Script=Latin}\p{M}\d]{2,}/gu

/** Units of a page with a name that the version has too, and that it lacks. */
interface Kept {
  readonly kept: number
  readonly dropped: number
}

/**
 * Finds names of a version that stand for another name of the source (Docker for Kubernetes): all names of the sentence are the same but for
 * one, which the version keeps in its letters wherever else the source has it.
 */
export function namesInstead({units, source}: ParallelText, locale: Locale) {
  const all = new Map<string, Kept>()
  const ofSource = new Set<string>()
  for (const {variants} of units) {
    const [there, here] = [namesOf(variants.get(source)), namesOf(variants.get(locale))]
    for (const name of there) {
      ofSource.add(name)
      const {kept, dropped} = all.get(name) ?? {kept: 0, dropped: 0}
      all.set(name, here.has(name) ? {kept: kept + 1, dropped} : {kept, dropped: dropped + 1})
    }
  }
  const common = once(() => new Set(units.flatMap(({variants}) => commonWords(variants.get(source)))))
  return ({variants}: TranslationUnit): Instead[] => {
    const [segments = [], there] = [variants.get(locale), namesOf(variants.get(source))]
    const others = [...variants].filter(([other]) => other !== locale && other !== source)
    const attested = others.map(([, segments]) => namesOf(segments))
    const having = (name: string) => others.flatMap(([other], at) => (attested[at]!.has(name) ? [other] : []))
    const here = namesOf(segments)
    const lost = [...there].filter(name => {
      const {kept, dropped} = all.get(name)!
      return !here.has(name) && dropped === 1 && (kept > 1 || attested.some(names => names.has(name)))
    })
    const added = [...here].filter(name => !there.has(name))
    const [expected, seen] = [lost[0], added[0]]
    if (expected === undefined || seen === undefined || lost.length > 1 || added.length > 1) return []
    const isAttested = attested.some(names => names.has(expected) && !names.has(seen))
    // One sentence alone says how a name is kept: then the other must be strange to the page.
    const isSure = all.get(expected)!.kept > 1 || (isAttested && !ofSource.has(seen))
    if (!isSure || attested.some(names => names.has(seen))) return []
    // A common noun with a capital is none: Issue for “issue”, Plugin; nor is a verb: Upgrading.
    if (
      /[a-z]{3}ing$/.test(expected) ||
      common().has(expected.toLowerCase()) ||
      commonWords(variants.get(source)).includes(seen.toLowerCase())
    )
      return []
    if (isShort(seen, expected) || isShort(expected, seen) || seen.includes(expected) || expected.includes(seen))
      return []
    const original = (variants.get(source) ?? []).map(({text}) => text).join(' ')
    return placesOf(seen, segments)
      .filter(place => fits(place, expected, original))
      .map(place => ({...place, expected, witnesses: [source, ...having(expected)]}))
  }
}

function namesOf(segments: readonly Segment[] = []): ReadonlySet<string> {
  return new Set(segments.flatMap(({text}) => (text.match(NAME) ?? []).map(bare)))
}

/** The words of an English text without a capital, without the ending of a plural. */
function commonWords(segments: readonly Segment[] = []): string[] {
  const words = segments.flatMap(({text}) => text.match(/(?<![\p{L}\d])\p{Ll}{3,}/gu) ?? [])
  return words.flatMap(word => [word, word.replace(/s$/, '')])
}

/** Without the ending of a plural: SDKs. */
function bare(name: string): string {
  return name.replace(/(?<=\p{Lu})s$/u, '')
}

/** OTel is short for OpenTelemetry, K8s for Kubernetes. */
function isShort(short: string, long: string): boolean {
  const letters = [...long.toLowerCase()]
  return (
    short[0]?.toLowerCase() === letters[0] &&
    [...short.toLowerCase().replaceAll(/\d/g, '')].every(letter => {
      const at = letters.indexOf(letter)
      letters.splice(0, at + 1)
      return at >= 0
    })
  )
}

/** The CSS of Tailwind CSS belongs to the name before it, not to one of the source that stood alone. */
function fits(
  {segment: {text}, range}: Pick<Instead, 'segment' | 'range'>,
  expected: string,
  original: string
): boolean {
  const before = /[\p{Script=Latin}\d]+ $/u.exec(text.slice(0, range.start))?.[0] ?? ''
  const behind = /^ [\p{Script=Latin}\d]+/u.exec(text.slice(range.end))?.[0] ?? ''
  return original.includes(before + expected + behind)
}

function placesOf(name: string, segments: readonly Segment[]) {
  return segments.flatMap(segment =>
    [...segment.text.matchAll(NAME)].flatMap(({0: seen, index: start}) =>
      bare(seen) === name ? [{segment, range: {start, end: start + seen.length}, seen}] : []
    )
  )
}
