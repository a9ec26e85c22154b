import {languageOf} from '../align/language.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {foreignNames, hasForeignNames, type Spelt} from './foreign-names.ts'
import {areSame} from './kinds.ts'
import {areApart, areOneSound, mayBeSound, soundOf} from './sounds.ts'

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
  // Most sentences of Chinese have no such name, and then nothing is told.
  if (![...variants].some(([one, segments]) => languageOf(one) === 'zh' && foreignNames(segments, one).some(isTelling)))
    return []
  const own = foreignNames(variants.get(locale)!, locale)
  const strangers = own.filter(({isName, place}) => isName && !place)
  if (strangers.length === 0) return []
  // The names beside, in the same blocks: sentences may be cut otherwise.
  const around = (one: Locale): readonly Spelt[] => {
    const unit = variants.get(one)!
    const beside = (group.variants.get(one) ?? []).flatMap(({segments}) => segments.filter(all => !unit.includes(all)))
    return [...foreignNames(unit, one), ...foreignNames(beside, one).filter(({isName}) => isName)]
  }
  const [first, second] = witnesses.map(around) as [readonly Spelt[], readonly Spelt[]]
  // Few names are surely one in two languages: the rest is compared only then.
  const attested = foreignNames(variants.get(witnesses[0]!)!, witnesses[0]!).flatMap(name => {
    const same = name.isName ? second.filter(other => isOne(name, other)) : []
    return same.length > 0 ? [{...name, all: [name, ...same]}] : []
  })
  if (attested.length === 0) return []
  const strange = distinct(strangers.filter(name => ![...first, ...second].some(other => isLike(name, other))))
  const [seen] = strange
  if (!seen || strange.length > 1) return []
  // A word in small letters is no name, though it may sound like one.
  const said = around(locale).filter(({word}) => !/^\p{Ll}/u.test(word))
  const lacking = distinct(attested.filter(({all}) => !all.some(one => said.some(mine => isLike(one, mine)))))
  const [expected] = lacking
  if (!expected || lacking.length > 1 || expected.isPart !== seen.isPart) return []
  // スタンプ may translate what Chinese spells by its sound (克隆 for “clone”).
  if (languageOf(locale) === 'ja' && !expected.place && !seen.isPart && !TITLED.test(behind(seen))) return []
  if (!expected.all.every(({word}) => areApart(soundOf(word), soundOf(seen.word)))) return []
  return [{segment: seen.segment, range: seen.range, seen: seen.word, expected: expected.word, witnesses}]
}

/** What Japanese has behind the names of persons and places. */
const TITLED = /^(?:氏|さん|選手|教授|大統領|首相|大臣|市長?(?![場販民])|州|郡|大学|駅|空港|島)/u

function behind({segment: {text}, range: {end}}: Spelt): string {
  return text.slice(end, end + 4)
}

/** Long enough to tell one name from another. */
function isTelling({word, isPart, place}: Spelt): boolean {
  return word.length > 2 || isPart || place !== undefined
}

function isOne(one: Spelt, other: Spelt): boolean {
  return one.place && other.place
    ? areSame(one.place, other.place)
    : areOneSound(soundOf(one.word), soundOf(other.word), one.isPart && other.isPart)
}

function isLike(one: Spelt, other: Spelt): boolean {
  return (
    (one.place && other.place && areSame(one.place, other.place)) || mayBeSound(soundOf(one.word), soundOf(other.word))
  )
}

function distinct<Name extends Spelt>(names: readonly Name[]): readonly Name[] {
  return names.filter(({word}, at) => names.findIndex(other => other.word === word) === at)
}
