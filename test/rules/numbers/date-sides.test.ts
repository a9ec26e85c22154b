import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('the last day for the first', () => {
  const en = 'The office opens by 30 September at the latest.'
  const zh = '办事处最迟于9月30日开业。'
  const ja = '事務所は遅くとも9月30日までに開く。'
  test('is told', () => {
    expect(told({en, zh: '办事处自9月30日起开业。', ja})).toEqual(['zh/page.md:1 warning differs'])
    expect(told({en, zh, ja: '事務所は9月30日から開く。'})).toEqual(['ja/page.md:1 warning differs'])
    expect(
      told({en: 'Fees stay as they are before 2027.', zh: '2027年之后不涨价。', ja: '2027年より前は値上げしない。'})
    ).toEqual(['zh/page.md:1 warning differs'])
  })
  test.each<[string, Texts]>([
    ['as it is', {en, zh, ja}],
    ['beside one version alone', {en, zh: '办事处自9月30日起开业。'}],
    ['without a word in one', {en, zh: '办事处9月30日开业。', ja}],
    ['a span', {en: 'It is open from 3 to 6 May.', zh: '5月3日至6日开放。', ja: '5月3日から6日まで開いている。'}],
    ['the second half', {en: 'Wait until May.', zh: '等到5月后半月。', ja: '5月まで待つ。'}]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))
})
