import {isCjkLanguage} from '../../align/language.ts'
import {CJK_LETTER} from '../../characters.ts'
import {matches} from '../../matches.ts'
import type {ParallelText, Segment} from '../../model/index.ts'
import {isLanguageRow} from '../shared/language-row.ts'
import type {LeftWords} from './left-words.ts'

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
/** Words from which a text is a sentence in Latin letters. */
const SENTENCE = 3
/** Times from which a version keeps a name as it is. */
const KEPT = 3

/**
 * Chinese or Japanese words of the source that a version in Latin letters left inside its sentences. Not what stands in brackets, quotation marks or
 * beside them, as a name with its spelling does, and not what the version keeps throughout.
 */
export function leftHan({units, articles, source}: ParallelText): LeftWords[] {
  const original = articles.get(source)
  if (!original || !isCjkLanguage(source)) return []
  const others = new Map([...articles].filter(([locale, {text}]) => !isCjkLanguage(locale) && CJK_LETTER.test(text)))
  if (others.size === 0) return []
  return units.flatMap(unit =>
    [...unit.variants].flatMap(([locale, segments]) => {
      const article = others.get(locale)
      if (!article || !unit.variants.has(source)) return []
      return segments.flatMap(segment =>
        runsIn(segment)
          .filter(({text}) => original.text.includes(text) && article.text.split(text).length <= KEPT)
          .map(run => ({...run, unit, locale, segment}))
      )
    })
  )
}

function runsIn(segment: Segment): Pick<LeftWords, 'range' | 'text'>[] {
  const {text, codes} = segment
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  if (!CJK_LETTER.test(text) || words < SENTENCE || isLanguageRow(segment)) return []
  return matches(text, RUN).flatMap(({0: run, index: start}) => {
    const end = start + run.length
    const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()]
    const isShown =
      /[\p{Ps}\p{Pi}"'\uE000-\uF8FF=＝-]$/u.test(before) || /^[\p{Ps}\p{Pe}\p{Pf}"'\uE000-\uF8FF]/u.test(after)
    const isInside = codes.findLast(({at}) => at < start)?.role === 'open'
    return isShown || isInside ? [] : [{range: {start, end}, text: run}]
  })
}
