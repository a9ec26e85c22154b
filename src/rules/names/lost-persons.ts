import {languageOf} from '../../align/language.ts'
import type {Article, ParallelText, TranslationUnit} from '../../model/index.ts'
import {type HanPerson, isOfPerson} from '../../names/han-persons.ts'
import type {LatinPerson} from '../../names/latin-persons.ts'
import {isInKana} from '../../names/roman.ts'
import {hasTitle, standingOf} from '../../names/standing.ts'
import {groupText, isBefore, isShortText, lost, textOf} from './missing-person.ts'
import type {PersonName} from './person-name.ts'
import type {HanText, ReadPerson, UnitPersons} from './read-persons.ts'

/** By what a version says a name no second time, and names in another script: ワン・ジエングオ. */
const STAND_IN =
  /[他她彼]|同[氏人]|本人|双方|[两二両]人|[両两]氏|\p{Script=Latin}{3}|[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]{2,}|さん|氏|副?[会市社部局][长头])/u
const JOINT = /^(?:, ?(?:and |& )?| and | & )$/

/**
 * Persons by their whole names whom the Chinese or the Japanese version lacks: the two others name them there, and nothing in it stands for
 * them. Where the version has named the person before, only a place in a list is sure; where it does so in a heading or later, or no title
 * says that it is a person, it is arguable.
 */
export function lostPersons(unit: TranslationUnit, persons: UnitPersons, {articles}: ParallelText): PersonName[] {
  if (persons.hanTexts.length < 2 || isShortText(unit)) return []
  return persons.known.filter(isOfHimself).flatMap(one =>
    persons.hanTexts.flatMap((text): PersonName[] => {
      const [[witness, [person]]] = [...one.read] as [[HanText, HanPerson[]]]
      if (!person || one.read.has(text) || STAND_IN.test(text.text())) return []
      const isTitled = hasTitle(witness.text(), person.start, person.start + person.family.length + person.given.length)
      if (!isTitled && !isOfPerson(person)) return []
      if (isInKana(one.latin.text, text.text())) return []
      const article = articles.get(text.locale)!
      const isAbsent = (where: string) => standingOf(person, where, languageOf(text.locale) === 'zh').kind === 'absent'
      if (!isAbsent(groupText(unit, text.locale)) || !isAbsent(text.text())) return []
      if (isMoved(person, article, articles.get(witness.locale)!)) return []
      const isInList = isListed(one, text, persons)
      if (!isInList && !isAbsent(textOf(article.blocks.filter(isBefore(text.segments[0]!.range))))) return []
      const names = [one.locale, witness.locale]
      const isArguable = !isInList && (!isTitled || !isAbsent(textOf(article.blocks)))
      return [lost(unit, text.locale, {expected: one.latin.text, witnesses: names, isArguable})]
    })
  )
}

/** “The Lu Xun museum” is none of the person. */
function isOfHimself({latin: {segment, range}}: ReadPerson): boolean {
  return !/\bthe $/i.test(segment.text.slice(0, range.start))
}

/** The version has the name as often, at another place. */
function isMoved({family, given}: HanPerson, article: Article, witness: Article): boolean {
  const [own, other] = [article, witness].map(({blocks}) => textOf(blocks).split(family + given).length)
  return own! >= other!
}

/** The name stands beside one in a list that the version has there. */
function isListed({locale, latin}: ReadPerson, text: HanText, {known}: UnitPersons): boolean {
  return known.some(other => other.locale === locale && other.read.has(text) && areBeside(latin, other.latin))
}

function areBeside(one: LatinPerson, other: LatinPerson): boolean {
  if (one.segment !== other.segment) return false
  const [first, last] = one.range.start < other.range.start ? [one, other] : [other, one]
  return JOINT.test(one.segment.text.slice(first.range.end, last.range.start))
}
