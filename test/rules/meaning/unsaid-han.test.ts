import {describe, expect, test} from 'vitest'
import {findingsOn, type Texts} from '../site.ts'

/** What is told of two versions, of which the first leads. */
const told = (texts: Texts) =>
  findingsOn({page: texts}, ['missing-translation', 'extra-segment'], [], {sourceLanguage: Object.keys(texts)[0]!}).map(
    ({message, culprit, severity}) => [message, culprit, severity]
  )

const first = {
  zh: '北港的灯塔 A7 每年夏天都有许多游客前来参观。',
  ja: '北港の灯台 A7 には、毎年夏になると、大勢の観光客がとても楽しそうに見学に訪れます。',
  en: 'Every summer a great many tourists from all over the region come with pleasure to visit the lighthouse A7 of the northern harbour.'
}
const last = {
  zh: '参观者请在码头 B2 购买门票。',
  ja: '見学する方は、どうか埠頭 B2 で入場券を買ってから入ってください。',
  en: 'All visitors are kindly asked to buy their tickets of admission at the pier B2 before they enter.'
}
const lost = '默认情况下，系统会自动保存设置文件。'
const page = (locale: 'zh' | 'ja' | 'en', between = '') =>
  `${first[locale]}${between}${locale === 'en' ? ' ' : ''}${last[locale]}`

describe('a sentence of which those beside it have no word', () => {
  test('is told between Chinese and Japanese', () => {
    expect(told({zh: page('zh', lost), ja: page('ja')})).toEqual([['sentence', 'ja', 'warning']])
  })

  test('is told of a translation into English', () => {
    expect(told({zh: page('zh', lost), en: page('en')})).toEqual([['sentence', 'en', 'warning']])
  })

  test.each<[string, Texts]>([
    ['have its words', {zh: page('zh', '大勢观光客从北港来访灯台。'), ja: page('ja')}],
    ['are the source', {ja: page('ja'), zh: page('zh', lost)}],
    ['have nothing to tell by', {zh: page('zh', '欢迎光临。'), ja: page('ja')}],
    [
      'are one of three that each has',
      {zh: page('zh', lost), ja: page('ja', '既定では、設定ファイルが自動的に保存されます。')}
    ]
  ])('is left where those %s', (_, texts) => expect(told(texts)).toEqual([]))
})
