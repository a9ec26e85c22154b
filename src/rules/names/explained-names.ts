import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {matches} from '../../matches.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {mentionsIn} from '../../names/mentions.ts'
import {isPinyinOf, isRomajiOf} from '../../names/readings.ts'
import type {HanText, UnitPersons} from './read-persons.ts'

/** Whether a name in Simplified characters may be read as a word, in China or in Japan. */
export function isReading(name: string, word: string): boolean {
  return isPinyinOf(name, word) || isRomajiOf(name, word)
}

/** Words with a capital that stand together, and what is before them. */
const RUN = /(\S+ )?(?<![\p{L}\p{N}])(\p{Lu}[\p{Script=Latin}\p{M}’'-]+(?: \p{Lu}[\p{Script=Latin}\p{M}’'-]+)*)/gu
const BODY = /^(?:the|of|our|its|their|an?|\d+(?:st|nd|rd|th)) $/i

/** Every name is one of a person known, of a place or a body, or an office: none may be the person by another name. */
export function isAllExplained(
  segment: Segment,
  locale: Locale,
  {hanTexts, known}: Omit<UnitPersons, 'strange'>
): boolean {
  const {text} = segment
  const ranges = [
    ...known.flatMap(({latin}) => (latin.segment === segment ? [latin.range] : [])),
    ...mentionsIn([segment], locale).map(({range}) => range)
  ]
  // What is accounted for is no part of a run.
  const rest = ranges.reduce(
    (all, {start, end}) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
    text
  )
  return matches(rest, RUN).every(({1: before = '', 2: run = '', index}) => {
    // The first word of a sentence has a capital, whatever it is.
    const isFirst = index + before.length === 0
    const words = run.split(' ').slice(isFirst ? 1 : 0)
    const isOffice =
      before.endsWith('· ') &&
      mentionsIn([segment], locale).some(
        ({kind, range}) => kind === 'office' && range.end === index + before.length - 1
      )
    if (isOffice) return false
    const isRead = words.map(word => isReadFrom(word, hanTexts))
    const isEnglish = (word: string) => lexicon().words('en').has(stem(word.toLowerCase()))
    if (!words.every((word, at) => isRead[at] || isEnglish(word))) return false
    return words.length < 2 || BODY.test(before) || isRead.some(Boolean)
  })
}

/** Read from characters of the other versions: Higashihama. */
function isReadFrom(word: string, hanTexts: readonly HanText[]): boolean {
  return hanTexts.some(({text}) =>
    (text().match(/\p{Script=Han}+/gu) ?? []).some(run =>
      [...run].some((_, from) => LENGTHS.some(length => isReading(run.slice(from, from + length), word)))
    )
  )
}

const LENGTHS = [1, 2, 3, 4]
