import {TRANSLITERATION} from '../align/data/transliteration.ts'
import {foldHan} from '../han/fold.ts'
import {matches} from '../matches.ts'
import {LOOK_ALIKES, lookAlikes} from '../terms/data/look-alikes.ts'
import {TRANSCRIPTION} from './data/transcription.ts'
import {isDictionaryWord} from './dictionary.ts'
import {everydayNames} from './everyday.ts'
import {everydaySlips} from './everyday-slips.ts'
import {type Evidence, namesHeard, soundsLike} from './evidence.ts'
import type {Odd} from './kana.ts'

const RUN = /[\p{Script=Han}ァ-ヺー]{2,}/gu
const spelling = new Set(Object.values(TRANSLITERATION).join(''))
/** The rarer ones too: 赛 of 里弗赛德 is no slip for 塞. */
const everSpelt = new Set([...spelling, ...TRANSCRIPTION])
/** What follows the name of a place. */
const PLACE = '州区国市省县県郡岛島山河湖海港镇町村城'
/** No name is spelt with these. */
const COMMON = '的了在是和与不这那'

/** Characters of like shape in the place of those that the language, the name or its other mentions have. */
export function hanSlips(text: string, evidence: Evidence): Odd[] {
  const odd = everydaySlips(text, evidence)
  const choices = choicesIn(evidence.own)
  for (const {0: run, index} of matches(text, RUN)) {
    const signs = [...run]
    for (let at = 0; at < signs.length; at += 1) {
      const right = choices.get(signs[at]!)?.find(other => isMeant(signs, {at, other, evidence, text}))
      if (right === undefined) continue
      const [from, to] = [Math.max(0, at - 1), Math.min(signs.length, at + 2)]
      const start = index + signs.slice(0, from).join('').length
      const expected = [...signs.slice(from, at), right, ...signs.slice(at + 1, to)].join('')
      const end = start + signs.slice(from, to).join('').length
      if (!odd.some(other => other.start < end && other.end > start)) odd.push({start, end, expected})
    }
  }
  return odd
}

const known = new Map<Evidence['own'], ReadonlyMap<string, readonly string[]>>()

/** The Han characters in print of a language that a Han character of a name may be taken for. */
function choicesIn(own: Evidence['own']): ReadonlyMap<string, readonly string[]> {
  let choices = known.get(own)
  if (!choices) {
    const isHan = (sign: string) => /\p{Script=Han}/u.test(sign)
    const signs = [...new Set(LOOK_ALIKES.join(''))].filter(sign => isHan(sign) && !COMMON.includes(sign))
    choices = new Map(signs.map(sign => [sign, [...lookAlikes(sign)].filter(other => isHan(other) && own.has(other))]))
    known.set(own, choices)
  }
  return choices
}

interface Choice {
  readonly at: number
  readonly other: string
  readonly evidence: Evidence
  /** The whole of the segment. */
  readonly text: string
}

function isMeant(signs: readonly string[], choice: Choice): boolean {
  if (!choice.evidence.own.has(signs[choice.at]!)) return true
  // 概率约为 is no slip for 确率的為: words of grammar stand where they please.
  if (COMMON.includes(choice.other)) return false
  return isSpelt(signs, choice) || isPlace(signs, choice) || isRepeated(signs, choice) || isWitnessed(signs, choice)
}

/** A run of characters that spell a foreign name, and with this one in it the name of the source. */
function isSpelt(signs: readonly string[], {at, other, evidence, text}: Choice): boolean {
  if (evidence.isJapanese || everSpelt.has(signs[at]!) || !spelling.has(other)) return false
  const [from, to] = [startOfName(signs, at), endOfName(signs, at + 1)]
  const word = [...signs.slice(from, at), other, ...signs.slice(at + 1, to)].join('')
  // 佐佐本 sounds like Japan, but 日本 is there.
  const isSaid = (name: string) => everydayNames(name).zh.some(form => text.includes(form))
  return to - from > 2 && namesHeard(word, evidence).some(name => !isSaid(name))
}

function startOfName(signs: readonly string[], at: number): number {
  let from = at
  while (from > 0 && spelling.has(signs[from - 1]!)) from -= 1
  return from
}

