import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (sourceLanguage: string, texts: Texts) =>
  findingsOn({page: texts}, ['untranslated'], [], {sourceLanguage}).map(brief)

const en = 'The pier is closed on Mondays, and the gates are locked.'
const zh = '码头每逢星期一关闭，闸门上锁。'
const ja = '桟橋は月曜日に閉まり、門には鍵がかかります。'

test.each<[string, string, Texts, readonly string[]]>([
  ['the English version in Japanese', 'zh', {zh, en, ja: en}, ['ja/page.md:1 error untranslated']],
  ['the English version in Chinese', 'ja', {ja, en, zh: en}, ['zh/page.md:1 error untranslated']],
  [
    'one of two sentences',
    'zh',
    {zh: `${zh}请绕行。`, en: `${en} Go round it.`, ja: `${en}回り道をしてください。`},
    ['ja/page.md:1 error untranslated']
  ]
])('%s is told where another language leads', (_, lead, texts, expected) => {
  expect(told(lead, texts)).toEqual(expected)
})

test.each<[string, string, Texts]>([
  ['all are translated', 'zh', {zh, en, ja}],
  ['the source quotes the English', 'zh', {zh: `${zh}“${en}”`, en: `${en} “${en}”`, ja: `${ja}「${en}」`}],
  [
    'a name',
    'ja',
    {ja: '桟橋はVisual Pier Studioで描いた。', en: 'Visual Pier Studio drew it.', zh: '用Visual Pier Studio绘制。'}
  ],
  ['the source itself is English there', 'zh', {zh: en, en, ja: en}]
])('%s: nothing is', (_, lead, texts) => {
  expect(told(lead, texts)).toEqual([])
})

test('a word of English that the author put into a sentence of the source is his', () => {
  const zhled = {
    zh: '闸门的 tide 会被读出。\n\n潮水高。\n\n潮水低。\n\n潮水来。',
    en: 'The tide of the gate is read.\n\nThe tide is high.\n\nThe tide is low.\n\nThe tide comes.'
  }
  expect(told('zh', zhled)).toEqual([])
  expect(told('en', zhled)).toEqual(['zh/page.md:1 warning untranslated'])
})
