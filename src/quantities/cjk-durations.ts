import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {amount} from './readings.ts'
import {total} from './total-duration.ts'

/** A number and a half of a unit of time. */
function halves(whole: number, written: string): Reading {
  const value = whole + 0.5
  if (/[时時]|钟头/.test(written)) return {kind: 'duration', value, unit: 'h'}
  if (/世/.test(written)) return {kind: 'duration', value: value * 100, unit: 'a'}
  if (/月/.test(written)) return {kind: 'duration', value, unit: 'mo'}
  return {kind: 'duration', value, unit: written.includes('年') ? 'a' : 'd'}
}

/** What counts something else behind 秒: 10秒3回. */
const COUNTED = '回次人名个個本枚分秒年月日组組度台つ种種'

/** Minutes if any, seconds, and the digits behind their point. */
function withPart(numerals: readonly Numeral[]): Reading | undefined {
  const [part, seconds, minutes] = [...numerals].reverse()
  if (!part?.digits || part.digits.length > 3 || !seconds?.digits || numerals.some(({to}) => to !== undefined))
    return undefined
  const value = (minutes?.value ?? 0) * 60 + Number(`${seconds.value}.${part.digits}`)
  return {kind: 'duration', value: Number(value.toPrecision(12)), unit: 's'}
}

const HOURS = '(?:个?小时|個?小時|时间|時間)'

/** 2小时8分15秒, 1時間40分, 两年零四个月: one length of time. */
export const cjkDurations: readonly Pattern[] = [
  // 24時間365日, 每周七天, 全年365天: always.
  pattern(
    'N時間、?N日(?!間)',
    ({numerals: [hours, days]}) =>
      hours?.value === 24 && days?.value === 365 ? {kind: 'duration', value: 24, unit: 'h'} : undefined,
    {needs: ['日']}
  ),
  pattern('(?<=每周|每星期|週に?) ?N ?[天日]', ({numerals: [days]}) => (days?.value === 7 ? [] : undefined), {
    needs: ['天', '日']
  }),
  pattern('N周N天', ({numerals: [weeks, days]}) => (weeks?.value === 1 && days?.value === 7 ? [] : undefined), {
    needs: ['周']
  }),
  pattern('(?<=全年|[1一]年)N[天日](?!間)', ({numerals: [days]}) => (days?.value === 365 ? [] : undefined), {
    needs: ['天', '日']
  }),
  // 3至8次列车: their numbers.
  pattern('R次(?=列车|航班|班机|动车|特快)', ({numerals}) => ({kind: 'bare', ...amount(numerals)}), {needs: ['次']}),
  // 三至六年级, 小学3年生: a class of a school, and no years.
  pattern(
    '(?:N年[级級生]?から)?R年(?:级|級|生)(?![植草まん])',
    ({numerals}) => (numerals.every(({value}) => value < 13) ? {kind: 'ordinal', ...amount(numerals)} : undefined),
    {needs: ['年级', '年級', '年生']}
  ),
  // 10代の若者: those in their teens, 十几岁 and no number in English.
  pattern('N代(?=[のをがはもにでとや、。）]|$)', ({numerals: [age]}) => (age?.value === 10 ? [] : undefined), {
    needs: ['代']
  }),
  // 年满20周岁: years of age, and no weeks.
  pattern(
    'R ?周岁(?=(未?))',
    ({match, numerals}) => ({kind: 'count', ...amount(numerals), counter: '岁', ...(match[1] && {unit: 'below'})}),
    {needs: ['周岁']}
  ),
  // 不满40岁, 未满18岁
  pattern(
    '(?<=[不未][满滿足])N ?[岁歲]',
    ({numerals}) => ({kind: 'count', ...amount(numerals), counter: '岁', unit: 'below'}),
    {needs: ['不满', '不滿', '不足', '未满', '未滿', '未足']}
  ),
  // 五个工作日, 5営業日: days, as “working days” are.
  pattern('R ?(?:个?工作日|個?工作日|営業日)', ({numerals}) => ({kind: 'duration', ...amount(numerals), unit: 'd'}), {
    needs: ['工作日', '営業日']
  }),
  pattern(`N${HOURS}N分[钟鐘]?N秒[钟鐘]?`, ({numerals}) => total(numerals, [3600, 60, 1], 's'), {needs: ['秒']}),
  pattern(`N${HOURS}[零又]?N分(?![之の数])[钟鐘間间]?`, ({numerals}) => total(numerals, [60, 1], 'min'), {
    needs: ['分']
  }),
  // 2分07秒31, 29秒8: and the part of a second.
  pattern(`(?:N分)?N秒N(?![A-Za-z0-9%${COUNTED}])`, ({numerals}) => withPart(numerals), {needs: ['秒']}),
  pattern('N分[钟鐘]?N秒[钟鐘間间]?', ({numerals}) => total(numerals, [60, 1], 's'), {needs: ['秒']}),
  pattern('N年[零又と]?N(?:[かカヶケ箇]|個|个)月', ({numerals}) => total(numerals, [12, 1], 'mo'), {needs: ['月']}),
  // 两个半小时, 1時間半, 三年半
  pattern(
    'N(个半(?:小时|钟头|月|世纪)|个?小时半|個?時間半|年半|[かカヶケ箇個]月半|天半|日半)(?!ば)',
    ({match, numerals: [whole]}) => whole && halves(whole.value, match[1]!),
    {needs: ['半']}
  ),
  // 一小时一刻钟
  pattern(
    `N${HOURS}[零又]?N刻[钟鐘]?`,
    ({numerals: [hours, quarters]}) =>
      hours && quarters && {kind: 'duration', value: hours.value * 60 + quarters.value * 15, unit: 'min'},
    {needs: ['刻']}
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
    '半个?多?(小时|小時|天|年|月|世[纪紀]|日|時間)',
    ({match}) => {
      const [value, unit] =
        {小: [30, 'min'], 時: [30, 'min'], 天: [12, 'h'], 日: [12, 'h'], 年: [6, 'mo'], 月: [15, 'd'], 世: [50, 'a']}[
          match[1]![0]!
        ] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    {needs: ['半']}
  )
]
