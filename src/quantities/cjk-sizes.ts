import {COUNTERS} from './data/counters.ts'
import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {
  amount,
  anyOf,
  CJK_UNIT_WORDS,
  CJK_UNITS,
  CURRENCY_NAMES,
  CURRENCY_WORDS,
  LATIN_UNIT_WORDS,
  LATIN_UNITS,
  measure,
  money,
  percent
} from './readings.ts'

/** How Chinese and Japanese write shares, sums and measures. */
export const cjkSizes: readonly Pattern[] = [
  // 16進数, 二进制: the name of a notation.
  pattern('N[進进](?:数|制|法)', ({numerals}) => ({kind: 'bare', ...amount(numerals), counter: 'name'}), {
    needs: ['進', '进']
  }),
  pattern(
    'N ?分(?:之|の) ?N',
    ({numerals: [bottom, top]}) => {
      if (!bottom || !top || bottom.value === 0) return undefined
      if (bottom.value === 100) return {kind: 'percent', value: top.value}
      return {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
    },
    {needs: ['分']}
  ),
  pattern(
    'N ?(?:个基点|ベーシスポイント|bp(?![A-Za-z]))',
    ({numerals: [points]}) => points && {kind: 'percent', value: points.value / 100},
    {needs: ['基点', 'ベーシス', 'bp']}
  ),
  // 5人に1人, 每10人中有3人
  pattern('N(人|名|件|校|社|台|回)に\\1?N\\1', ({numerals: [bottom, top]}) => shareOf(top, bottom), {needs: ['に']}),
  pattern(
    'N(人|名|家|个|户|件|次)[\\u4e00-\\u9fff]{0,6}?(?:当中|之中|中|里)(?:就|便|约|大约)*有R(?:\\1|[人名家个户件次])?',
    ({numerals: [bottom, top, last]}) => (last ? undefined : shareOf(top, bottom)),
    {
      needs: ['有']
    }
  ),
  pattern('R ?(?:パーセント|ポイント|プロ(?!グ|ジ|セ)|个百分点|個百分點|%)', percent, {
    needs: ['パーセント', 'ポイント', 'プロ', '百分', '%']
  }),
  pattern(
    'R ?割(?:N ?分)?(?![る当りれ合])',
    ({match, numerals}) => {
      if (!match[0].endsWith('分')) return tenths(numerals)
      return {kind: 'percent', value: numerals[0]!.value * 10 + numerals.at(-1)!.value}
    },
    {needs: ['割']}
  ),
  pattern(`R ?[多余]?(${CURRENCY_NAMES})`, ({match, numerals}) => money(numerals, match[1]!), {
    needs: CURRENCY_WORDS
  }),
  // 6米92, 1メートル75: metres and their hundredths.
  pattern(
    'N(?:米|メートル)N(?![A-Za-z0-9米秒分人个名厘年月日セ])',
    ({numerals: [metres, rest]}) =>
      metres && rest?.digits && rest.digits.length < 3
        ? {kind: 'measure', value: Number(`${metres.value}.${rest.digits}`), unit: 'm', counter: '米'}
        : undefined,
    {needs: ['米', 'メートル']}
  ),
  // 两个半小时, 1時間半, 三年半
  pattern(
    'N(个半(?:小时|钟头|月|世纪)|个?小时半|個?時間半|年半|[かカヶケ箇個]月半|天半|日半)',
    ({match, numerals: [whole]}) => whole && halves(whole.value, match[1]!),
    {needs: ['半']}
  ),
  pattern('N刻[钟鐘]', ({numerals: [quarters]}) => ({kind: 'duration', value: quarters!.value * 15, unit: 'min'}), {
    needs: ['刻']
  }),
  pattern(
    'N半世[纪紀]',
    ({numerals: [parts]}) => (parts?.value === 4 ? {kind: 'duration', value: 25, unit: 'a'} : undefined),
    {needs: ['半世']}
  ),
  pattern(
    'N ?(?:ダース|打(?![开开電电工车車扮]))',
    ({numerals: [dozens]}) => dozens && {kind: 'count', value: dozens.value * 12, counter: 'ダース'},
    {needs: ['ダース', '打']}
  ),
  pattern(
    '半个?(小时|小時|天|年|月|世纪|日|時間)',
    ({match}) => {
      const [value, unit] =
        {小: [30, 'min'], 時: [30, 'min'], 天: [12, 'h'], 日: [12, 'h'], 年: [6, 'mo'], 月: [15, 'd'], 世: [50, 'a']}[
          match[1]![0]!
        ] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    {needs: ['半']}
  ),
  pattern(`R ?[多余]?(${LATIN_UNITS})(?!代)`, ({match, numerals}) => measure(numerals, match[1]!), {
    needs: LATIN_UNIT_WORDS
  }),
  pattern(`R ?[多余]?(${CJK_UNITS})(?!代)`, ({match, numerals}) => measure(numerals, match[1]!), {
    needs: CJK_UNIT_WORDS
  }),
  pattern('第R', ({numerals}) => ({kind: 'ordinal', ...amount(numerals)}), {needs: ['第']}),
  pattern(
    'N番目|Nつ目|N人目|N回目|N位',
    ({match, numerals}) =>
      /位$/.test(match[0])
        ? {kind: 'count', ...amount(numerals), counter: '位'}
        : {kind: 'ordinal', ...amount(numerals)},
    {needs: ['目', '位']}
  )
]

const GROWTH = '(?:增长|增加|增大|增多|提高|提升|上升|上涨|扩大|高出|多出|大|高|多|涨|增)'

/** 三成, 2～3割: tenths, or from so many to so many. */
function tenths(numerals: readonly Numeral[]): Reading {
  const {value, to} = amount(numerals)
  return {kind: 'percent', value: value * 10, ...(to !== undefined && {to: to * 10})}
}

/** So many of so many. */
function shareOf(top: Numeral | undefined, bottom: Numeral | undefined): Reading | undefined {
  if (!top || !bottom || top.value >= bottom.value) return undefined
  return {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
}

/** A number and a half of a unit of time. */
function halves(whole: number, written: string): Reading {
  const value = whole + 0.5
  if (/[时時]|钟头/.test(written)) return {kind: 'duration', value, unit: 'h'}
  if (/世/.test(written)) return {kind: 'duration', value: value * 100, unit: 'a'}
  if (/月/.test(written)) return {kind: 'duration', value, unit: 'mo'}
  return {kind: 'duration', value, unit: written.includes('年') ? 'a' : 'd'}
}

/** Words that begin with 成: 三成 is 30%, 第二成为 is none. Source: 现代汉语词典. */
const OTHER_WORDS = '[立功员果长绩本语份套交群家型品才全名因]'

/** Tenths, prices off, and growth in multiples, as Chinese writes them. */
const chineseShares: readonly Pattern[] = [
  pattern(`R成(?!${OTHER_WORDS})`, ({numerals}) => (numerals.at(-1)!.value <= 10 ? tenths(numerals) : undefined), {
    needs: ['成']
  }),
  // 八折 is 20% off, 85折 15%.
  pattern(
    'N折(?![叠扣断旧射返合腾磨线])',
    ({numerals: [paid]}) => {
      const share = paid && (paid.value < 10 ? paid.value * 10 : paid.value)
      return share && share < 100 && Number.isInteger(share) ? {kind: 'percent', value: 100 - share} : undefined
    },
    {needs: ['折']}
  ),
  // 翻一番 is doubled, 翻两番 four times as much.
  pattern('翻了?N番', ({numerals: [times]}) => times && {kind: 'count', value: 2 ** times.value, counter: '倍'}, {
    needs: ['翻']
  }),
  // 增长4倍 is five times as much; many write it for four.
  pattern(
    `(?<=${GROWTH}(?:了|约|近|逾|超|超过|将近|大约|至少)*)N倍`,
    ({numerals: [times]}) => times && {kind: 'count', ...amount([times]), counter: '倍', unit: 'more'},
    {needs: ['倍']}
  )
]

/** How a language of the two counts with its counters. */
export function cjkCounts(language: 'zh' | 'ja'): readonly Pattern[] {
  return [
    ...(language === 'zh' ? chineseShares : []),
    pattern(
      `R ?[多余]?(${anyOf(COUNTERS[language])})`,
      ({match, numerals}) => ({
        kind: 'count',
        ...amount(numerals),
        counter: match[1]!
      }),
      {needs: COUNTERS[language]}
    ),
    pattern('一半|半[分数]?', () => ({kind: 'bare', value: 0.5}), {needs: ['半']})
  ]
}
