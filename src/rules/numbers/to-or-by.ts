import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {NTH} from '../../quantities/pattern.ts'
import {oddOne} from './odd-one.ts'
import {type Stated, shownRange} from './stated.ts'

/** Whether a share says how far something went, or by how much. */
type Way = 'to' | 'by'

interface Words {
  readonly before?: RegExp
  readonly behind?: RegExp
}

/** What goes up or down, in English. */
const EN =
  '(?:rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|increas(?:e|es|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?|rais(?:e|es|ed)|' +
  'fall|falls|fell|fallen|falling|drop(?:s|ped)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cut|cuts|reduc(?:e|es|ed|ing)|shrink|shrinks|shrank|slip(?:s|ped)?)'
const ZH = '(?:增长|增加|增至|上升|上涨|升高|提高|提升|扩大|减少|削减|缩减|缩小|下降|降低|下跌|下滑|下调|上调|回落)'
const JA = '(?:増|減|上昇|上が|上げ|低下|下落|下が|下げ|伸び|縮小|縮|拡大|削減|引き上げ|引き下げ)'

/** How a language says so. Source: usage of news and statistics. */
const WORDS: Readonly<Record<string, Readonly<Record<Way, Words>>>> = {
  en: {
    to: {
      before: new RegExp(
        `\\b${EN}\\b[^.,;:\\d]{0,30}? to (?:about |around |nearly |almost |just |over |under |only )?(?:an? )?$`,
        'i'
      )
    },
    by: {
      before: new RegExp(
        `\\b${EN}\\b[^.,;:\\d]{0,30}? by (?:about |around |nearly |almost |just |over |some |only )?(?:an? )?$`,
        'i'
      )
    }
  },
  zh: {
    to: {before: new RegExp(`${ZH}(?:到了?|至|为|成)(?:约|近|了)?$`, 'u')},
    by: {before: new RegExp(`${ZH}了?(?:约|近)?$`, 'u')}
  },
  ja: {
    to: {behind: new RegExp(`^ ?(?:程度|近く|以下|以上)?(?:に|へ|まで)(?:と)?[^、。]{0,4}?${JA}`, 'u')},
    by: {behind: new RegExp(`^ ?(?:程度|近く|ほど|も|ずつ)?の?${JA}`, 'u')}
  }
}

/** 削减三分之一 where two of three versions say “to a third”: the same share, and the other way to mean it. */
export function toOrBy(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  if (stated.size < 3) return []
  return (stated.get(source) ?? []).flatMap(original => {
    if (!isShare(original)) return []
    const said = [...stated].flatMap(([locale, all]) => {
      const [one, ...more] = all.filter(other => isShare(other) && shareOf(other) === shareOf(original))
      return one && more.length === 0 ? saidOf(one, locale) : []
    })
    const found = said.length < stated.size ? undefined : oddOne(said, source, ({way}) => way)
    return found ? [{culprit: found.odd.locale, witnesses: found.witnesses, here: found.odd, there: found.own}] : []
  })
}

function isShare({statement: {kind, unit, to}}: Stated): boolean {
  return (kind === 'percent' && to === undefined) || unit === '/' || unit === NTH
}

function shareOf({statement: {kind, value}}: Stated): string {
  return (kind === 'percent' ? value / 100 : value).toPrecision(6)
}

function saidOf(stated: Stated, locale: Locale) {
  const words = WORDS[languageOf(locale)]
  const {text} = stated.segment
  const range = shownRange(stated)
  const found = (['to', 'by'] as const).flatMap(way => {
    const before = words?.[way].before?.exec(text.slice(0, stated.statement.range.start))?.[0]
    const behind = words?.[way].behind?.exec(text.slice(stated.statement.range.end))?.[0]
    if (before === undefined && behind === undefined) return []
    const start = stated.statement.range.start - (before?.length ?? 0)
    const end = behind === undefined ? range.end : stated.statement.range.end + behind.length
    return [{locale, way, stated, range: {start, end}, written: text.slice(start, end)}]
  })
  return found.length === 1 ? found : []
}
