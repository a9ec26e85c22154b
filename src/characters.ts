/** Tests of single code points that several stages share. Data: the Unicode Script property. */

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\u30FC\uFF01-\uFF60]/u

/** A letter of Chinese or Japanese: Han or kana. */
export const CJK_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Letters of Chinese and Japanese in a row, wherever they stand. */
export const CJK_RUN = new RegExp(`${CJK_LETTER.source}+`, 'gu')

/** Han, kana, bopomofo, CJK punctuation or a full-width form: a character written without blanks around it. */
export function isCjk(character: string): boolean {
  // Nothing below U+02EA is of these scripts: most text is told without the property tables.
  return character > '\u02E9' && CJK.test(character)
}

/** A private-use character of the basic plane, as inline codes are shown. */
export function isCodeCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xe000 && unit <= 0xf8ff
}
