import {locate} from '../../locate.ts'
import type {
  Article,
  Locale,
  Memory,
  ParallelText,
  Range,
  Segment,
  TermMatch,
  TranslationUnit
} from '../../model/index.ts'
import {droppedNames} from '../../names/dropped.ts'
import {namesInstead} from '../../names/instead.ts'
import {otherSpelling} from '../../names/other-spelling.ts'
import {replacedNames} from '../../names/replaced.ts'
import {once} from '../../once.ts'
import type {Place} from '../../rule.ts'
import {stands} from '../code/bare-text.ts'
import {isKeySaid} from '../code/keys.ts'
import {commonWords} from '../english/common-words.ts'
import {isTranslated} from '../english/is-translated.ts'
import {textOf} from '../shared/letters.ts'
import {witnesses as placesOf} from '../shared/place.ts'
import {isBehind} from '../shared/recorded.ts'
import {swapsIn} from './order.ts'
import {otherKinds} from './other-kinds.ts'

/** A name in Latin letters that another stands for, or that is missing. */
export interface OtherName {
  readonly at: Place
  /** The same name at other places of the version, and what the other versions have. */
  readonly related: readonly Place[]
  readonly repeats: readonly Place[]
  /** Absent where nothing stands for the name. */
  readonly seen?: string
  readonly expected: string
  /** The versions that have the name. */
  readonly witnesses: readonly Locale[]
  /** What stands there may be another name of the same: another version calls something so, or one of the two is the initials of words. */
  readonly isArguable: boolean
  /** The first of a list, or the last. */
  readonly isAtEnd?: true
}

interface Known {
  terms(segment: Segment, locale: Locale): readonly TermMatch[]
  readonly memory: Memory | undefined
}

/** Names in Latin letters that one version has otherwise than all others, and those that a list lacks; each is told once. */
export function otherNames(parallel: ParallelText, {terms, memory}: Known): OtherName[] {
  const {units, articles, source} = parallel
  const words = new Map([...articles].map(([locale, article]) => [locale, once(() => commonWords(article))]))
  const isTerm = (segment: Segment, locale: Locale, {start, end}: Range) =>
    terms(segment, locale).some(({range}) => range.start < end && range.end > start)
  const instead = new Map([...articles.keys()].map(locale => [locale, once(() => namesInstead(parallel, locale))]))
  const told = new Map<string, OtherName>()
  for (const unit of units.map(unit => translated(unit, source)))
    for (const locale of unit.variants.keys()) {
      if (isChangedSource(unit, locale)) continue
      const others = [...unit.variants.keys()].filter(other => other !== locale)
      const replaced = replacedNames(
        unit,
        locale,
        stem => words.get(locale)!().has(stem) || words.get(source)!().has(stem)
      )
      const dropped = replaced.length > 0 ? [] : droppedNames(unit, locale, source)
      // What a page keeps elsewhere speaks for itself where no other version does.
      const isLeft = locale !== source && replaced.length + dropped.length === 0
      const kept = isLeft ? instead.get(locale)!()(unit) : []
      const listed = [
        ...[...replaced, ...dropped].map(name => ({...name, witnesses: others})),
        ...otherKinds(unit, locale, parallel),
        ...swapped(unit, locale)
      ]
      const all = listed.length > 0 ? listed : otherSpelling(unit, locale)
      for (const {segment, range, witnesses, ...names} of [...all, ...kept]) {
        // What the glossary has is its own rule's matter.
        if (isTerm(segment, locale, range)) continue
        if ('seen' in names && isKeySaid(names.expected, names.seen, segment.text)) continue
        if ('seen' in names && isForTitle(names.seen, articles.get(locale)!)) continue
        // Lists of names that do not follow one another: each name stands elsewhere.
        if ('seen' in names && isListed(names.expected, locale, unit)) continue
        // A name that the page has too may be said in the place of one that the others say again.
        if ('seen' in names && 'isOnceLess' in names && isOtherwise(names, locale)) continue
        const at = {locale, range: locate(segment, range)}
        const key = [locale, Object.values(names)].join(' ')
        const first = told.get(key)
        const isArguable =
          'isArguable' in names ? names.isArguable === true : 'seen' in names && isOtherwise(names, locale)
        const related = placesOf(unit.variants, locale)
        if (first) told.set(key, {...first, repeats: [...first.repeats, at]})
        else told.set(key, {at, related, repeats: [], ...names, witnesses, isArguable})
      }
    }
  return [...told.values()]

  /** Two that stand in each other's place; what the glossary has is told by its place too. */
  function swapped(unit: TranslationUnit, locale: Locale) {
    return swapsIn(unit, locale, source).flatMap(({kind, segment, range, seen, expected, witnesses}) =>
      kind === 'number' ? [] : [{segment, range, seen, expected, witnesses, isArguable: false}]
    )
  }

  /** A name alone, which the version has at another place, as the people of a list that was added to. */
  function isListed(name: string, locale: Locale, {variants}: TranslationUnit): boolean {
    const [text = '', ...others] = [...variants].map(([, segments]) => textOf(segments).trim())
    return others.every(other => areNames(text, other)) && stands(name, articles.get(locale)!.text)
  }

  function isOtherwise({seen, expected}: {seen: string; expected: string}, locale: Locale): boolean {
    const isNamed = [...articles].some(([other, {text}]) => other !== locale && stands(seen, text))
    return isNamed || isInitials(seen) !== isInitials(expected)
  }

  /** The source was changed since the others were made: they are stale, and outvote nothing. */
  function isChangedSource(unit: TranslationUnit, locale: Locale): boolean {
    const others = [...unit.variants.keys()].filter(other => other !== locale)
    return locale === source && others.every(other => isBehind(unit, {memory, source, locale: other}))
  }
}

/** A unit without the versions that are left as in the source: they speak for nothing. A list of names has no letters of its language. */
function translated(unit: TranslationUnit, source: Locale): TranslationUnit {
  const isList = (segments: readonly Segment[]) => areNames(textOf(segments), textOf(unit.variants.get(source) ?? []))
  const variants = [...unit.variants].filter(
    ([locale, segments]) => locale === source || isTranslated(segments, locale) || isList(segments)
  )
  return variants.length === unit.variants.size ? unit : {...unit, variants: new Map(variants)}
}

/** What a site builder replaces by the title of the page that a link leads to: the whole text of links to several pages. */
function isForTitle(name: string, {text}: Article): boolean {
  const links = text.split(`[${name}](`).slice(1)
  return new Set(links.map(rest => rest.split(')', 1)[0])).size > 1
}

/** Capitals and figures alone, as MIT and B29. */
function isInitials(name: string): boolean {
  return /^[\p{Lu}\p{N}]+s?$/u.test(name)
}

/** Both are names alone, as in a cell of a table. */
function areNames(text: string, original: string): boolean {
  return [text, original].every(one => /^\p{Lu}/u.test(one) && !/(?<![\p{L}\p{N}])\p{Ll}/u.test(one))
}
