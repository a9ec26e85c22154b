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
    'another system, by the one translation there is',
    {en: 'For iOS the lamp is off.', ja: 'Android では灯は消えています。'},
    ['ja/page.md:1 warning other']
  ],
  [
    'another licence',
    {en: 'The lamp is under the MIT licence.', zh: '灯采用 BSD 许可证。'},
    ['zh/page.md:1 warning other']
  ],
  ['a system by an older name', {en: 'For macOS the lamp is off.', zh: 'Mac 版的灯是关的。'}, []],
  ['a system by its own name', {en: 'For Android the lamp is off.', zh: '安卓版的灯是关的。'}, []],
  ['letters in a word', {en: 'Please COMMIT the lamp.', zh: '请 SUBMIT 灯，用 BSD 许可证。'}, []],
  [
    'a governor of a prefecture',
    {en: 'The Governor of Mihara Prefecture came.', zh: '三原县知事来了。', ja: '三原県知事が来た。'},
    []
  ],
  [
    'his deputy',
    {en: 'The Governor of Mihara Prefecture came.', zh: '三原县副知事来了。', ja: '三原県知事が来た。'},
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
    'another dynasty',
    {en: 'A bowl of the Tang dynasty.', zh: '一件唐代的碗。', ja: '清代の碗である。'},
    ['ja/page.md:1 error other']
  ],
  [
    'another language',
    {en: 'She spoke in Chinese.', zh: '她用日语发言。', ja: '中国語で話した。'},
    ['zh/page.md:1 error other']
  ],
  [
    'a director for a deputy, beside a director',
    {
      en: 'Director General Lena Shen met them. Deputy Director General Omar Lu was there.',
      zh: '主任沈莉娜会见，副主任陆欧马在座。',
      ja: '沈莉娜主任が会見し、陸欧馬主任が同席した。'
    },
    ['ja/page.md:1 error other']
  ],
  ['the dynasty in other words', {en: 'A bowl of the Tang dynasty.', zh: '一件唐碗。', ja: '唐の碗である。'}, []],
  ['a language by the name of its country', {en: 'He studied Japanese.', zh: '他学日语。', ja: '日本語を学んだ。'}, []],
  [
    'a director in each',
    {en: 'Director General Lena Shen met them.', zh: '主任沈莉娜会见。', ja: '沈莉娜主任が会見した。'},
    []
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

test.each<[string, Texts, string[]]>([
  [
    'a language',
    {en: 'The lecture is in Finnish.', zh: '讲座使用法语。', ja: '講演はフィンランド語で行う。'},
    ['zh/page.md:1 error other']
  ],
  [
    'a country in a list',
    {
      en: 'Guests came from Canada, Norway and Thailand.',
      zh: '来宾来自加拿大、挪威和荷兰。',
      ja: 'カナダ、ノルウェー、タイから客が来た。'
    },
    ['zh/page.md:1 error other']
  ],
  [
    'a country twice',
    {
      en: 'A Kenyan runner was ahead of one from Ethiopia.',
      zh: '肯尼亚选手领先埃塞俄比亚选手。',
      ja: 'ケニアの選手がケニアの選手に先行した。'
    },
    ['ja/page.md:1 error other']
  ],
  [
    'a part of a place',
    {en: 'The eastern district was flooded.', zh: '东区被淹。', ja: '北部地区が浸水した。'},
    ['ja/page.md:1 error other']
  ],
  [
    'a point between two',
    {en: 'The northeastern part was flooded.', zh: '东南部被淹。', ja: '北東部が浸水した。'},
    ['zh/page.md:1 error other']
  ]
])('tells %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  [
    'the opposite, which is an antonym',
    {en: 'The eastern district was flooded.', zh: '西区被淹。', ja: '東部地区が浸水した。'}
  ],
  [
    'an adjective and its country',
    {
      en: 'The Finnish mayor went to Finland.',
      zh: '芬兰市长前往芬兰。',
      ja: 'フィンランドの市長がフィンランドへ行った。'
    }
  ],
  [
    'a tie with a country',
    {en: 'It ended in a tie with Norway.', zh: '与挪威战平。', ja: 'ノルウェーとタイに終わった。'}
  ],
  [
    'countries said more than once',
    {
      en: 'China and Japan, and Japan and Korea, signed.',
      zh: '中国与日本、日本与韩国签署。',
      ja: '中国と日本、日本と韓国が署名した。'
    }
  ],
  [
    'a place that one names once more, and another by an adjective',
    {
      en: 'Changchun helps Japanese firms of Changchun.',
      zh: '长春市帮助长春的日资企业，长春欢迎他们。',
      ja: '長春は長春の日系企業を助け、長春は歓迎する。'
    }
  ],
  ['a continent’s part', {en: 'Southern Europe was hot.', zh: '南欧炎热。', ja: '南欧は暑かった。'}],
  [
    'the west of the world',
    {en: 'The western media reported it.', zh: '西方媒体作了报道。', ja: '西側メディアが報じた。'}
  ],
  [
    'a bank of that name',
    {en: 'Eastern Bank opened in the south.', zh: '东部银行在南部开业。', ja: '東部銀行が南部で開業した。'}
  ]
])('is silent on %s', (_, texts) => expect(told(texts)).toEqual([]))
