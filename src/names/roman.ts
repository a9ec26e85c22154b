import {ROMAN} from './data/roman.ts'
import {plainRomaji} from './readings.ts'

/** A reading in kana in Latin letters, words as they are set apart; undefined where it is no kana. */
export function romanised(reading: string): string | undefined {
  const kana = reading.normalize('NFKC').replaceAll(/[ァ-ヶ]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0x60))
  let roman = ''
  for (let at = 0; at < kana.length; ) {
    const [one, two] = [kana[at]!, kana.slice(at, at + 2)]
    if (ROMAN[two] !== undefined && two.length === 2) {
      roman += ROMAN[two]
      at += 2
    } else {
      if (one === 'っ') roman += (ROMAN[kana.slice(at + 1, at + 3)] ?? ROMAN[kana[at + 1] ?? ''] ?? '')[0] ?? ''
      else if (/[ー・·]/.test(one)) roman += one === 'ー' ? '' : ' '
      else if (/\s/.test(one)) roman += ' '
      else if (ROMAN[one] === undefined) return undefined
      else roman += ROMAN[one]
      at += 1
    }
  }
  return roman.trim()
}

/** The same letters, whatever the order of the words, long vowels and the way n and m are written. */
export function sameRoman(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

const WORD =
  /^(?:(?:(?:[kgnhbpmr]y?|ky|sh?|ts?|ch|[zjdywf])?[aiueo]h?)|n(?![aiueoy])|m(?=[bmp])|([kstp])(?=\1)|t(?=ch)|s(?=sh))+$/

/** Whether a text has a name in kana: みなとみらい is Minato Mirai. */
export function isInKana(name: string, text: string): boolean {
  const wanted = plainRomaji(name)
  return (text.match(KANA) ?? []).some(run => plainRomaji(romanised(run) ?? '').includes(wanted))
}

const KANA = /[ぁ-ゖァ-ヺー・]{3,}/g

/** Whether a name is of the syllables of Japanese in Latin letters: Natsume Sōseki is, Lu Xun is not. */
export function isRomaji(name: string): boolean {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return plain.split(/[\s-]+/).every(word => WORD.test(word))
}

function letters(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .map(word =>
      word
        .replaceAll(/ou|oo|oh(?![aiueo])/g, 'o')
        .replaceAll('uu', 'u')
        .replaceAll(/m(?=[bmp])/g, 'n')
        .replaceAll('tch', 'cch')
    )
  // A reading may be written without a blank between the names.
  return [...words.join('')].sort().join('')
}