function endOfName(signs: readonly string[], at: number): number {
  let to = at
  while (to < signs.length && spelling.has(signs[to]!)) to += 1
  return to
}

/** Behind the name of a place that the source names. */
function isPlace(signs: readonly string[], {at, other, evidence}: Choice): boolean {
  if (!PLACE.includes(other) || PLACE.includes(signs[at]!)) return false
  let from = at
  while (from > 0 && (evidence.isJapanese ? /[ァ-ヺー]/.test(signs[from - 1]!) : spelling.has(signs[from - 1]!)))
    from -= 1
  return at - from > 2 && soundsLike(signs.slice(from, at).join(''), evidence)
}

/** A name of the source has the pair in another unit, and this one stands nowhere else. */
function isRepeated(signs: readonly string[], {at, other, evidence, text}: Choice): boolean {
  const all = pairsAt(signs, at, other)
  // Hardly any is, and no other question is answered as fast.
  if (!all.some(([, meant]) => evidence.count(meant) > 0)) return false
  // A character that foreign names are spelt with is the likelier one.
  const isLikelier = spelling.has(other) && !spelling.has(signs[at]!)
  const has = isLikelier ? evidence.isKnown : evidence.isAtHome
  const standsOnce = (pair: string) => evidence.count(pair) === 1 && text.indexOf(pair) === text.lastIndexOf(pair)
  const isCommon = (pair: string) => [...pair].some(sign => COMMON.includes(sign))
  const pairs = all.filter(([seen]) => !isOverWords(signs, at, seen))
  // 佐木 of 佐佐木 elsewhere: the character belongs where it stands.
  if (pairs.some(([seen]) => !standsOnce(seen))) return false
  // 详情参阅: the other word would be none, however often 请参 stands here.
  if (pairs.some(([seen, meant]) => isDictionaryWord(seen) && !isDictionaryWord(meant))) return false
  return pairs.some(([seen, meant]) => has(meant) && !isCommon(seen) && !isDictionaryWord(seen))
}

/** 近閉 of 最近閉じた: the first belongs to the word before, and the two are no pair. */
function isOverWords(signs: readonly string[], at: number, seen: string): boolean {
  const before = signs.slice(Math.max(0, at - 2), at).join('')
  return (
    seen.startsWith(signs[at - 1] ?? '\n') &&
    seen.endsWith(signs[at]!) &&
    at === signs.length - 1 &&
    isDictionaryWord(before)
  )
}

/** Words of place and time behind any noun: the 航后 of 出航後 is no pair, and 开船后 no slip for it. */
const BEHIND = '后後前中内外上下时時间間'

/** Another version of the unit, Chinese or Japanese, has the pair, and not this one, and it belongs to no word as 欧洲 and 欧州 are. */
function isWitnessed(signs: readonly string[], {at, other, evidence: {others, isWord}, text}: Choice): boolean {
  const right = foldHan(other)
  const witnesses = others().filter(text => text.includes(right))
  if (witnesses.length === 0) return false
  const pairs = pairsAt(signs, at, other)
  // 加勒比海, with 北海 beside it: what the others have is here, and this is another.
  const isOthers = pairs.some(([seen, meant]) => {
    const [own, wanted] = [foldHan(seen), foldHan(meant)]
    const isOdd = own !== wanted && !BEHIND.includes(seen.at(-1)!) && !text.includes(meant)
    if (!isOdd || !witnesses.some(text => text.includes(wanted) && !text.includes(own))) return false
    return !isOverWords(signs, at, seen)
  })
  // The dictionary is slow, and hardly ever asked.
  return isOthers && !pairs.some(([seen]) => isWord(seen) || isDictionaryWord(seen))
}

/** The pairs of Han characters a character stands in, as written and as meant. */
function pairsAt(signs: readonly string[], at: number, other: string): [string, string][] {
  const [before = '', sign = '', after = ''] = [signs[at - 1], signs[at], signs[at + 1]]
  const pairs: [string, string][] = []
  if (HAN.test(before)) pairs.push([before + sign, before + other])
  if (HAN.test(after)) pairs.push([sign + after, other + after])
  return pairs
}

const HAN = /\p{Script=Han}/u
