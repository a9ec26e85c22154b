import type {Range} from '../model/index.ts'
import {once} from '../once.ts'
import {lookAlikes} from '../terms/data/look-alikes.ts'
import {nearMatch} from '../terms/near.ts'
import {isDictionaryWord} from './dictionary.ts'
import type {Evidence} from './evidence.ts'
import type {Odd} from './kana.ts'

/** The source has an everyday word, and what it is called stands here but for a character of like shape. */
export function everydaySlips(text: string, {everyday, count}: Evidence): Odd[] {
  const folded = once(() => text.normalize('NFKC'))
  const hasLikeOf = (sign: string) =>
    [...lookAlikes(sign)].some(other => text.includes(other) || folded().includes(other))
  return everyday().flatMap(name => {
    // Katakana is looked at by itself.
    const mayStand = hasAllButOne(text, name) && /\p{Script=Han}/u.test(name) && [...name].some(hasLikeOf)
    const near = mayStand ? nearMatch(name, text) : undefined
    // What stands elsewhere too is a word of its own.
    const isSlip = near?.isLookAlike && count(near.seen) < 2 && !isOfOtherWord(text, {...near, name})
    // 东站 beside “East Station” is no slip for 车站.
    if (isSlip && [...near.seen].some((sign, at) => sign !== name[at] && everyday().includes(sign))) return []
    return isSlip ? [{...near.range, expected: name}] : []
  })
}

/** 节日 in 音乐节日程 is no slip for 节目: 日 begins a word of its own, or ends one. */
function isOfOtherWord(
  text: string,
  {seen, name, range}: {readonly seen: string; readonly name: string; readonly range: Range}
): boolean {
  const isFirst = seen[0] !== name[0]
  const isLast = seen.at(-1) !== name.at(-1)
  return (
    (isLast && range.end < text.length && isDictionaryWord(text.slice(range.end - 1, range.end + 1))) ||
    (isFirst && range.start > 0 && isDictionaryWord(text.slice(range.start - 1, range.start + 1)))
  )
}

/** The signs of a name stand in a text, but for one of them. */
function hasAllButOne(text: string, name: string): boolean {
  let lacking = 0
  for (const sign of name) {
    if (!text.includes(sign)) lacking += 1
    if (lacking > 1) return false
  }
  return !text.includes(name)
}
