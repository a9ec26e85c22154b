import {isCjkLanguage} from '../align/language.ts'
import {CJK_LETTER} from '../characters.ts'
import {locate} from '../locate.ts'
import type {Locale, ParallelText, Range, Segment} from '../model/index.ts'
import {findLeft} from './left.ts'
import {type Mention, mentionsIn, type Terms} from './mentions.ts'
import {usableNames} from './wanted.ts'

/** A common word that a translation has in the letters of the source. */
export interface LeftName {
  readonly locale: Locale
  readonly seen: string
  /** The name to write. */
  readonly expected: string
  /** UTF-16 offsets of the file. */
  readonly range: Range
  /** The source's segments of the unit: they may say it in another word. */
  readonly sources: readonly Segment[]
}

/**
 * The common words of the glossary that stand in a sentence of Chinese or Japanese as the source writes them, in lower case: 提供content和消息.
 * Not in brackets, beside the name itself, within other Latin words in lower case, or where the source has it as code.
 */
export function leftNamesIn({source, units}: ParallelText, terms: Terms): LeftName[] {
  if (isCjkLanguage(source)) return []
  return units.flatMap(({variants}) => {
    const sources = variants.get(source) ?? []
    return [...variants].flatMap(([locale, segments]) =>
      isCjkLanguage(locale) ? segments.flatMap(segment => leftIn(segment, {locale, source, sources, terms})) : []
    )
  })
}

interface Scene {
  readonly locale: Locale
  readonly source: Locale
  readonly sources: readonly Segment[]
  readonly terms: Terms
}

function leftIn(segment: Segment, {locale, source, sources, terms}: Scene): LeftName[] {
  if (!LOW.test(segment.text) || !CJK_LETTER.test(segment.text)) return []
  return mentionsIn(segment, terms(segment, source, locale), source).flatMap(mention => {
    const names = ownNames(mention, locale)
    const left =
      names.length > 0 && WORD.test(mention.written) ? findLeft(mention.written, segment, sources) : undefined
    const isCode = sources.some(({codes}) => codes.some(({value}) => value === mention.written))
    if (left?.range.start !== mention.at || isCode || !isAmongOwn(segment.text, left.range, names)) return []
    const seen = segment.text.slice(left.range.start, left.range.end)
    return [{locale, seen, expected: names[0]!, range: locate(segment, left.range), sources}]
  })
}

/** What to write for a common word; nothing where one of its names is that word, or it may be meant as another thing. */
function ownNames({names, written}: Mention, locale: Locale): string[] {
  const all = names.map(({concept}) =>
    concept.kind === 'term' && concept.translate !== false ? usableNames(concept, locale).map(({text}) => text) : []
  )
  const isOpen = all.some(own => own.length === 0 || own.some(text => text.toLowerCase().includes(written)))
  return isOpen ? [] : all.flat()
}

const LOW = /[a-z]{4}/
/** A word or two in lower case. */
const WORD = /^[a-z]{4,}(?:[ -][a-z]{2,})*$/

/** Beside letters of the language, and neither beside its own name nor a word more in lower case. */
function isAmongOwn(text: string, {start, end}: Range, names: readonly string[]): boolean {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()]
  if (/[a-z]$/.test(before) || /^[a-z]/.test(after)) return false
  const isBesideName = names.some(name => before.endsWith(name) || after.startsWith(name))
  return !isBesideName && (CJK_LETTER.test(before.slice(-1)) || CJK_LETTER.test(after.slice(0, 1)))
}
