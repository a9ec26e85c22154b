import {expect, test} from 'vitest'
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
