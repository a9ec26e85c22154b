import {lookAlikes} from '../terms/data/look-alikes.ts'
import {BEFORE_SMALL, IN_PLACE_OF} from './data/kana.ts'
import {type Evidence, namesHeard, soundsLike} from './evidence.ts'

/** A word with a wrong character in a text. */
export interface Odd {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly expected: string
}

const RUN = /[ァ-ヺー一卜力口二工夕八千三匕才しりせ]{2,}/gu
const KATAKANA = /[ァ-ヺ]/

/** Words in katakana that cannot be, or that become a name of the source by a character of like shape. */
export function kanaSlips(text: string, evidence: Evidence): Odd[] {
  const odd: Odd[] = []
  for (const {0: run, index} of text.matchAll(RUN)) {
    if (!KATAKANA.test(run)) continue
    const expected = meantBy(run, evidence)
    if (expected !== undefined) odd.push({start: index, end: index + run.length, expected})
  }
  return odd
}

function meantBy(run: string, evidence: Evidence): string | undefined {
  const signs = [...run]
  const impossible = signs.findIndex((_, at) => isImpossible(signs, at))
  const choices = signs.flatMap((sign, at) => [...lookAlikes(sign)].map(other => ({sign, at, other})))
  const words = choices
    .filter(({other}) => /[ァ-ヺー]/.test(other))
    .map(({sign, at, other}) => ({sign, at, changed: [...signs.slice(0, at), other, ...signs.slice(at + 1)]}))
    .filter(({changed}) => !changed.some((_, place) => isImpossible(changed, place)))
    .map(({sign, at, changed}) => ({sign, at, word: changed.join('')}))
  if (impossible >= 0) {
    const near = words.filter(({at}) => Math.abs(at - impossible) <= 1)
    const best = near.find(({word}) => isName(word, evidence)) ?? near.find(({word}) => soundsLike(word, evidence))
    return (best ?? near.sort((a, b) => Math.abs(a.at - impossible) - Math.abs(b.at - impossible))[0])?.word
  }
  if (isName(run, evidence) || evidence.count(run) > 1) return undefined
  const known = words.find(({word}) => isName(word, evidence))
  // By its sound alone only what is no katakana, or a sound no name ends in: there is more than one way to write a name.
  const isOdd = (sign: string, word: string) => !/[ァ-ヺー]/.test(sign) || (sign === 'ソ' && word.includes('ン'))
  const heard = words.find(({sign, word}) => isOdd(sign, word) && soundsLike(word, evidence))
  const names = namesHeard(run, evidence)
  return (
    known ??
    (names.length > 0
      ? words.find(
          ({sign, at, word}) => !/^プ[サ-ソタ-ト]/.test(run.slice(at)) && isOtherLabial(names, sign, word[at]!)
        )
      : heard)
  )?.word
}

/** A name with b and without p is not written with パ, one with p and without b not with バ. */
function isOtherLabial(names: readonly string[], sign: string, other: string): boolean {
  const isAll = (pattern: RegExp) => names.every(name => pattern.test(name))
  if (/[パピプペポ]/.test(sign) && /[バビブベボ]/.test(other)) return isAll(/^[^p]*b[^p]*$/)
  return /[バビブベボ]/.test(sign) && /[パピプペポ]/.test(other) && isAll(/^[^bvwfu]*p[^bvwfu]*$/)
}

/** The source has such a word, or has the name in another unit that is so written. */
function isName(word: string, {everyday, isAtHome}: Evidence): boolean {
  return everyday.includes(word) || (word.length > 3 && isAtHome(word))
}

/** A sign that cannot stand where it stands in a word of katakana. */
function isImpossible(signs: readonly string[], at: number): boolean {
  const [before = '', sign = '', after = ''] = [signs[at - 1], signs[at], signs[at + 1]]
  if (sign in BEFORE_SMALL) return !BEFORE_SMALL[sign]!.includes(before || ' ')
  if (sign === '卜') return true
  if (sign === '一') return /[ァ-ヺー]/.test(before) && /[ァ-ヺー]/.test(after)
  if (sign in IN_PLACE_OF) return /[ーァィゥェォャュョッ]/.test(after)
  if (sign === 'ヲ') return signs.length > 2 && /[ァ-ヺー]/.test(after) && !/^ヲタ/.test(sign + after)
  return sign === 'ン' && at === 0 && after === 'ー'
}
