import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import {readContent1} from '../../src/formats/xliff/content1.ts'
import {readContent2} from '../../src/formats/xliff/content2.ts'
import {readXml} from '../../src/formats/xml/read.ts'
import {exportOf} from '../exchange/desk.ts'

const inside = (content: string) => readXml(`<source>${content}</source>`, 'a').root
const text = (text: string) => ({kind: 'text', text})
const code = (kind: 'open' | 'close' | 'alone', id: number) => ({kind, id})

describe('inline elements as other tools write them', () => {
  test.each([
    ['a pair in one element', '<g id="1">a</g>', [code('open', 1), text('a'), code('close', 1)]],
    ['a pair in two', '<bx id="1"/>a<ex id="1"/>', [code('open', 1), text('a'), code('close', 1)]],
    [
      'a pair with its Markdown',
      '<bpt id="2" rid="1">*</bpt>a<ept id="3" rid="1">*</ept>',
      [code('open', 1), text('a'), code('close', 1)]
    ],
    ['half of a pair', '<it id="1" pos="open">*</it>a', [code('open', 1), text('a')]],
    ['its other half', 'a<it id="1" pos="close">*</it>', [text('a'), code('close', 1)]],
    ['a lone one', 'a<x id="4"/>', [text('a'), code('alone', 4)]],
    ['one without a number of ours', 'a<ph id="x4">…</ph>', [text('a'), code('alone', 0)]],
    ['an annotation', 'a<mrk mtype="term">b<x id="1"/></mrk>', [text('a'), text('b'), code('alone', 1)]]
  ])('XLIFF 1.2: %s', (_, content, pieces) => expect(readContent1(inside(content))).toEqual(pieces))

  test.each([
    ['a pair in one element', '<pc id="1">a</pc>', [code('open', 1), text('a'), code('close', 1)]],
    ['a pair in two', '<sc id="1"/>a<ec startRef="1"/>', [code('open', 1), text('a'), code('close', 1)]],
    ['a half that stands alone', 'a<ec id="2" isolated="yes"/>', [text('a'), code('close', 2)]],
    ['a character that XML has not', 'a<cp hex="001A"/>', [text('a'), text('\u001A')]],
    [
      'a number that is no character',
      'a<cp hex="110000"/><cp hex="x"/><cp/>',
      [text('a'), text(''), text(''), text('')]
    ],
    ['an annotation', 'a<mrk id="m1">b<ph id="1"/></mrk>', [text('a'), text('b'), code('alone', 1)]]
  ])('XLIFF 2: %s', (_, content, pieces) => expect(readContent2(inside(content))).toEqual(pieces))
})

describe('a file that is not to be read or written', () => {
  test.each([
    [
      'xliff',
      '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"\n srcLang="en"></xliff>',
      'trgLang',
      1
    ],
    [
      'xliff1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a.md" source-language="en"><body/></file></xliff>',
      'target-language',
      2
    ]
  ])('%s without a language of the target', (name, file, attribute, line) => {
    expect(() => EXCHANGE_FORMATS[name]!.parse(file, 'a.xlf')).toThrow(
      expect.objectContaining({
        code: 'xliff.no-target-language',
        path: 'a.xlf',
        position: expect.objectContaining({line}),
        args: {attribute}
      })
    )
  })

  test.each(['xliff', 'xliff1.2'])('%s of another article', name => {
    const {serialize, refresh} = EXCHANGE_FORMATS[name]!
    const exchange = exportOf({en: 'The port.\n', ja: '港。\n'})
    const file = serialize([exchange], {version: '1'})
    const other = {...exchange, original: 'content/en/other.md'}
    expect(() => refresh(file, [other], {version: '1', path: 'a.xlf'})).toThrow(
      expect.objectContaining({code: 'xliff.other-article', path: 'a.xlf', args: {file: 'content/en/other.md'}})
    )
    expect(refresh(file, [exchange], {version: '1', path: 'a.xlf'})).toBe(file)
  })
})

test('without a stamp, the version that came back is not known', () => {
  const exchange = exportOf({en: 'The port.\n', ja: '港。\n'})
  const file = EXCHANGE_FORMATS.xliff!.serialize([exchange], {version: '1'})
  const units = (text: string) => EXCHANGE_FORMATS.xliff!.parse(text, 'a').parts[0]!.units
  expect(units(file)[0]).toHaveProperty('stamp', exchange.units[0]!.stamp)
  expect(units(file.replace(/<mda:meta type="stamp">/, '<mda:meta type="other">'))[0]).not.toHaveProperty('stamp')
})
