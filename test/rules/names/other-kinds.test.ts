import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt']).map(brief)

test.each<[string, Texts, string[]]>([
  [
    'another city, an error',
    {en: 'They leave for Osaka.', zh: '他们前往东京。', ja: '一行は大阪へ向かう。'},
    ['zh/page.md:1 error other']
  ],
  [
    'another country, in the source',
    {en: 'It is the first in North Korea.', zh: '这是在韩国的首个。', ja: '韓国では初めてです。'},
    ['en/page.md:1 error other']
  ],
  [
    'against one version alone, a warning',
    {en: 'They leave for Osaka.', ja: '一行は京都へ向かう。'},
    ['ja/page.md:1 warning other']
  ],
  [
    'another sight',
    {en: 'As tall as the Eiffel Tower.', zh: '与东京铁塔一样高。', ja: 'エッフェル塔の高さです。'},
    ['zh/page.md:1 error other']
  ],
  [
    'another currency',
    {en: 'Paid in Bitcoin.', zh: '以比特币支付。', ja: 'イーサリアムで支払います。'},
    ['ja/page.md:1 error other']
  ],
  ['the same currency', {en: 'Paid in Ether.', zh: '以以太币支付。', ja: 'イーサリアムで支払います。'}, []],
  [
    'a sight in the capital',
    {en: 'The White House says so.', zh: '美国这么说。', ja: 'ホワイトハウスの発表です。'},
    []
  ],
  [
    'the word for a deputy too many',
    {en: 'The chairman spoke.', zh: '副议长发言。', ja: '議長が発言した。'},
    ['zh/page.md:1 error other']
  ],
  [
    'one of two directors that was a deputy',
    {
      en: 'Its director was the Deputy Director of another office.',
      zh: '主任曾任另一办公室的副主任。',
      ja: '所長は別の事務所の所長だった。'
    },
    ['ja/page.md:1 error other']
  ],
  [
    'another office, a warning',
    {en: 'A former Consul General came.', zh: '前总领事到访。', ja: '元大使が来た。'},
    ['ja/page.md:1 warning other']
  ],
  [
    'who goes to another school',
    {en: 'It invites junior high school students.', zh: '邀请高中生。', ja: '中学生を招待する。'},
    ['zh/page.md:1 error other']
  ]
])('tells %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  ['a capital for its country', {en: 'Moscow said no.', zh: '俄罗斯表示反对。', ja: 'モスクワは反対した。'}],
  ['a place that one version leaves out', {en: 'He is in Osaka.', zh: '他在那里。', ja: '彼は大阪にいる。'}],
  [
    'a place that is said in the sentence beside',
    {
      en: 'He came from Osaka. Then he saw Kyoto.',
      zh: '他来到京都，是从大阪来的。然后参观。',
      ja: '彼は大阪から来た。それから京都を見た。'
    }
  ],
  ['a president by what each language calls one', {en: 'The president spoke.', zh: '校长讲话。', ja: '学長が話した。'}],
  ['a language', {en: 'Translate it into Chinese.', zh: '翻译成中文。', ja: '中国語に訳す。'}],
  ['a version left in English', {en: 'To Osaka by sea.', zh: 'To Kyoto by sea.', ja: '海路で大阪へ。'}]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))
