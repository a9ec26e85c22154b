import {matches} from '../matches.ts'
import {remembered} from '../remembered.ts'
import {TRANSLITERATION} from './data/transliteration.ts'
import type {Feature} from './feature.ts'

const KATAKANA: Readonly<Record<string, string>> = {
  K: 'カキクケコガギグゲゴヵヶ',
  S: 'サシスセソザジズゼゾ',
  '?': 'チツヂヅ',
  T: 'タテトダデド',
  N: 'ナニヌネノン',
  F: 'ハヒフヘホ',
  B: 'バビブベボパピプペポヴ',
  M: 'マミムメモ',
  R: 'ラリルレロ'
}
const kana = byCharacter(KATAKANA)
/** Characters that Chinese spells foreign names with, and their consonants. */
export const transliterating: ReadonlyMap<string, string> = byCharacter(TRANSLITERATION)
export const KATAKANA_RUN = /[\p{Script=Katakana}ー]{2,}/gu

/** Consonant skeletons of the katakana words of a text. */
export function katakanaFeatures(text: string): Feature[] {
  return matches(text, KATAKANA_RUN).flatMap(([run]) => sounds(katakanaSkeletons(run), run))
}

/** How a word in katakana may sound. */
export function katakanaSkeletons(word: string): readonly string[] {
  const skeleton = squeeze([...word].map(sign => kana.get(sign) ?? '').join(''))
  return skeleton.includes('?') ? [skeleton.replaceAll('?', 'T'), squeeze(skeleton.replaceAll('?', 'S'))] : [skeleton]
}

/** Consonant skeletons of runs of characters that Chinese spells foreign names with. */
export function transliterationFeatures(text: string): Feature[] {
  return matches(text, HAN_RUN).flatMap(([run]) => sounds(hanSkeletons(run), run))
}

const HAN_RUN = new RegExp(`[${[...transliterating.keys()].join('')}]{2,}`, 'gu')

/** How a run of such characters may sound: with and without an r before a consonant. */
export function hanSkeletons(run: string, signs: ReadonlyMap<string, string> = transliterating): readonly string[] {
  const skeleton = [...run].map(part => (signs.get(part) ?? '').replace(/[-A]/, '')).join('')
  return [squeeze(skeleton), squeeze(skeleton.replace(/R(?=[^R])|R$/g, ''))]
}

const LATIN_WORD = /[a-z]{3,}/g

/** Consonant skeletons of the words of a text in Latin letters, in lower case and without marks. */
export function latinSoundFeatures(text: string): Feature[] {
  return matches(text, LATIN_WORD).flatMap(([word]) => soundsOf(word))
}

const soundsOf = remembered((word): readonly Feature[] => sounds(latinSkeletons(word), word))

/** How a Latin word may sound: with and without an r before a consonant, g hard and soft. */
export function latinSkeletons(word: string): readonly string[] {
  const hard = consonants(word)
  const silent = consonants(word.replace(/r(?![aeiouy])/g, ''))
  const soft = /g[eiy]/.test(word) ? consonants(word.replace(/g(?=[eiy])/g, 'j').replace(/r(?![aeiouy])/g, '')) : hard
  return [hard, silent, soft]
}

const LATIN: Readonly<Record<string, string>> = {
  S: 'szj',
  K: 'ckg',
  T: 'td',
  B: 'bpv',
  F: 'fh',
  R: 'rl',
  M: 'm',
  N: 'n'
}
const latin = byCharacter(LATIN)

function consonants(word: string): string {
  const letters = word
    // Sachsen, Oechsle: ks.
    .replace(/chs/g, 'ks')
    .replace(/tch|ch|sh|th|ti(?=on)/g, 's')
    .replace(/ph/g, 'f')
    .replace(/ck|qu?/g, 'k')
    .replace(/gh|wh?|y/g, '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
  return squeeze([...letters].map(letter => latin.get(letter) ?? '').join(''))
}

/** Doubled consonants count once. */
function squeeze(skeleton: string): string {
  return skeleton.replace(/(.)\1+/g, '$1')
}

function sounds(skeletons: readonly string[], seen: string): Feature[] {
  return [...new Set(skeletons)].flatMap(skeleton =>
    skeleton.length < 2
      ? []
      : [{kind: skeleton.length === 2 ? 'soundShort' : 'sound', key: `s:${skeleton}`, seen} as const]
  )
}

function byCharacter(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([sound, signs]) => [...signs].map(sign => [sign, sound] as const)))
}
