import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const RULES = ['missing-translation', 'extra-segment', 'structure-mismatch']

/** What a page says, in English and in Chinese. */
const FACTS = [
  ['The pier has 5 cranes.', '栈桥有5台起重机。'],
  ['The office opens at 8:30.', '办事处8:30开门。'],
  ['A ferry carries 40 cars.', '一班渡船可载40辆汽车。'],
  ['The harbour is 12 metres deep.', '港口水深12米。'],
  ['The market sells fish.', '市场出售鱼类。'],
  ['The mayor opened the port in 1997.', '1997年市长宣布港口启用。'],
  ['The museum is closed on Mondays.', '博物馆星期一闭馆。'],
  ['The lighthouse is 38 metres high.', '灯塔高38米。'],
  ['The school teaches 60 sailors.', '学校培训60名水手。'],
  ['The bridge was built in 1974.', '大桥建于1974年。'],
  ['The hotel has 25 rooms.', '旅馆有25间客房。'],
  ['The train leaves every 15 minutes.', '列车每15分钟一班。'],
  ['The library lends 3,000 maps.', '图书馆出借3,000幅地图。'],
  ['The park has two gates.', '公园有两个大门。'],
  ['The bakery opens at 6:00.', '面包店6:00开门。'],
  ['The old town has 11 wells.', '老城有11口水井。'],
  ['The bus stops at the pier.', '公共汽车在栈桥停靠。']
] as const

/** The facts of one language but for those at some places. */
const page = (language: 0 | 1, without: readonly number[] = []) =>
  FACTS.filter((_, at) => !without.includes(at)).map(fact => fact[language])

const odd = (count: number) => Array.from({length: count}, (_, at) => 2 * at + 1)

const told = (
  en: readonly string[],
  zh: readonly string[],
  more: Readonly<Record<string, string>> = {},
  changes = {}
) => findingsOn({page: {en: en.join('\n\n'), zh: zh.join('\n\n'), ...more}}, RULES, [], changes)

describe('a version of another edition', () => {
  test('that lacks eight places is told once, with all of them', () => {
    const [finding, ...others] = told(page(0), page(1, odd(8)))
    expect(others).toEqual([])
    expect(brief(finding!)).toBe('zh/page.md:1 error edition')
    expect(finding!.args).toEqual({lacking: 8, own: 0, source: 'en'})
    const linesOf = (of: string) => finding!.related.filter(({locale}) => locale === of).map(({start}) => start.line)
    expect(linesOf('zh')).toEqual([3, 5, 7, 9, 11, 13, 15])
    expect(linesOf('en')).toEqual([3, 7, 11, 15, 19, 23, 27, 31])
  })

  test('that lacks four and has four of its own is told once', () => {
    const [finding, ...others] = told(page(0, [1, 3, 5, 7]), page(1, [9, 11, 13, 15]))
    expect(others).toEqual([])
    expect(finding!.args).toEqual({lacking: 4, own: 4, source: 'en'})
  })

  test('has what it shares with others told once for each of them, and nothing of the source', () => {
    const zh = page(1)
    const ja = zh.join('\n\n').replaceAll('栈桥', '桟橋')
    const found = told(page(0, odd(8)), zh, {ja})
    expect(found.map(brief)).toEqual(['zh/page.md:3 error edition', 'ja/page.md:3 error edition'])
  })

  test('is still told of its figures', () => {
    const zh = page(1, odd(8)).map(text => text.replace('40', '41'))
    const found = findingsOn({page: {en: page(0).join('\n\n'), zh: zh.join('\n\n')}}, ['number-mismatch'])
    expect(found).toHaveLength(1)
  })
})

describe('no other edition', () => {
  test('is a version that lacks seven places: each is told', () => {
    expect(told(page(0), page(1, odd(7))).map(({message}) => message)).toEqual(Array(7).fill('block'))
  })

  test('is one that lacks a stretch of eight blocks at one place', () => {
    const stretch = [4, 5, 6, 7, 8, 9, 10, 11]
    expect(told(page(0), page(1, stretch)).map(({message, args}) => [message, args.blocks])).toEqual([['more', 8]])
  })

  test('is one of a page where eight places are less than a tenth', () => {
    const more = Array.from({length: 80}, (_, at) => [`Berth ${at + 20} is free.`, `${at + 20}号泊位空闲。`] as const)
    const found = told([...page(0), ...more.map(([en]) => en)], [...page(1, odd(8)), ...more.map(([, zh]) => zh)])
    expect(found.map(({message}) => message)).toEqual(Array(8).fill('block'))
  })

  test('is told where nobody asks what is missing: what is extra is told as ever', () => {
    const rules = {'missing-translation': {severity: 'off'}} as const
    expect(told(page(0, odd(8)), page(1), {}, {rules}).map(({message}) => message)).toEqual(Array(8).fill('extra'))
  })

  test('is a version in step', () => {
    expect(told(page(0), page(1))).toEqual([])
  })
})
