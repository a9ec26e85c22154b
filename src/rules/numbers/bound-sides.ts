import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {isHalfSaved} from '../meaning/half-saved.ts'
import {mentionsOf} from '../meaning/sides.ts'
import {boundOf, faultOf, type Said} from './bounds.ts'
import {oddOne} from './odd-one.ts'
import type {Stated} from './stated.ts'

/** A number that one version gives as the least, and two as the most: 7歳以上 for “under 7”. What `antonym` knows it tells itself. */
export function boundSides(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  if (stated.size < 3) return []
  return (stated.get(source) ?? []).flatMap(original => {
    const said = [...stated].flatMap(([locale, all]): Said[] => {
      const [one, ...more] = all.filter(({statement: {value}}) => value === original.statement.value)
      const bound = one && more.length === 0 ? boundOf(one, locale) : undefined
      return one && bound && !isTurned(one, bound) ? [{locale, one, bound}] : []
    })
    const found = said.length < stated.size ? undefined : oddOne(said, source, ({bound}) => bound.side)
    if (!found || said.every(isToldByWord) || new Set(said.map(isDenied)).size > 1) return []
    return [faultOf(found.odd, found.own, found.witnesses)]
  })
}

/** What says that something is not, or may not be: then the one side of a number may stand for the other. */
const DENIED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|none|no one|nobody|neither|nor|without|cannot|refus\w+|reject\w*|ban(?:s|ned)?|forbid\w*|prohibit\w*|except|unless|exclud\w+|den(?:y|ies|ied)|fail\w*|invalid|errors?|too|ignor\w+)\b|n['’]t\b/i,
  zh: /[不没无未非勿禁拒免除太]|错误|失败|忽略/u,
  ja: /ない|なく|なけれ|なかっ|ません|[ずぬ]|[禁拒不無非未除]|対象外|エラー|失敗|すぎ/u
}

/** “Passwords under 8 characters are refused” is 8文字以上: a text that denies something is compared with one that does, too. */
function isDenied({one: {segment}, locale, bound: {range}}: Said): boolean {
  const around = `${segment.text.slice(0, range.start)} ${segment.text.slice(range.end)}`
  return DENIED[languageOf(locale)]?.test(around) === true
}

/** “Must not be less than 7”, 不得少于, 7歳以上ではない. */
const NOT_BEFORE =
  /(?:\b(?:not|no|never|nor)(?: [a-z]+){0,2} |n['’]t(?: [a-z]+){0,2} |[不没勿无非未][得能可应宜会要]?)$/iu
const NOT_BEHIND = /^(?:で|に)?は?(?:ない|なかった|ありません|なりません)/u

function isTurned({segment: {text}, statement}: Stated, {range: {start, end}}: Said['bound']): boolean {
  const half = statement.range.end
  return (
    NOT_BEFORE.test(text.slice(0, start)) ||
    NOT_BEHIND.test(text.slice(end)) ||
    isHalfSaved(text.slice(0, half), text.slice(half))
  )
}

/** Words of an opposition: the rule of those reads them too. */
function isToldByWord({one: {segment}, locale, bound: {range}}: Said): boolean {
  return mentionsOf(segment.text, locale).some(
    ({figure, side, range: {start, end}}) =>
      figure !== undefined && side !== 'unclear' && start < range.end && end > range.start
  )
}
