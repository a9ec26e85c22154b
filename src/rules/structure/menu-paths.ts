import {isCjkLanguage} from '../../align/language.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'

/** A way through menus: File > Save as > PDF. */
interface MenuPath {
  readonly steps: number
  readonly segment: Segment
  /** Of the path in the text of the segment. */
  readonly range: Range
}

/** A path of a version that is shorter than that of the source. */
export interface ShortPath {
  readonly locale: Locale
  readonly expected: MenuPath
  readonly found: MenuPath
  /** A third version has as many steps as the source. */
  readonly isAttested: boolean
}

/** Between two steps, marks of code and emphasis beside it. A hyphen is one between blanks, before a capital letter in English. */
const CODES = '[\\uE000-\\uF8FF]*'
const BETWEEN = `${CODES} ?${CODES}(?:>{1,2}|＞|→|⇒|➔|▸|›|»|->)${CODES} ?${CODES}`
const STEP = {
  en: "[A-Z0-9][\\p{L}\\p{N}.'’&/…]*(?: [\\p{L}\\p{N}&][\\p{L}\\p{N}.'’&/…]*){0,4}",
  cjk: '[^\\s,.;:()<>|=，。、；：（）「」『』＞→⇒➔▸›»-]{1,16}(?: [^\\s,.;:()<>|=，。、；：（）「」『』＞→⇒➔▸›»-]{1,16}){0,2}'
}
const HYPHEN = `${CODES} [-–] ${CODES}`
const LOOSE_HYPHEN = `${CODES}(?: [-–] ?|[-–] )${CODES}`
const PATHS = {
  en: new RegExp(`${STEP.en}(?:(?:${BETWEEN}|${HYPHEN})${STEP.en})+`, 'gu'),
  cjk: new RegExp(`${STEP.cjk}(?:(?:${BETWEEN}|${LOOSE_HYPHEN})${STEP.cjk})+`, 'gu')
}
const EACH = new RegExp(`${BETWEEN}|${LOOSE_HYPHEN}`, 'gu')

/** Paths of translations that lack a step; a path that a translation tells in words is none. */
export function shortPaths({variants}: TranslationUnit, source: Locale): ShortPath[] {
  const original = pathsIn(variants.get(source) ?? [], source)
  if (original.length === 0) return []
  const all = new Map([...variants].map(([locale, segments]) => [locale, pathsIn(segments, locale)] as const))
  const sum = (paths: readonly MenuPath[]) => paths.reduce((total, {steps}) => total + steps, 0)
  return [...all].flatMap(([locale, own]): ShortPath[] => {
    if (locale === source || own.length !== original.length || sum(own) >= sum(original)) return []
    const others = [...all].filter(([other]) => other !== locale && other !== source)
    // The source may have a step more than all that was translated.
    if (others.some(([, paths]) => sum(paths) <= sum(own) && paths.length > 0)) return []
    const at = original.findIndex(({steps}, index) => steps > own[index]!.steps)
    const isAttested = others.some(([, paths]) => paths.length === own.length && sum(paths) === sum(original))
    return at < 0 ? [] : [{locale, expected: original[at]!, found: own[at]!, isAttested}]
  })
}

function pathsIn(segments: readonly Segment[], locale: Locale): MenuPath[] {
  const pattern = isCjkLanguage(locale) ? PATHS.cjk : PATHS.en
  return segments.flatMap(segment =>
    matches(segment.text, pattern).map(({0: path, index: start}) => ({
      steps: (path.match(EACH)?.length ?? 0) + 1,
      segment,
      range: {start, end: start + path.length}
    }))
  )
}
