import {expect, test} from 'vitest'
import {brief, findingsOn, word} from '../site.ts'

const concepts = [
  word('content', {en: 'content', zh: '内容', ja: 'コンテンツ'}),
  word('request', {en: 'request', zh: '请求', ja: 'リクエスト'}),
  word('slot', {en: 'slot', zh: 'slot', ja: 'スロット'})
]

/** What is said of a Chinese sentence beside an English one that has another word. */
const told = (zh: string, en = 'The harbour offers texts and news.') =>
  findingsOn({page: {en, zh}}, ['term-missing'], concepts).map(brief)

const TOLD = ['zh/page.md:1 warning foreign']

test.each(['港口提供content和消息。', '港口的 content 和消息。', '港口展示 content。', '这是content AI 的消息。'])(
  'tells a word of the source in %s',
  text => expect(told(text)).toEqual(TOLD)
)

test.each([
  ['in brackets', '港口提供文本（content）和消息。'],
  ['beside its own name', '港口提供内容 content 和消息。'],
  ['as code', '港口提供 `content` 和消息。'],
  ['within other words', '港口提供 static content here 和消息。'],
  ['with a capital', '港口提供 Content 和消息。'],
  ['part of a longer word', '港口提供 contents-table 和消息。'],
  ['a word that is used here too', '港口的 slot 和消息。'],
  ['a sentence in English', 'The harbour offers content.']
])('is silent: %s', (_, text) => expect(told(text)).toEqual([]))

test('is silent where the source has it as code', () => {
  expect(told('港口提供content和消息。', 'The harbour offers `content` and news.')).toEqual([])
})

test('tells once what the source says in the same word', () => {
  expect(told('港口提供content和消息。', 'The harbour offers content and news.')).toEqual([
    'zh/page.md:1 error untranslated'
  ])
})

test('tells a word that is left though the sentence beside has its name twice', () => {
  const en = 'Each request has a name. A caller may send them. Then a request is shown.'
  const left = '每个请求都有名称。调用者可以发送请求。然后显示request。'
  expect(told(left, en)).toEqual(TOLD)
  expect(told(left.replace('request', '它'), en)).toEqual([])
})
