import {readsAsEnglish} from './left-english.ts'

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const WORD = /\p{Script=Latin}+/gu

/** An English sentence with the name of a link or a word in Chinese or Japanese: its marks are those of English. */
export function isEnglishAround(text: string): boolean {
  const words = text.match(WORD)?.length ?? 0
  return words > 3 && (text.match(CJK)?.length ?? 0) < words * 2 && readsAsEnglish(text, 'sentence')
}
