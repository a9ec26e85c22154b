import type {Language} from '../model/index.ts'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const HAN = /\p{Script=Han}/gu
const LETTER = /\p{L}/gu

/**
 * The language of a text by its scripts: Japanese where kana are more than a twentieth of Han and kana together,
 * Chinese where Han are more than a fifth of the letters, else English.
 */
export function guessLanguage(text: string): Language {
  const [kana, han, letters] = [KANA, HAN, LETTER].map(script => count(text, script)) as [number, number, number]
  if (kana * 20 > kana + han && kana * 20 > letters) return 'ja'
  return han * 5 > letters ? 'zh' : 'en'
}

function count(text: string, script: RegExp): number {
  return text.match(script)?.length ?? 0
}
