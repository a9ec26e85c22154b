import {CJK_RUN} from '../../characters.ts'
import {charactersOf} from '../../count.ts'
import {readsAsEnglish} from './left-english.ts'

const WORD = /\p{Script=Latin}+/gu
const QUOTED = /「[^「」]*」|『[^『』]*』/gu

/** An English sentence with the name of a link or a word in Chinese or Japanese: its marks are those of English. */
export function isEnglishAround(text: string): boolean {
  if (isAllQuoted(text)) return true
  const words = text.match(WORD)?.length ?? 0
  return words > 3 && charactersOf(text, CJK_RUN) < words * 2 && readsAsEnglish(text, 'sentence')
}

/** “See 「桟橋」.”: English but for what it quotes. */
function isAllQuoted(text: string): boolean {
  if (!QUOTED.test(text)) return false
  QUOTED.lastIndex = 0
  const rest = text.replace(QUOTED, '')
  return (
    /\p{Script=Latin}{2} |\p{Script=Latin}{3}/u.test(rest) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]/u.test(rest)
  )
}
