import {type CommonList, toldIn} from './common-list.ts'
import {knownOf, mayBeOne, maySay, type Told, tellingWords} from './item-words.ts'
import {lineUpLists} from './line-up.ts'
import type {List, Listing} from './listing.ts'

/** A list that has all items of another but one. */
export interface Loss {
  /** The item, by its number in the larger list. */
  readonly at: number
  readonly smaller: List
  readonly lacking: Listing
}

/** A word of which the lexicon knows less may be said in a word that it has not. */
const KNOWN = 0.5
/** The share of the items of the smaller list that must be recognised, where more than one version has the larger. */
const SHARE = 0.5

/**
 * The one item of a list that another version lacks: its list has one item less, and they are recognised in their order, all of them or, where two
 * versions have the larger list, half; the version has no word of the item, though the lexicon knows one. Undefined where anything is not sure.
 */
export function lossIn(common: CommonList, lacking: Listing): Loss | undefined {
  const {items, listings} = common
  const smaller = nearestList(common, lacking.lists)
  if (!smaller) return undefined
  const own = toldIn(smaller)
  const gone = items.map((_, at) => isGone(at, common, lacking))
  if (!gone.includes(true)) return undefined
  const isOne = items.map(item => own.map(other => isRecognised(item, other)))
  const {recognised, lost, isTied} = lineUpLists(items.length, own.length, (row, column) =>
    isOne[row]![column] ? 1 : gone[row] ? -1 : 0
  )
  const at = lost[0]!
  if (isTied || !gone[at] || recognised < own.length * (listings.length > 1 ? SHARE : 1)) return undefined
  // A clause may stand before the first item.
  if (!common.isFirstSure && (at === 0 || isOne[1]![0])) return undefined
  if (at === items.length - 1 && !common.isLastSure) return undefined
  const isWhole = recognised === own.length
  if (!isListedThere(at, common, {smaller, isWhole}) || isToldAsName(at, common, own)) return undefined
  return hasRoom(at, own, {common, lacking}) ? undefined : {at, smaller, lacking}
}

/** The words of an item that tell it: of one whose other end nothing marks, the one next to the joint. */
export function wordsAt(at: number, {items}: CommonList): {word: string; from: string}[] {
  return items[at]!.flatMap(told => {
    const words = tellingWords(told)
    const own = at === 0 ? words.slice(-1) : at === items.length - 1 ? words.slice(0, 1) : words
    return own.map(word => ({word, from: told.language}))
  })
}

/** Whether a version says no word of an item, though the lexicon knows one: no lone character, of which the lexicon may lack the word. */
function isGone(at: number, common: CommonList, lacking: Listing): boolean {
  const words = wordsAt(at, common)
  const isWord = (word: string, from: string) =>
    from === 'en' || word.length > 1 || common.items[at]!.some(({text}) => text === word)
  return (
    words.some(({word, from}) => isWord(word, from) && knownOf(word, from, lacking.language) >= KNOWN) &&
    !words.some(({word, from}) => maySay(lacking.own(), word, from))
  )
}

/**
 * The list of one item less that has enough of the items; undefined where another list has about as many of them, and as many items as they are, or
 * more of them.
 */
function nearestList({items, listings}: CommonList, lists: readonly List[]): List | undefined {
  const smaller = lists.filter(
    list =>
      list.isPlain &&
      !list.goesOn &&
      list.listed === items.length - 1 &&
      // Most lists are of other things, as their first items show.
      (listings.length > 1 || toldIn(list).every(other => items.some(item => isRecognised(item, other))))
  )
  if (smaller.length === 0) return undefined
  const all = lists.map(list => ({list, recognised: recognisedIn(items, toldIn(list))}))
  const most = Math.max(...all.map(({recognised}) => recognised))
  const isThere = all.some(({list, recognised}) => list.listed >= items.length && recognised >= Math.max(1, most - 1))
  const best = all.find(({recognised}) => recognised === most)!.list
  return isThere || !smaller.includes(best) ? undefined : best
}

/** How many items of a list are recognised in those of another. */
function recognisedIn(items: CommonList['items'], others: readonly Told[]): number {
  return items.filter(item => others.some(other => isRecognised(item, other))).length
}

function isRecognised(item: readonly Told[], other: Told): boolean {
  return item.some(told => mayBeOne(told, other))
}

/** Whether the smaller list would name the item: it is not cut off before it or behind it, and leaves none to “etc.”. */
function isListedThere(
  at: number,
  {items}: CommonList,
  {smaller, isWhole}: {readonly smaller: List; readonly isWhole: boolean}
): boolean {
  const isInside = at > 0 && at < items.length - 1
  if (smaller.isLed && !(isInside && isWhole)) return false
  if (smaller.isOpen) return false
  // What follows in English may go on with the list.
  return recognisedIn(items, smaller.told()) <= recognisedIn(items, toldIn(smaller))
}

/** Names in Latin letters between such names are told by another rule, and what stands in code, too. */
function isToldAsName(at: number, common: CommonList, own: readonly Told[]): boolean {
  if (common.items[at]!.some(({text}) => CODE.test(text))) return true
  const beside = [own[at - 1], own[at]]
  return wordsAt(at, common).every(({word}) => LATIN.test(word)) && beside.every(told => told && LATIN.test(told.text))
}

const CODE = /[\uE000-\uF8FF]/
const LATIN = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

/** Whether the smaller list, next to the gap, has words for which no larger version has any: they may be the item in other words. */
function hasRoom(
  at: number,
  own: readonly Told[],
  {common, lacking}: {readonly common: CommonList; readonly lacking: Listing}
): boolean {
  const before = own[at - 1]?.words().slice(-2) ?? []
  const behind = own[at]?.words().slice(0, 2) ?? []
  const isStrange = (word: string) => !common.listings.some(one => maySay(one.own(), word, lacking.language))
  return [before, behind].some(words => words.length > 0 && words.every(isStrange))
}
