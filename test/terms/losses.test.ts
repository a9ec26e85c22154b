import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Concept, Segment, Termbase} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {lossesIn} from '../../src/terms/losses.ts'
import {concept} from './termbase.ts'

const of = (kind: Concept['kind'], one: Concept): Concept => ({...one, kind})

const termbase: Termbase = {
  concepts: [
    concept('fund', {
      en: ['International Harbour Fund', {text: 'IHF', form: 'abbreviation', status: 'admitted'}],
      zh: ['国际港湾基金组织', {text: '港湾基金', form: 'short', status: 'admitted'}],
      ja: ['国際港湾基金', {text: '港湾基', form: 'short', status: 'admitted'}]
    }),
    concept('office', {en: ['Harbour Office'], zh: ['港务局'], ja: ['港湾局']}),
    of(
      'place',
      concept('sichuan', {
        en: ['Sichuan Province', {text: 'Sichuan', form: 'short', status: 'admitted'}],
        zh: ['四川省'],
        ja: ['四川省']
      })
    ),
    of(
      'organisation',
      concept('port', {en: ['Songjiang Port Office'], zh: ['松江市港务办公室'], ja: ['松江市港湾事務所']})
    ),
    of('organisation', concept('road', {en: ['Songjiang Road Office'], zh: ['松江市路政处'], ja: ['松江市道路課']})),
    of('organisation', concept('roads', {en: ['Kusaba Road Office'], zh: ['草场市路政处'], ja: ['草場市道路課']})),
    of('person', concept('jianguo', {en: ['He Jianguo'], zh: ['何建国'], ja: ['何建国']})),
    of('term', concept('container', {en: ['container'], zh: ['集装箱'], ja: ['コンテナ']})),
    of('term', concept('image', {en: ['container image'], zh: ['集装箱图片'], ja: ['コンテナ画像']}))
  ]
}
const finder = compileTerms(termbase)

/** What is lacking where, and what stands in its place. */
function losses(texts: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'p',
    locale,
    file: `content/${locale}/p.md`,
    text
  }))
  const parallel = lineUp(sources, {config: defaultConfig, finder})
  const terms = (segment: Segment, locale: string, target?: string) => finder.find(segment.text, locale, target)
  return lossesIn(parallel, terms).map(({locale, expected, trace}) => {
    const seen = trace.kind === 'misspelt' ? trace.seen : trace.kind === 'other' ? trace.mention.written : ''
    return `${locale} ${expected} ${trace.kind} ${seen}`.trim()
  })
}

describe('told', () => {
  test.each([
    [
      'another name before the abbreviation',
      {en: 'The International Harbour Fund (IHF) met.', zh: '世界海港会（IHF）开会。'},
      ['zh 国际港湾基金组织 absent']
    ],
    [
      'the same behind words that announce it',
      {en: 'The International Harbour Fund (IHF) met.', zh: '世界海港会（以下简称“港湾基金”）开会。'},
      ['zh 国际港湾基金组织 absent']
    ],
    [
      'a long name with a wrong character before it',
      {en: 'The International Harbour Fund (IHF) met.', zh: '国际港岸基金组织（IHF）开会。'},
      ['zh 国际港湾基金组织 misspelt 国际港岸基金组织']
    ],
    [
      'another body in its brackets',
      {en: 'The International Harbour Fund (IHF) met.', zh: '国际港湾基金组织（港务局）开会。'},
      ['zh 国际港湾基金组织 other 港务局']
    ],
    [
      'a broken name that has the short form in it',
      {en: 'The International Harbour Fund met.', zh: '国港湾基金组织开会。'},
      ['zh 国际港湾基金组织 misspelt 国港湾基金组织']
    ],
    [
      'a body of another city',
      {en: 'The Songjiang Port Office met.', zh: '草场县市港务办公室开会。', ja: '草場市港湾事務所が会合を開いた。'},
      ['zh 松江市港务办公室 absent', 'ja 松江市港湾事務所 absent']
    ],
    [
      'a body of the city that is another',
      {en: 'The Songjiang Port Office met.', zh: '市港口公司开会。'},
      ['zh 松江市港务办公室 absent']
    ],
    [
      'a body of which of two cities',
      {en: 'The Songjiang Road Office met the Kusaba Road Office.', zh: '草场市路政处来访，由市路政处接待。'},
      ['zh 松江市路政处 absent']
    ],
    ['a place in full', {en: 'Sichuan Province is far away.', ja: '四川は遠い。'}, ['ja 四川省 absent']],
    [
      'another word behind a short form',
      {en: 'Sichuan is far away.', zh: '四川者很远。'},
      ['zh 四川省 misspelt 四川者']
    ],
    [
      'a person before the first mention',
      {en: 'He Jianguo came.\n\nHe Jianguo spoke.', zh: '他来了。\n\n何建国发言。'},
      ['zh 何建国 absent']
    ],
    [
      'a word beside a longer one',
      {en: 'The container left. The container image stayed.', zh: '货箱运走了。集装箱图片还在。'},
      ['zh 集装箱 absent']
    ],
    [
      'a slip of a word in the source',
      {en: 'The cantainer left.', zh: '集装箱运走了。', ja: 'コンテナは出た。'},
      ['en container misspelt cantainer']
    ],
    [
      'another body in the source than in both translations',
      {en: 'The Harbour Office met.', zh: '国际港湾基金组织开会。', ja: '国際港湾基金が会合を開いた。'},
      ['en International Harbour Fund other Harbour Office']
    ]
  ] as [string, Record<string, string>, string[]][])('%s', (_, texts, expected) => {
    expect(losses(texts)).toEqual(expected)
  })
})

describe('silent', () => {
  test.each([
    ['the pair', {en: 'The International Harbour Fund (IHF) met.', zh: '国际港湾基金组织（IHF）开会。'}],
    [
      'the pair the other way round',
      {en: 'The International Harbour Fund (IHF) met.', zh: 'IHF（国际港湾基金组织）开会。'}
    ],
    ['the abbreviation alone', {en: 'The IHF met.', zh: '该组织（IHF）开会。'}],
    ['a short form of a place', {en: 'Sichuan is far away.', ja: '四川は遠い。'}],
    ['a short form with a particle', {en: 'I went home to Sichuan.', ja: '四川への里帰り。'}],
    ['a person named before', {en: 'He Jianguo came.\n\nHe Jianguo spoke.', zh: '何建国来了。\n\n他发言了。'}],
    ['a word in a longer one', {en: 'The container left.', zh: '集装箱图片运走了。'}],
    [
      'a word that is no slip of the source',
      {en: 'It contains much.', zh: '集装箱装了很多。', ja: 'コンテナに多く入る。'}
    ],
    [
      'a body of the city without the city',
      {en: 'The Songjiang Port Office met them.', zh: '会议由市港务办公室主持。', ja: '一行は市港湾事務所を訪れた。'}
    ],
    ['another name beside it', {en: 'Hebei and the Harbour Office met.', zh: '河务局会见港务局。'}]
  ] as [string, Record<string, string>][])('%s', (_, texts) => {
    expect(losses(texts)).toEqual([])
  })
})
