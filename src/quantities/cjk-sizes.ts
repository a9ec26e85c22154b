import {cjkMeasures} from './cjk-measures.ts'
import {COUNTERS} from './data/counters.ts'
import type {Numeral} from './numeral.ts'
import {IN_ROW, type Pattern, pattern, QUARTER, QUARTERS, type Reading} from './pattern.ts'
import {amount, CURRENCY_NAMES, CURRENCY_WORDS, money, moneyWithShare, wholeNames} from './readings.ts'

/** Bases that notations of numbers have. */
const BASES: ReadonlySet<number> = new Set([2, 8, 10, 12, 16, 20, 32, 36, 60, 62, 64])

/** How Chinese and Japanese write sums, measures and places in a row. */
export const cjkSizes: readonly Pattern[] = [
  // 16進数, 二进制: the name of a notation.
  pattern(
    'N ?[進进](?:数|制|法)',
    ({numerals}) => ({kind: 'bare', ...amount(numerals), ...(BASES.has(amount(numerals).value) && {counter: 'name'})}),
    {needs: ['進', '进']}
  ),
  // 八分音符, 16 分休符: the names of notes; X2 分布: a name and a word, no minutes.
  pattern('N ?分(?:(?=の?[音休])|(?=布))', ({numerals}) => ({kind: 'bare', ...amount(numerals), counter: 'name'}), {
    needs: ['分']
  }),
  // 61円25銭, 5ドル50セント, 3元5角
  pattern(
    'N ?(円|ドル|ユーロ|美元|欧元|元|块)と?N ?(銭|セント|美分|欧分|分(?!之)|角|毛)',
    ({match, numerals}) =>
      moneyWithShare(numerals, match[1] === '块' ? '元' : match[1]!, /[角毛]/.test(match[2]!) ? 10 : 100),
    {needs: ['銭', 'セント', '分', '角', '毛']}
  ),
  pattern('R ?(銭|セント|ペンス)', ({match, numerals}) => ({kind: 'count', ...amount(numerals), counter: match[1]!}), {
    needs: ['銭', 'セント', 'ペンス']
  }),
  pattern(`R ?[多余]?(${CURRENCY_NAMES})`, ({match, numerals}) => money(numerals, match[1]!), {
    needs: CURRENCY_WORDS
  }),
  ...cjkMeasures,
  // 4強, 八强, ベスト16, 3選: rounds of a contest and terms of office, which other languages have names for.
  pattern('(?:ベスト)?N[強强](?![いくさまめ])', ({numerals}) => roundOf(numerals), {needs: ['強', '强']}),
  pattern('(?<=ベスト)N(?![0-9.着枚])', ({numerals}) => roundOf(numerals), {needs: ['ベスト']}),
  pattern('N選(?=[をへにが。、]|$)', ({numerals: [term]}) => named(term), {needs: ['選']}),
  // 前三季度: the first three, which end with the third.
  pattern(
    '(?<=前)N个?季度',
    ({numerals: [last]}) => (last?.value === 3 ? {kind: 'ordinal', value: 3, counter: QUARTERS} : undefined),
    {needs: ['季度']}
  ),
  // 第三季度, 一季度, 第3四半期
  pattern(
    '第?N季度|第N四半期',
    ({numerals: [quarter]}) =>
      quarter && quarter.value <= 4 ? {kind: 'ordinal', value: quarter.value, counter: QUARTER} : undefined,
    {needs: ['季度', '四半期']}
  ),
  // 三男, 四女: a place among brothers and sisters; 二等奖, 勲二等: one of an order.
  pattern('N[男女](?=[にのはがでとも、。（]|$)', ({numerals: [place]}) => childOf(place), {needs: ['男', '女']}),
  pattern('亚军|季军', ({match: [rank]}) => ({kind: 'ordinal', value: rank === '亚军' ? 2 : 3}), {
    needs: ['亚军', '季军']
  }),
  pattern('次[男女]|次子', () => ({kind: 'ordinal', value: 2}), {needs: ['次男', '次女', '次子']}),
  pattern('N等(?=[奖賞勋勲功车車舱席兵])|(?<=勲)N等', ({numerals}) => ({kind: 'ordinal', ...amount(numerals)}), {
    needs: ['等']
  }),
  pattern('第R', ({numerals}) => ({kind: 'ordinal', ...amount(numerals), counter: IN_ROW}), {needs: ['第']}),
  pattern(
    'N番目|Nつ目|N人目|N回目|N位',
    ({match, numerals}) =>
      /位$/.test(match[0])
        ? {kind: 'count', ...amount(numerals), counter: '位'}
        : {kind: 'ordinal', ...amount(numerals)},
    {needs: ['目', '位']}
  )
]

/** How a language of the two counts with its counters. */
export function cjkCounts(language: 'zh' | 'ja'): readonly Pattern[] {
  return [
    // 15歳未満
    pattern(
      'N ?(歳|才|周岁|岁)(?=未[満满])',
      ({match, numerals: [age]}) => age && {kind: 'count', value: age.value, counter: match[1]!, unit: 'below'},
      {needs: ['未']}
    ),
    // 2階調: shades, and no floors.
    pattern('R ?階(?=[調層級])', ({numerals}) => ({kind: 'count', ...amount(numerals), counter: '段'}), {
      needs: ['階']
    }),
    pattern(
      `R ?[多余]?(${wholeNames(COUNTERS[language])})`,
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

function childOf(place: Numeral | undefined): Reading | undefined {
  const isPlace = place?.form !== 'digits' && place !== undefined && place.value > 2 && place.value < 10
  return isPlace ? {kind: 'ordinal', value: place.value} : undefined
}

/** What is left of a contest: 4, 8, 16 or 32. */
function roundOf([left]: readonly Numeral[]): Reading | undefined {
  return left && [4, 8, 16, 32].includes(left.value) ? named(left) : undefined
}

function named(numeral: Numeral | undefined): Reading | undefined {
  return numeral && {kind: 'bare', value: numeral.value, counter: 'name'}
}
