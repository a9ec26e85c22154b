import {describe, expect, test} from 'vitest'
import {glosser} from '../../src/align/gloss.ts'
import {lexicon} from '../../src/align/lexicon.ts'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {extract} from '../../src/terms/extract.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {phrasesIn} from '../../src/terms/phrases.ts'
import {piecesIn} from '../../src/terms/pieces.ts'
import {concept} from './termbase.ts'

const texts = {
  en: 'The Harbour Office opened.\n\nIts staff met the Harbour Office of Sunhill.\n\nThe Harbour Office closed.\n\nThe cranes were red.\n',
  zh: '港务局启用了。\n\n其职员会见了松山的港务局。\n\n港务局关闭了。\n\n起重机是红色的。\n',
  ja: '港湾局が開いた。\n\n職員は松山の港湾局と会った。\n\n港湾局は閉じた。\n\nクレーンは赤かった。\n'
}

function proposals(concepts: Parameters<typeof concept>[] = [], versions: Readonly<Record<string, string>> = texts) {
  const finder = compileTerms({concepts: concepts.map(args => concept(...args))})
  const sources = Object.entries(versions).map(([locale, text]) => {
    return {path: 'port', locale, file: `content/${locale}/port.md`, text}
  })
  const parallel = lineUp(sources, {config: defaultConfig, finder})
  return extract([parallel], {pivot: 'en', locales: ['en', 'zh', 'ja'], finder, gloss: glosser(lexicon()), min: 2})
}

test('proposes a name with its names in the other languages', () => {
  const [first] = proposals()
  expect(first).toMatchObject({text: 'Harbour Office', isName: true, count: 3})
  expect([...first!.names]).toEqual([
    ['zh', {text: '港务局', count: 3}],
    ['ja', {text: '港湾局', count: 3}]
  ])
  expect(first!.examples[0]).toMatchObject({file: 'content/en/port.md', start: {line: 1, column: 5}})
})

test('not what the glossary has, not what stands once', () => {
  const found = proposals([['harbour', {en: ['Harbour Office']}]]).map(({text}) => text)
  expect(found).not.toContain('Harbour Office')
  expect(found).not.toContain('cranes')
})

describe('phrases', () => {
  test.each([
    ['We met the Harbour Office of Sunhill today.', ['Harbour Office of Sunhill', 'Harbour Office']],
    ['The office opened.', []],
    ['Ask the Harbour Office.', ['Ask the Harbour Office', 'Harbour Office']],
    ['Visit Sunhill today.', ['Visit Sunhill', 'Sunhill']],
    ['Ask them.', []],
    ['Met, the HBO said.', ['HBO']]
  ])('names in %j', (text, expected) => {
    expect(
      phrasesIn(text)
        .filter(({isName}) => isName)
        .map(({text}) => text)
    ).toEqual(expected)
  })
})

describe('common words', () => {
  const nouns = (text: string) => phrasesIn(text).flatMap(({text, isName, isNoun}) => (isNoun && !isName ? [text] : []))

  test.each([
    ['The crane lifts a container.', ['container']],
    ['It stands beside the old grain silo.', ['grain silo', 'old grain silo', 'silo']],
    ['Ships wait for the pilot and the tug.', ['pilot', 'tug']],
    ['opening hours', ['opening hours']]
  ])('stand where nouns do in %j', (text, expected) => {
    expect(nouns(text).sort()).toEqual(expected)
  })

  test.each([
    ['The port is very large.'],
    ['You can check the list here.'],
    ['The tariff that lowers the fee.'],
    ['It is slowly filled.'],
    ['By running \uE000 again.']
  ])('do not in %j', text => {
    expect(nouns(text).filter(word => !['port', 'list', 'tariff', 'fee'].includes(word))).toEqual([])
  })
})

const page = (lines: readonly (readonly [en: string, zh: string, ja: string])[]) =>
  Object.fromEntries(
    (['en', 'zh', 'ja'] as const).map((locale, at) => [locale, lines.map(line => line[at]).join('\n\n')])
  )

test('singular and plural are one, and a word alone is named beside a longer one', () => {
  const found = proposals(
    [],
    page([
      ['We rent a crane to the firms.', '我们把起重机租给公司。', 'クレーンを会社に貸す。'],
      ['The cranes are red.', '起重机是红色的。', 'クレーンは赤い。'],
      ['A crane of ours broke.', '我们的一台起重机坏了。', 'クレーンが1台壊れた。'],
      ['Take the harbour crane in winter.', '冬天用港口起重机。', '冬は港湾クレーンを使う。'],
      ['The harbour crane is blue.', '港口起重机是蓝色的。', '港湾クレーンは青い。'],
      ['No one climbs the harbour crane.', '没有人爬港口起重机。', '港湾クレーンには誰も登らない。']
    ])
  )
  const named = Object.fromEntries(found.map(({text, names}) => [text, [...names].map(([, {text}]) => text)]))
  expect(named).toMatchObject({crane: ['起重机', 'クレーン'], 'harbour crane': ['港口起重机', '港湾クレーン']})
  expect(named).not.toHaveProperty('cranes')
})

test('a page that one language lacks counts in the others only', () => {
  const lines = ['The pilot came.', 'We met the pilot.', 'A call from the pilot.', 'The pilot left.']
  const full = page(
    lines.map((line, at) => [line, ['引航员来了。', '我们见到了引航员。', '引航员来电。', '引航员走了。'][at]!, ''])
  )
  const found = proposals([], {en: full.en!, zh: full.zh!})
  expect(found.map(({text, names}) => [text, names.get('zh')?.text])).toContainEqual(['pilot', '引航员'])
})

test('the capitals of a title make no name', () => {
  const found = proposals(
    [],
    page([
      ['# Opening Hours', '# 开放时间', '# 開館時間'],
      ['Ask for the opening hours.', '请询问开放时间。', '開館時間は問い合わせること。'],
      ['Outside the opening hours it is closed.', '开放时间以外关闭。', '開館時間以外は閉まる。']
    ])
  )
  expect(found.find(({text}) => text.toLowerCase() === 'opening hours')?.isName).toBe(false)
})

describe('pieces', () => {
  test.each([
    ['港湾クレーンの', ['港湾', '港湾クレーン', 'クレーン']],
    ['要检查你的码头', ['检查', '码头']],
    ['コンテナオーケストレーションを', ['コンテナオーケストレーション']],
    ['共有 12 台', ['共有']]
  ])('of %j', (text, expected) => {
    expect(piecesIn(text)).toEqual(expected)
  })
})
