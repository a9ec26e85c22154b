import {matches} from '../matches.ts'
import {beside} from './beside.ts'
import {type Changed, spellingOf} from './changed-kana.ts'
import {isDictionaryWord} from './dictionary.ts'
import {type Evidence, namesHeard, soundsLike} from './evidence.ts'
import {exchanged} from './exchanged.ts'
import {mistyped} from './mistyped.ts'
import {unvoiced} from './unvoiced.ts'

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
  for (const {0: run, index} of matches(text, RUN)) {
    // A piece of a word that lost a character is no word.
    const isBroken = text[index - 1] === '\uFFFD' || text[index + run.length] === '\uFFFD'
    if (!KATAKANA.test(run) || isBroken || beginsWord(text, index + run.length - 1)) continue
    const expected = meantBy(run, evidence)
    // サイド beside サイト, one sentence with both: “side” and “site”.
    if (expected !== undefined && isOfVerb(run, expected, text.slice(index + run.length))) continue
    if (expected !== undefined && isVoicedBeside(run, expected, text)) continue
    if (expected !== undefined) odd.push({start: index, end: index + run.length, expected})
  }
  return odd
}

/** The し of キャプチャし、 and キャプチャして is the verb する. */
function isOfVerb(run: string, expected: string, behind: string): boolean {
  const isLast = /[しせ]$/.test(run) && run.slice(0, -1) === expected.slice(0, -1)
  return isLast && /^(?:[、。，．；;!！]|$|て|た|ま[すしせ]|つつ|ながら|な[いが]|よう|そう|ず)/u.test(behind)
}

/** A word that is but voiced otherwise than another of the same text. */
function isVoicedBeside(run: string, expected: string, text: string): boolean {
  const isOther =
    run.length === expected.length && [...run].every((sign, at) => unvoiced(sign) === unvoiced(expected[at]!))
  return isOther && text.match(RUN)?.some(word => word === expected) === true
}

/** The 一 of ユーザ一覧 begins a word of its own, that of ユーザ一名 may not. */
function beginsWord(text: string, at: number): boolean {
  return text[at] === '一' && text[at + 1] !== '名' && isDictionaryWord(text.slice(at, at + 2))
}

function meantBy(run: string, evidence: Evidence): string | undefined {
  const {impossible, words} = spellingOf(run)
  if (impossible >= 0) {
    const near = words().filter(({at}) => Math.abs(at - impossible) <= 1)
    const best = near.find(({word}) => isName(word, evidence)) ?? near.find(({word}) => soundsLike(word, evidence))
    return (best ?? near.sort((a, b) => Math.abs(a.at - impossible) - Math.abs(b.at - impossible))[0])?.word
  }
  if (evidence.count(run) > 1 || isName(run, evidence)) return undefined
  const known = words().find(({word}) => isName(word, evidence)) ?? translated(run, words(), evidence)
  return (
    (known ?? heard(run, words(), evidence))?.word ??
    exchanged(run, evidence) ??
    mistyped(run, evidence) ??
    beside(run, evidence)
  )
}

/** Signs of the shortest word that is told by what the source says. */
const SHORTEST = 4

/** A common word of which the source has the English: オプション for オプショソ beside “option”. */
function translated(run: string, words: readonly Changed[], {isWord, translations}: Evidence): Changed | undefined {
  if (run.length < SHORTEST || isWord(run) || translations().has(run)) return undefined
  return words.find(change => !isVoicing(change) && translations().has(change.word))
}

/** Loanwords are written with and without the voicing: スムース and スムーズ, バッグ and バック. */
function isVoicing({sign, at, word}: Changed): boolean {
  const other = word[at]!
  return unvoiced(sign) === unvoiced(other) && !/[パピプペポ]/.test(sign + other)
}

/** What a run becomes by one character of like shape, as it sounds. */
function heard(run: string, words: readonly Changed[], evidence: Evidence): Changed | undefined {
  // ブラウザー sounds like “please”, and is a word; the lexicon may have it without its last sign.
  if (evidence.isWord(run) || evidence.isWord(run.replace(/ー$/, ''))) return undefined
  const names = namesHeard(run, evidence)
  if (names.length > 0)
    return words.find(
      ({sign, at, word}) => !/^プ[サ-ソタ-ト]/.test(run.slice(at)) && isOtherLabial(names, sign, word[at]!)
    )
  // By its sound alone only what is no katakana, or a sound no name ends in: there is more than one way to write a name.
  const isOdd = (sign: string, word: string) => !/[ァ-ヺー]/.test(sign) || (sign === 'ソ' && word.includes('ン'))
  return words.find(({sign, word}) => isOdd(sign, word) && soundsLike(word, evidence))
}

/** A name with b and without p is not written with パ, one with p and without b not with バ. */
function isOtherLabial(names: readonly string[], sign: string, other: string): boolean {
  const isAll = (pattern: RegExp) => names.every(name => pattern.test(name))
  if (/[パピプペポ]/.test(sign) && /[バビブベボ]/.test(other)) return isAll(/^[^p]*b[^p]*$/)
  return /[バビブベボ]/.test(sign) && /[パピプペポ]/.test(other) && isAll(/^[^bvwfu]*p[^bvwfu]*$/)
}

/** The source has such a word, or has the name in another unit that is so written. */
function isName(word: string, {everyday, isAtHome}: Evidence): boolean {
  return everyday().includes(word) || (word.length > 3 && isAtHome(word))
}
