import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts, word} from '../site.ts'

const told = (texts: Texts, sourceLanguage = 'zh') =>
  findingsOn({page: texts}, ['untranslated'], [], {sourceLanguage}).map(brief)

const zh = '请在码头和闸门之间等候渡轮。'

test.each<[string, Texts, string, readonly string[]]>([
  [
    'a word of Chinese',
    {zh, en: 'Wait for the ferry between the 码头 and the gate.'},
    'zh',
    ['en/page.md:1 error untranslated']
  ],
  [
    'a small one',
    {zh, en: 'Wait for the ferry between the pier 和 the gate.'},
    'zh',
    ['en/page.md:1 warning untranslated']
  ],
  [
    'a word of Japanese',
    {ja: '桟橋とゲートの間でお待ちください。', en: 'Please wait between the pier and the ゲート of the harbour.'},
    'ja',
    ['en/page.md:1 error untranslated']
  ]
])('%s in an English sentence is told', (_, texts, lead, expected) => {
  expect(told(texts, lead)).toEqual(expected)
})

test.each<[string, Texts, string]>([
  ['a name with its spelling', {zh, en: 'Wait for the ferry at Matou (码头) and the gate.'}, 'zh'],
  ['a name with its spelling behind it', {zh, en: 'Wait for the ferry at 码头 (Matou) and the gate.'}, 'zh'],
  ['a quotation', {zh, en: 'Wait for the ferry where the board says “码头” and at the gate.'}, 'zh'],
  ['a link to a Chinese page', {zh, en: 'Wait for the ferry between the [码头](a.md) and the gate.'}, 'zh'],
  ['what the source has not', {zh, en: 'Wait for the ferry between the pier and the 桟橋 gate.'}, 'zh'],
  ['a version that English leads', {en: 'Wait for the ferry between the 码头 and the gate.', zh}, 'en'],
  [
    'a name that stands throughout',
    {
      zh: `${zh}\n\n码头。\n\n码头。`,
      en: 'Wait at the 码头 and the gate.\n\nThe old 码头 is here.\n\nThe new 码头 is here.'
    },
    'zh'
  ]
])('%s is not', (_, texts, lead) => {
  expect(told(texts, lead)).toEqual([])
})

test('what the glossary keeps in Chinese is left', () => {
  const texts = {zh, en: 'Wait for the ferry between the pier 和 the gate.'}
  const found = (name: string) =>
    findingsOn({page: texts}, ['untranslated'], [word('and', {en: name, zh: name})], {sourceLanguage: 'zh'})
  expect(found('和')).toEqual([])
  expect(found('门').map(brief)).toEqual(['en/page.md:1 warning untranslated'])
})
