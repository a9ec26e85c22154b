import {languageOf} from '../align/language.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {foreignNames, hasForeignNames, type Spelt} from './foreign-names.ts'
import {areSame} from './kinds.ts'
import {areApart, areOneSound, mayBeSound} from './sounds.ts'

/** A foreign name by its sound that stands where both other versions have another. */
export interface OtherSpelling {
  readonly segment: Segment
  readonly range: Range
  readonly seen: string
  readonly expected: string
  readonly witnesses: readonly Locale[]
}

/** The one foreign name of a version that no other has, in the place of the one that both others have and it lacks: トゥルク for Helsinki. */
export function otherSpelling({variants, group}: TranslationUnit, locale: Locale): readonly OtherSpelling[] {
  const witnesses = [...variants.keys()].filter(other => other !== locale)
  if (witnesses.length !== 2 || [...variants.keys()].some(one => !hasForeignNames(one))) return []
  const own = foreignNames(variants.get(locale)!, locale)
  const strangers = own.filter(({isName, place}) => isName && !place)
  if (strangers.length === 0) return []
  // What stands beside, in the same blocks: sentences may be cut otherwise.
  const around = (one: Locale) =>
    foreignNames(
      (group.variants.get(one) ?? []).flatMap(({segments}) => segments),
      one
    )
  const [first, second] = witnesses.map(around) as [readonly Spelt[], readonly Spelt[]]
  const strange = distinct(strangers.filter(name => ![...first, ...second].some(other => isLike(name, other))))
  const [seen] = strange
  if (!seen || strange.length > 1) return []
  // A word in small letters is no name, though it may sound like one.
  const all = around(locale).filter(({word}) => !/^\p{Ll}/u.test(word))
  const lacking = distinct(
    foreignNames(variants.get(witnesses[0]!)!, witnesses[0]!).flatMap(name => {
      const same = second.filter(other => isOne(name, other))
      const isSaid = [name, ...same].some(one => all.some(mine => isLike(one, mine)))
      return name.isName && same.length > 0 && !isSaid
        ? [{...name, sounds: [name, ...same].map(({sound}) => sound)}]
        : []
    })
  )
  const [expected] = lacking
  if (!expected || lacking.length > 1 || expected.isPart !== seen.isPart) return []
  // スタンプ may translate what Chinese spells by its sound (克隆 for “clone”).
  if (languageOf(locale) === 'ja' && !expected.place && !seen.isPart && !TITLED.test(behind(seen))) return []
  if (!expected.sounds.every(sound => areApart(sound, seen.sound))) return []
  return [{segment: seen.segment, range: seen.range, seen: seen.word, expected: expected.word, witnesses}]
}

/** What Japanese has behind the names of persons and places. */
const TITLED = /^(?:氏|さん|選手|教授|大統領|首相|大臣|市長?(?![場販民])|州|郡|大学|駅|空港|島)/u

function behind({segment: {text}, range: {end}}: Spelt): string {
  return text.slice(end, end + 4)
}

function isOne(one: Spelt, other: Spelt): boolean {
  return one.place && other.place
    ? areSame(one.place, other.place)
    : areOneSound(one.sound, other.sound, one.isPart && other.isPart)
}

function isLike(one: Spelt, other: Spelt): boolean {
  return (one.place && other.place && areSame(one.place, other.place)) || mayBeSound(one.sound, other.sound)
}

function distinct<Name extends Spelt>(names: readonly Name[]): readonly Name[] {
  return names.filter(({word}, at) => names.findIndex(other => other.word === word) === at)
}
