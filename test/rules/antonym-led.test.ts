import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (sourceLanguage: string, texts: Texts) =>
  findingsOn({page: texts}, ['antonym'], [], {sourceLanguage}).map(brief)

describe('an article that Chinese or Japanese leads', () => {
  test.each<[string, string, Texts, readonly string[]]>([
    [
      'a duty that one may do',
      'zh',
      {zh: '客人必须登记。', en: 'Guests may register.'},
      ['en/page.md:1 warning opposite']
    ],
    [
      'a duty in Japanese',
      'ja',
      {ja: '客は登録しなければなりません。', en: 'Guests can register.', zh: '客人必须登记。'},
      ['en/page.md:1 warning opposite']
    ],
    ['how long ago', 'ja', {ja: '3年後に開く。', en: 'It opened three years ago.'}, ['en/page.md:1 warning opposite']],
    ['another side', 'zh', {zh: '增加灯。灯会增加。', en: 'The lamps decrease.'}, ['en/page.md:1 warning opposite']]
  ])('%s is told', (_, lead, texts, expected) => {
    expect(told(lead, texts)).toEqual(expected)
  })

  test.each<[string, string, Texts]>([
    ['what is asked politely', 'zh', {zh: '请在名单中查看。', en: 'It can be found in the list.'}],
    [
      'what is asked politely of two',
      'ja',
      {ja: '名簿を参照してください。', en: 'You can find it there.', zh: '可以参照名单。'}
    ],
    ['what may be needed', 'zh', {zh: '你可能需要更换灯。', en: 'You may want another lamp.'}],
    ['what should be so', 'zh', {zh: '看起来应该像这样。', en: 'It may look like this.'}],
    ['most of them', 'ja', {ja: 'ほとんどの灯はともるが、一部は違う。', en: 'Most are lit, but some are not.'}],
    ['many at a time', 'ja', {ja: '多くの場合、灯は一つです。', en: 'A lamp can be as small as a candle.'}],
    [
      'the first of many',
      'ja',
      {ja: '最初に一割を移し、すべて終わるまで続ける。', en: 'Move a tenth, until all are moved.'}
    ],
    ['an early vote', 'zh', {zh: '提前投票两周后，票已投完。', ja: '2週間の期日前投票の後、投票は終わった。'}]
  ])('%s is not', (_, lead, texts) => {
    expect(told(lead, texts)).toEqual([])
  })
})
