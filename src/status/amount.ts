/** How much text there is: words of languages that write blanks, characters of Chinese and Japanese, as translators charge for them. */
export interface Amount {
  readonly words: number
  readonly characters: number
}

const NOTHING: Amount = {words: 0, characters: 0}

/** Han, kana and Hangul are counted one by one; other letters and figures by the word. Marks are not counted. */
export function amountOf(text: string): Amount {
  const characters = text.match(WIDE)?.length ?? 0
  const words = text.replaceAll(WIDE, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019_.-]*/gu)?.length ?? 0
  return {words, characters}
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30FC]/gu

export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, {words, characters}) => ({words: sum.words + words, characters: sum.characters + characters}),
    NOTHING
  )
}
