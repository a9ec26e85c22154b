import {simplified} from '../han/simplified.ts'
import {once} from '../once.ts'
import {COMMON_IN_NAMES, NAME_READINGS, READ_AS_A_WHOLE} from './data/name-readings.ts'
import {PINYIN} from './data/pinyin.ts'

/** Readings by character, in Simplified form. */
type Readings = ReadonlyMap<string, readonly string[]>

const chinese = once(() => byCharacter(PINYIN, pinyin => pinyin))
const japanese = once(() => byCharacter(NAME_READINGS, plainRomaji))
const syllables = once(() => new Set(PINYIN.match(/[a-z]+/g)))
const common = once(() => new Set(COMMON_IN_NAMES))
const wholes = once(() =>
  READ_AS_A_WHOLE.split(' ').map(entry => [simplified(entry.replace(/[a-z]+$/, '')), plainRomaji(entry)] as const)
)

function byCharacter(rows: string, plain: (reading: string) => string): Readings {
  const all = new Map<string, string[]>()
  for (const row of rows.split(' ')) {
    const letters = /^[a-z]+/.exec(row)![0]
    const reading = plain(letters)
    for (const sign of row.slice(letters.length)) {
      const known = all.get(sign)
      if (known) known.push(reading)
      else all.set(sign, [reading])
    }
  }
  return all
}

/** A word of Pinyin in lower case, without its marks: Lǚ, Lü, Lyu and Lv are lu. */
export function plainPinyin(word: string): string {
  return lettersOf(word).replaceAll(/(?<=[ln])(?:yu|v)/g, 'u')
}

/**
 * A word of a Japanese name as all ways to romanise it have in common: without long vowels and doubled consonants, voiced or not (Nakajima is
 * Nakashima), Hepburn or Kunrei.
 */
export function plainRomaji(word: string): string {
  return lettersOf(word)
    .replaceAll(/oh(?![aiueoy])/g, 'o')
    .replaceAll(/o[ou]+/g, 'o')
    .replaceAll(/uu+/g, 'u')
    .replaceAll(/ii+/g, 'i')
    .replaceAll(/m(?=[bmp])/g, 'n')
    .replaceAll(/tch|[sc]h|ts|[stzdj]y|[zj]/g, 's')
    .replaceAll(/[td](?=[iu])/g, 's')
    .replaceAll(/[bpf]/g, 'h')
    .replaceAll('g', 'k')
    .replaceAll('d', 't')
    .replaceAll(/([kst])\1+/g, '$1')
}

function lettersOf(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
}

/** Whether a name in Simplified characters may be read as a word in Pinyin. */
export function isPinyinOf(name: string, word: string): boolean {
  return isComposed([...name], plainPinyin(word), chinese())
}

/** Whether a name in Simplified characters may be read as a word in Latin letters in Japan. */
export function isRomajiOf(name: string, word: string): boolean {
  const plain = plainRomaji(word)
  return (
    isComposed([...name], plain, japanese()) || wholes().some(([signs, reading]) => signs === name && reading === plain)
  )
}

function isComposed([sign, ...others]: readonly string[], letters: string, readings: Readings, last = ''): boolean {
  if (sign === undefined) return letters === ''
  return (readings.get(sign) ?? []).some(reading => {
    // A long vowel over the border of two characters: Ōura is 大 and 浦.
    const isLong = /(?:oo|ou|uu|ii)$/.test(last.slice(-1) + reading[0])
    const forms = isLong ? [reading, reading.slice(1)] : [reading]
    return forms.some(
      form => letters.startsWith(form) && isComposed(others, letters.slice(form.length), readings, reading)
    )
  })
}

/** Whether all characters of a name are known in Pinyin. */
export function arePinyin(name: string): boolean {
  return [...name].every(sign => chinese().has(sign))
}

/** The ways to part a word into syllables of Pinyin. */
export function syllablesOf(word: string): readonly (readonly string[])[] {
  const letters = plainPinyin(word)
  if (letters === '') return [[]]
  const ways: string[][] = []
  for (let size = 1; size <= Math.min(LONGEST, letters.length); size += 1)
    if (syllables().has(letters.slice(0, size)))
      ways.push(...syllablesOf(letters.slice(size)).map(rest => [letters.slice(0, size), ...rest]))
  return ways
}

/** Letters of the longest syllable: zhuang. */
const LONGEST = 6

/** Whether names of persons in Japan have the characters, all of them, so often that all readings are known. */
export function areCommon(name: string): boolean {
  return [...name].every(sign => common().has(sign))
}
