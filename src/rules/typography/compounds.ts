import {lexicon} from '../../align/lexicon.ts'

/** Letters of a word that goes over a blank. */
const [SHORTEST, LONGEST] = [4, 12]

/** Parts of a katakana compound may be parted by a blank (JTF 3.2). */
export function isCompound(before: string, after: string): boolean {
  return /[\u30A1-\u30FC]$/.test(before) && /^[\u30A1-\u30FC]/.test(after)
}

/** No word begins so; or what the parts make is a word, and they are none or stand together elsewhere. */
export function isOneWord(before: string, after: string, page: string): boolean {
  if (/^[ンーァィゥェォャュョッヮ]/.test(after)) return true
  const [left = ''] = /[\u30A1-\u30FC]+$/.exec(before.slice(-LONGEST)) ?? []
  const [right = ''] = /^[\u30A1-\u30FC]+/.exec(after.slice(0, LONGEST)) ?? []
  const [together, apart] = [left + right, `${left} ${right}`].map(text => page.split(text).length - 1) as [
    number,
    number
  ]
  // A page that mostly parts a compound means it.
  if (apart >= PARTED && apart > together) return false
  return together >= apart || isWordInTwo(left, right) || hasWordAcross(left, right)
}

const PARTED = 3

/** Both parts alone make a word of the lexicon, and one of them is none: モデ ル. */
function isWordInTwo(left: string, right: string): boolean {
  const {has} = lexicon().words('ja')
  return has(left + right) && !(has(left) && has(right))
}

/** A word of the lexicon goes over the blank, and the parts are no words: クラ イアントサイド. */
function hasWordAcross(left: string, right: string): boolean {
  const {has} = lexicon().words('ja')
  const beginnings = Array.from(right, (_, at) => right.slice(0, at + 1))
  if (has(left) && beginnings.some(has)) return false
  const endings = Array.from(left, (_, at) => left.slice(at))
  return endings.some(ending =>
    beginnings.some(beginning => {
      const word = ending + beginning
      return word.length >= SHORTEST && word.length <= LONGEST && has(word)
    })
  )
}
