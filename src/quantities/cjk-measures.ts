import {hundredths} from './hundredths.ts'
import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {amount, CJK_UNIT_WORDS, CJK_UNITS, LATIN_UNIT_WORDS, LATIN_UNITS, measure} from './readings.ts'

/** Measures that are said with a half before them; 半天 and 半年 are lengths of time. */
const HALVED_UNITS =
  '米|公里|千米|厘米|毫米|英里|英尺|英寸|海里|公斤|千克|斤|吨|升|亩|公顷|マイル|メートル|キロ|リットル|トン'

/** 两打, but 2450万打破纪录: words that begin with 打. Source: 现代汉语词典. */
const DOZEN =
  '打(?![开電电工车車扮破败入进造击折响动通下赢成出算扫印卡孔包断分回消压仗架球伞火字到倒翻掉死伤中过了着在给听探招捞劫猎赌搅结])'

/** What may stand between the time of a speed and its number. */
const ABOUT = '(?:约|約|近|达|達|高达|超过|最大|最高|は|为)?'

const HALF: Numeral = {start: 0, end: 0, value: 0.5, form: 'han'}

/** How Chinese and Japanese write measures. */
export const cjkMeasures: readonly Pattern[] = [
  // K36+500处: a post at so many kilometres and metres.
  pattern(
    '(?<=\\bK)N\\+N处?',
    ({numerals: [kilometres, metres]}) =>
      kilometres && metres && {kind: 'measure', value: kilometres.value + metres.value / 1000, unit: 'km'},
    {needs: ['+']}
  ),
  // 时速100公里, 每秒2.4公里, 秒速7キロ: the time stands before the number.
  pattern(
    `(?<=(?:时速|每小时|時速|毎時)${ABOUT})R ?[多余]?(公里|千米|キロ(?:メートル)?|km|英里|マイル)(?![A-Za-z/])`,
    ({match, numerals}) => speed(numerals, /英里|マイル/.test(match[1]!) ? 'mph' : 'km/h', match[1]!),
    {needs: ['时速', '每小时', '時速', '毎時']}
  ),
  pattern(
    `(?<=(?:秒速|每秒|毎秒|風速|风速)${ABOUT})R ?[多余]?(公里|千米|キロ(?:メートル)?|km|米|メートル|m)(?![A-Za-z/])`,
    ({match, numerals}) =>
      speed(numerals, /米$|^メ|^m/.test(match[1]!) && match[1] !== '千米' ? 'm/s' : 'km/s', match[1]!),
    {needs: ['秒速', '每秒', '毎秒', '風速', '风速']}
  ),
  // 6米92, 1メートル75: metres and their hundredths.
  pattern(
    'N(?:米|メートル)N(?![A-Za-z0-9米秒分人个名厘年月日セ])',
    ({numerals: [metres, rest]}) =>
      metres && rest?.digits && rest.digits.length < 3
        ? {kind: 'measure', value: Number(`${metres.value}.${rest.digits}`), unit: 'm', counter: '米'}
        : undefined,
    {needs: ['米', 'メートル']}
  ),
  hundredths,
  // 1リットル半, 一斤半, 1杯半
  pattern(
    `N ?(${CJK_UNITS}|杯|カップ|匙|勺|点|倍|圈|页|ページ|岁|歳|才)半(?!ば|[径徑年月日])`,
    ({match, numerals: [whole]}) => {
      const more = whole && [{...whole, value: whole.value + 0.5}]
      return more && (measure(more, match[1]!) ?? {kind: 'count', ...amount(more), counter: match[1]!})
    },
    {needs: ['半']}
  ),
  // 大さじ1, 小さじ1と1/2: the spoon stands before the number.
  ...(['大', '小'] as const).map(size =>
    pattern(`(?<=${size}さじ(?:約|山盛り)?)R(?![と又/ ]+N|/)(?:杯)?`, ({numerals}) => measure(numerals, `${size}匙`), {
      needs: ['さじ']
    })
  ),
  // 半米, 半斤, 半マイル
  pattern(`半(?:个)?(${HALVED_UNITS})(?![A-Za-z])`, ({match}) => measure([HALF], match[1]!), {needs: ['半']}),
  pattern(`半(?:ダース|${DOZEN})`, () => ({kind: 'count', value: 6, counter: 'ダース'}), {
    needs: ['半ダース', '半打']
  }),
  pattern(
    `N ?(?:ダース|${DOZEN})`,
    ({numerals: [dozens]}) => dozens && {kind: 'count', value: dozens.value * 12, counter: 'ダース'},
    {needs: ['ダース', '打']}
  ),
  pattern(`R ?[多余]?(${LATIN_UNITS})(?!代)`, ({match, numerals}) => measure(numerals, match[1]!), {
    needs: LATIN_UNIT_WORDS
  }),
  // 24分割: parts.
  pattern('R ?分(?=[割類类岐])', ({numerals}) => ({kind: 'count', ...amount(numerals), counter: 'つ'}), {
    needs: ['分']
  }),
  // 1024个字节
  pattern('R ?[多余]?个(字节|比特)', ({match, numerals}) => measure(numerals, match[1]!), {needs: ['字节', '比特']}),
  pattern(`R ?[多余]?(${CJK_UNITS})(?!代)`, ({match, numerals}) => measure(numerals, match[1]!), {
    needs: CJK_UNIT_WORDS
  })
]

/** A speed in `unit`; `name` is the unit of length as written. */
function speed(numerals: readonly Numeral[], unit: string, name: string): Reading {
  return {kind: 'measure', ...amount(numerals), unit, counter: name}
}
