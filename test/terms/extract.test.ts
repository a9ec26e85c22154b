import {describe, expect, test} from 'vitest'
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

function proposals(concepts: Parameters<typeof concept>[] = []) {
  const finder = compileTerms({concepts: concepts.map(args => concept(...args))})
  const sources = Object.entries(texts).map(([locale, text]) => {
    return {path: 'port', locale, file: `content/${locale}/port.md`, text}
  })
  const parallel = lineUp(sources, {config: defaultConfig, finder})
  return extract([parallel], {pivot: 'en', locales: ['en', 'zh', 'ja'], finder, min: 2})
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
    ['Met, the HBO said.', ['HBO']]
  ])('names in %j', (text, expected) => {
    expect(
      phrasesIn(text)
        .filter(({isName}) => isName)
        .map(({text}) => text)
    ).toEqual(expected)
  })
})

test('a katakana word is never cut', () => {
  expect(piecesIn('港湾クレーンの')).toEqual(['港湾', '港湾クレーン', '湾クレーン', 'クレーン'])
})
