import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch', 'antonym']).map(brief)

test.each([
  ['Mending can take days or weeks.', '修理可能需要数月或数年。', '修理には数日から数週間かかります。'],
  ['Landing takes hours or even just minutes.', '靠岸需要几天甚至几小时。', '着岸には数時間、さらには数分かかります。']
])('%s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual(['zh/page.md:1 error differs']))

test.each([
  ['Mending can take days or weeks.', '修理可能需要数天或数周。', '修理には数日から数週間かかります。'],
  // One version has more, or fewer, or says it otherwise.
  ['Mending can take days or weeks.', '修理可能需要数周。', '修理には数日から数週間かかります。'],
  ['Mending can take days.', '修理需要很久。', '修理には数日かかります。'],
  ['Three days of mending', '数周的修理', '3日の修理'],
  ['The boats of the past years', '近几天的船', '数年前の船'],
  ['Mending can take days.', '修理需要十几天。', '修理には数日かかります。']
])('%s, %s, %s', (en, zh, ja) => expect(told({en, zh, ja}).filter(one => one.includes('differs'))).toEqual([]))

test('a span with “a few” is told once', () => {
  expect(told({en: 'Wait a few days.', zh: '请等几周。', ja: '数日お待ちください。'})).toHaveLength(1)
})

test('one against one says nothing', () => {
  expect(told({en: 'Mending can take days.', zh: '修理可能需要数月。'})).toEqual([])
})

describe('a length of time in words', () => {
  test('that two versions say alike', () => {
    expect(told({en: 'Keep food for three days.', zh: '请储备三天的食物。', ja: '1週間分の食料を備える。'})).toEqual([
      'ja/page.md:1 error differs'
    ])
    expect(told({en: 'Keep food for a week.', zh: '请储备七天的食物。', ja: '1週間分の食料を備える。'})).toEqual([])
    expect(told({en: 'It took three days or a week.', zh: '花了三天或一周。', ja: '3日から1週間かかった。'})).toEqual(
      []
    )
  })
  test('and no person that is one, too', () => {
    const [en, ja] = ['It seeks a guide for a term of one year.', 'ガイドを募集する。任期は1年。']
    expect(told({en, zh: '招聘导游一名，任期两年。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh: '招聘导游一名，任期一年。', ja})).toEqual([])
  })
})
