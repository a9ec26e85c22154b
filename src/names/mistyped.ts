import {katakanaFeatures} from '../align/sound.ts'
import type {Evidence} from './evidence.ts'
import {unvoiced} from './unvoiced.ts'

/** Signs of the shortest word that is told. */
const SHORTEST = 5
/** Signs of the shortest word that begins or ends in a longer one. */
const PART = 3

/**
 * A word in katakana with any one sign in the place of another: what the page says elsewhere, or what translates a word of the source, but
 * for a sign in whose company no word has it (デサクトップ). A longer word may hold it.
 */
export function mistyped(run: string, evidence: Evidence): string | undefined {
  if (run.length < SHORTEST || !/^[ァ-ヺー]+$/.test(run) || evidence.isWord(run) || evidence.count(run) > 1)
    return undefined
  const odd = [...run].flatMap((_, at) => (isOdd(run, at, evidence) && !isSaid(run, at, evidence) ? [at] : []))
  for (const at of odd) {
    const word = [...evidence.translations(), ...evidence.often()].find(word => isButFor(run, word, at))
    if (word === undefined) continue
    const start = startOf(run, word, at)!
    const [isRight, isMeant] = [isHeard(run, evidence), isHeard(word, evidence)]
    if (isRight && !isMeant) return undefined
    // インストーラマニュアル beside インストールマニュアル: another word begins or ends there, and the source does not say that of the page.
    const parts = [run.slice(start, at + 1), run.slice(at, start + word.length)]
    const isOther = parts.some(part => part.length >= PART && part.length < run.length && isOwn(part, evidence))
    if (isOther && (isRight || !isMeant)) return undefined
    return run.slice(0, start) + word + run.slice(start + word.length)
  }
  return undefined
}

/** The sign belongs to what translates a word of the source: データソース beside “data source”, though the page has データベース. */
export function isSaid(run: string, at: number, {translations}: Evidence): boolean {
  return [...translations()].some(word => {
    const start = run.indexOf(word)
    return word.length > 2 && start >= 0 && start <= at && at < start + word.length
  })
}

function isOwn(part: string, {isWord, count}: Evidence): boolean {
  return isWord(part) || count(part) > 0
}

/** A word of the source sounds so: カテゴリー for “category” is right, however often the page has テカゴリー. */
export function isHeard(run: string, {spoken}: Evidence): boolean {
  const sounds = spoken()
  return katakanaFeatures(run).some(({key}) => sounds.has(key))
}

/** No word has the sign between its neighbours: of the threes that hold it one at most is known. */
function isOdd(run: string, at: number, {isPiece}: Evidence): boolean {
  const threes = [at - 2, at - 1, at].filter(from => from >= 0 && from + 3 <= run.length)
  const unknown = threes.filter(from => !isPiece(run.slice(from, from + 3))).length
  return unknown >= 2 && threes.length - unknown <= 1
}

function isButFor(run: string, word: string, at: number): boolean {
  return word.length >= SHORTEST && word.length <= run.length && startOf(run, word, at) !== undefined
}

/** Where a word stands in a run but for the sign at a place; in a longer one inside of it, for ブラウザタブ is two words and no ブラウザー. */
function startOf(run: string, word: string, at: number): number | undefined {
  for (let start = Math.max(0, at - word.length + 1); start <= at && start + word.length <= run.length; start++) {
    const place = at - start
    const isSame =
      run.startsWith(word.slice(0, place), start) && run.startsWith(word.slice(place + 1), start + place + 1)
    const isInside =
      place > 0 && place < word.length - 1 && !/[ァィゥェォャュョッー]/.test(run[start + word.length] ?? '')
    const isSure = word.length === run.length ? word[place] !== 'ー' : isInside
    if (isSame && isSure && word[place] !== run[at] && !isVariant(run[at]!, word[place]!)) return start
  }
  return undefined
}

/** Loanwords are written with either: インターフェイス and インターフェース, スムース and スムーズ, ダイヤ and ダイア, ウィンドウ and ウインドウ. */
export function isVariant(sign: string, other: string): boolean {
  const bare = (kana: string) => unvoiced(kana).replace(/[ァィゥェォッャュョヮ]/, large)
  if (bare(sign) === bare(other)) return true
  return GROUPS.some(group => group.includes(sign) && group.includes(other))
}

/** Source: 外来語の表記 (Cabinet Notice 2 of 1991), notes, and 現代仮名遣い on じ・ぢ and ず・づ. */
const GROUPS = ['ーアイウエオァィゥェォ', 'アヤ', 'ジヂ', 'ズヅ', 'バヴビブベボ', 'ンム']

function large(small: string): string {
  return 'アイウエオツヤユヨワ'['ァィゥェォッャュョヮ'.indexOf(small)]!
}
