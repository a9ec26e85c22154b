import {type Evidence, namesHeard, soundsLike} from './evidence.ts'
import {isImpossible} from './impossible.ts'

/**
 * Signs of a name of which two that changed places are told. Longer runs are mostly two common words in one, which sound like something by
 * chance: キーボードレイアウト, ユーザリスト.
 */
const SWAPPED = {least: 4, most: 5}

/** What sounds like a name of the source with two neighbours exchanged, and like none as it stands: ミンクス for Minsk. */
export function exchanged(run: string, evidence: Evidence): string | undefined {
  const signs = [...run]
  if (
    signs.length < SWAPPED.least ||
    signs.length > SWAPPED.most ||
    !/^[ァ-ヺー]+$/.test(run) ||
    evidence.isWord(run) ||
    isTwoWords(run, evidence) ||
    soundsLike(run, evidence)
  )
    return undefined
  for (const [at, sign] of signs.slice(0, -1).entries()) {
    const next = signs[at + 1]!
    const all = signs.with(at, next).with(at + 1, sign)
    if (sign === next || !/^[ア-ヴ]{2}$/.test(sign + next) || all.some((_, place) => isImpossible(all, place))) continue
    if (/[ァィゥェォッャュョ]/.test(sign + next)) continue
    const word = all.join('')
    // Bernoulli is ベルヌーイ: an r before a consonant is a long vowel for some names, a sign for others.
    const names = namesHeard(word, evidence).filter(name => sign !== 'ル' || !/r[^aeiouy]/.test(name))
    if (names.length > 0) return word
  }
  return undefined
}

/** ツールバー is put together of two words, and no slip for ツーバルー, which sounds like “table”. */
function isTwoWords(run: string, {isWord}: Evidence): boolean {
  return [...run].some((_, at) => at > 1 && isWord(run.slice(0, at)) && isWord(run.slice(at)))
}
