import {isCjkLanguage, languageOf} from '../../align/language.ts'
import {simplified} from '../../han/simplified.ts'
import {matches} from '../../matches.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {isDictionaryWord} from '../../names/dictionary.ts'
import {isSurname, nameOf} from '../../names/han-persons.ts'
import {mentionsIn} from '../../names/mentions.ts'
import {namesIn} from '../../names/person.ts'
import {isTitled} from '../../names/standing.ts'
import {isAllExplained, isReading} from './explained-names.ts'
import {groupText, isBefore, isShortText, lost, textOf} from './missing-person.ts'
import type {PersonName, ReadNames} from './person-name.ts'
import type {HanText, UnitPersons} from './read-persons.ts'

interface Page {
  readonly parallel: ParallelText
  readonly readNames: ReadNames
  /** The glossary has the name in Simplified characters. */
  isTerm(name: string): boolean
}

/** By what English says a name no second time. */
const PRONOUN =
  /(?<!\p{L})(?:he|who|the (?:one|other|former|latter)|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Tt]hey|[Tt]heir|[Tt]hem|[Bb]oth|[Tt]wo)(?!\p{L})|(?<!\p{L})He(?! \p{Lu}|\p{L})/u

/**
 * Persons with a title in Chinese and in Japanese whom the version in Latin letters lacks: no word of it is read so, and every word with a
 * capital is one of English or the reading of other characters there.
 */
export function unreadPersons(
  unit: TranslationUnit,
  {hanTexts, known}: UnitPersons,
  {parallel, readNames, isTerm}: Page
): PersonName[] {
  const [first, ...rest] = hanTexts
  if (!first || rest.length === 0 || isShortText(unit)) return []
  const names = titledPersons(hanTexts).filter(name => !isTerm(name))
  if (names.length === 0) return []
  const taken = new Set(known.flatMap(({read}) => [...read.values()].flat().map(nameOf)))
  return [...unit.variants].flatMap(([locale, segments]): PersonName[] => {
    if (isCjkLanguage(locale)) return []
    const group = groupText(unit, locale)
    if (PRONOUN.test(group) || !segments.every(segment => isAllExplained(segment, locale, {hanTexts, known}))) return []
    const article = parallel.articles.get(locale)!
    const before = textOf(article.blocks.filter(isBefore(segments[0]!.range)))
    const isSaid = (name: string, text: string) => isReadIn(name, withoutOthers(text, name, readNames))
    const isTitleLeft = hasBareTitle(segments, locale)
    return names.flatMap(expected => {
      if ([...taken].some(other => other.includes(expected) || expected.includes(other))) return []
      if (isSaid(expected, group) || isMoved(expected, locale, parallel, readNames)) return []
      const isInList = isListed(expected, taken, hanTexts)
      if (!isInList && (!isTitleLeft || isSaid(expected, before))) return []
      const isArguable = !isInList && isSaid(expected, textOf(article.blocks))
      return [lost(unit, locale, {expected, witnesses: hanTexts.map(({locale}) => locale), isArguable})]
    })
  })
}

/** What persons are called after, besides offices. */
const CALLING =
  /(?<!\p{L})(?:coach|captain|curator|doctor|teacher|interpreter|painter|calligrapher|writer|artist|architect|secretary|reporter)(?!s?\p{L}|,? \p{Lu})/u

/** An office or a calling without a name: “the vice mayor”. */
function hasBareTitle(segments: readonly Segment[], locale: Locale): boolean {
  if (segments.some(({text}) => CALLING.test(text))) return true
  return mentionsIn(segments, locale).some(
    ({kind, segment, range}) => kind === 'office' && !/^,? \p{Lu}/u.test(segment.text.slice(range.end))
  )
}

/** The version has the name as often as the others, at another place. */
function isMoved(name: string, locale: Locale, {articles}: ParallelText, readNames: ReadNames): boolean {
  const own = textOf(articles.get(locale)!.blocks)
  const letters = [...readNames].flatMap(([latin, names]) => (names.has(name) ? [latin] : []))
  const others = [...articles].filter(([other]) => isCjkLanguage(other))
  const [least = 0] = others.map(([, {blocks}]) => textOf(blocks).split(name).length).sort((a, b) => a - b)
  return letters.reduce((count, latin) => count + own.split(latin).length - 1, 1) >= least
}

/** A text without the names of other persons: Ma of Ma Chao is not 孙, which is read so in Japan. */
function withoutOthers(text: string, name: string, readNames: ReadNames): string {
  return [...readNames].reduce((all, [latin, names]) => (names.has(name) ? all : all.replaceAll(latin, '·')), text)
}

/** Names that stand with a title in Japanese, and as they are in all. */
function titledPersons(hanTexts: readonly HanText[]): readonly string[] {
  const japanese = hanTexts.find(({locale}) => languageOf(locale) === 'ja')
  const names = (japanese?.segments ?? []).flatMap(({text}) => [
    ...namesIn(text).map(({start, end}) => simplified(text.slice(start, end))),
    ...shortNamesIn(text)
  ])
  return [...new Set(names)].filter(
    name => hanTexts.every(({text}) => text().includes(name)) && hanTexts.some(({text}) => isPersonIn(text(), name))
  )
}

/** Not with the mayor of a town alone: 江城市长. */
function isPersonIn(text: string, name: string): boolean {
  return text
    .split(name)
    .slice(1)
    .some(behind => !/^[市县省区町村州镇]长/.test(behind))
}

const SHORT = /(?<!\p{Script=Han})\p{Script=Han}{2}(?=\p{L})/gu

/** Characters of a name with its title. */
const LONGEST = 8

/** Names of two characters in Simplified form, as they are in China. */
function shortNamesIn(text: string): readonly string[] {
  return matches(text, SHORT).flatMap(({0: written, index}) => {
    if (!isSurname(simplified(written[0]!))) return []
    const name = simplified(written)
    return isTitled(simplified(text.slice(index, index + LONGEST)), name.length) && !isDictionaryWord(name)
      ? [name]
      : []
  })
}

/** A word of a text with a capital, or a part of it, is the name, the family name, the given name or a character of it. */
function isReadIn(name: string, text: string): boolean {
  const parts = [...name].flatMap((sign, at) => [name.slice(0, at + 1), name.slice(at), sign])
  return (text.match(CAPITAL) ?? []).some(word => parts.some(part => isReading(part, word)))
}

const CAPITAL = /\p{Lu}[\p{Script=Latin}\p{M}’']+/gu

/** Beside another name of a list in Chinese or Japanese. */
function isListed(name: string, others: ReadonlySet<string>, hanTexts: readonly HanText[]): boolean {
  return [...others].some(other =>
    hanTexts.some(({text}) =>
      [`${other}、${name}`, `${name}、${other}`, `${name}和${other}`, `${other}和${name}`].some(list =>
        text().includes(list)
      )
    )
  )
}
