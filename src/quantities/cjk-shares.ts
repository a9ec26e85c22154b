import type {Numeral} from './numeral.ts'
import {EVEN, type Pattern, PROOF, pattern, type Reading} from './pattern.ts'
import {amount, percent, shareOf} from './readings.ts'

/** How Chinese and Japanese write shares. */
export const cjkShares: readonly Pattern[] = [
  // 百分之七点五
  pattern(
    'N分之N点N(?![分钟])',
    ({numerals: [bottom, whole, rest]}) => {
      const digits = rest && (rest.digits ?? (rest.value < 10 ? String(rest.value) : undefined))
      if (bottom?.value !== 100 || digits === undefined) return undefined
      return {kind: 'percent', value: Number(`${whole!.value}.${digits}`)}
    },
    {needs: ['分之']}
  ),
  pattern(
    'N ?分(?:之|の) ?N',
    ({numerals: [bottom, top]}) => {
      if (!bottom || !top || bottom.value === 0) return undefined
      if (bottom.value === 100) return {kind: 'percent', value: top.value}
      return {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
    },
    {needs: ['分']}
  ),
  // 五五开, 五分五分: as likely as not.
  pattern('N开|N分N分', ({match, numerals}) => (isEven(match[0], numerals) ? EVEN : undefined), {needs: ['开', '分']}),
  // 酒精度12.5%, which may be 12.5度.
  pattern('(?<=酒精(?:度|度数|含量)(?:约|为)?)N ?%', found => ({...percent(found), counter: PROOF}), {needs: ['酒精']}),
  pattern('半个百分点', () => ({kind: 'percent', value: 0.5}), {needs: ['半个百分点']}),
  pattern(
    'N ?(?:个基点|ベーシスポイント|bp(?![A-Za-z]))',
    ({numerals: [points]}) => points && {kind: 'percent', value: points.value / 100},
    {needs: ['基点', 'ベーシス', 'bp']}
  ),
  // 5人に1人, 每10人中有3人, 100人に1～10人
  pattern(
    'N(人|名|件|校|社|台|回|日|年|軒|戸|世帯|席|本|個|棟|枚|頭|冊|組|便|隻|匹|羽|錠|問|試合)(?:に|のうち|中)\\1?(?:R)\\1',
    ({numerals: [bottom, ...top]}) => shareOf(top, bottom),
    {needs: ['に', 'のうち', '中']}
  ),
  // 每十瓶酒有七瓶, 每1000名儿童中有2至3人
  pattern(
    '(?<=每)N([\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{0,6}?(?:就|便|约|大约|大概|只|仅|才)*有(?:R(?:\\1|人)|一起)',
    ({match, numerals: [bottom, ...top]}) => shareOf(match[0].endsWith('一起') ? [ONE] : top, bottom),
    {needs: ['每']}
  ),
  // 320家企业中有两成 says its own share.
  pattern(
    'N(人|名|家|个|户|件|次|天|年)[\\u4e00-\\u9fff]{0,6}?(?:当中|之中|中|里)(?:就|便|约|大约|只|仅|才)*有R(?![成折倍%]|分之)(?:\\1|[人名家个户件次天年])?',
    ({numerals: [bottom, top, last]}) => (top && !last ? shareOf([top], bottom) : undefined),
    {
      needs: ['有']
    }
  ),
  pattern('R ?(?:パーセント(?:ポイント)?|プロ(?![ァ-ヺー])|个百分点|個百分點|%(?:ポイント)?)', percent, {
    needs: ['パーセント', 'プロ', '百分', '%']
  }),
  // Of per cent, of type, of a game.
  pattern('R ?(ポイント)', ({match, numerals}) => ({kind: 'count', ...amount(numerals), counter: match[1]!}), {
    needs: ['ポイント']
  }),
  pattern(
    'R ?割(?:N ?分)?(?![る当りれ合])',
    ({match, numerals}) => {
      if (!match[0].endsWith('分')) return tenths(numerals)
      return {kind: 'percent', value: numerals[0]!.value * 10 + numerals.at(-1)!.value}
    },
    {needs: ['割']}
  )
]

const ONE: Numeral = {start: 0, end: 0, value: 1, form: 'han'}

const GROWTH = '(?:增长|增加|增大|增多|提高|提升|上升|上涨|扩大|高出|多出|大|高|多|涨|增)'

/** 五五 is read as one number, 五分五分 as two. */
function isEven(written: string, [first, second]: readonly Numeral[]): boolean {
  return written.endsWith('开')
    ? first?.value === 55 && first.form === 'han'
    : first?.value === 5 && second?.value === 5
}

/** 三成, 2～3割: tenths, or from so many to so many. */
function tenths(numerals: readonly Numeral[]): Reading {
  const {value, to} = amount(numerals)
  return {kind: 'percent', value: value * 10, ...(to !== undefined && {to: to * 10})}
}

/** Words that begin with 成: 三成 is 30%, 第二成为 is none. Source: 现代汉语词典. */
const OTHER_WORDS = '[立功员果长绩本语份套交群家型品才全名因]'

/** Tenths, prices off, and growth in multiples, as Chinese writes them. */
export const chineseShares: readonly Pattern[] = [
  // 两成五
  pattern(
    'N成N(?![年月日人名个家次天点倍分])',
    ({numerals: [tens, ones]}) =>
      tens && ones?.form === 'han' && tens.value < 10 && ones.value < 10
        ? {kind: 'percent', value: tens.value * 10 + ones.value}
        : undefined,
    {needs: ['成']}
  ),
  // 一成半
  pattern('N成半', ({numerals: [tens]}) => tens && {kind: 'percent', value: tens.value * 10 + 5}, {needs: ['成半']}),
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
