import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import type {ReturnedUnit} from '../../src/model/index.ts'
import {exportOf, memoryOf, openOf, theWay} from './desk.ts'

const EN = 'The mayor came.\n\nThe port opened.\n'
const JA = '市長が来た。\n\n港が開いた。\n'
/** The tool takes the text of one unit away. */
const emptied =
  (more: Partial<ReturnedUnit> = {}) =>
  (unit: ReturnedUnit): ReturnedUnit =>
    unit.source?.includes('port') || unit.target?.includes('港') ? {...unit, target: '', ...more} : unit

describe('a text that came back empty', () => {
  /** As the format reads it from a file in which nothing stands where it stood. */
  const fromFile = (format: string) => {
    const {serialize, parse} = EXCHANGE_FORMATS[format]!
    const text = serialize([exportOf({en: EN, ja: JA})], {version: '1'}).replace('港が開いた。', '')
    const units = new Map(parse(text, 'visit').parts[0]!.units.map(unit => [unit.id, unit]))
    return theWay({en: EN, ja: JA}, () => undefined, {tool: unit => units.get(unit.id) ?? unit})
  }

  test.each(['xliff', 'xliff1.2', 'csv', 'tsv'])('and counts as translated is told, and stays (%s)', format => {
    const landing = fromFile(format)
    expect([landing.text, openOf(landing)]).toEqual([undefined, ['refused emptied']])
  })

  test('is untranslated in a PO, which has no other sign for it', () => expect(openOf(fromFile('po'))).toEqual([]))

  test('that had changed in the article meanwhile is told too', () => {
    const meanwhile = {en: EN, ja: JA.replace('開いた', '開港した')}
    const landing = theWay({en: EN, ja: JA}, () => undefined, {meanwhile, tool: emptied()})
    expect([landing.text, openOf(landing)]).toEqual([undefined, ['refused emptied']])
  })

  test.each([
    ['is not begun', emptied({state: 'initial'})],
    ['is a guess', emptied({isFuzzy: true})],
    ['is of a file without stamps', (unit: ReturnedUnit) => ({...emptied()(unit), stamp: undefined}) as ReturnedUnit]
  ])('is untranslated where it %s', (_, tool) =>
    expect(openOf(theWay({en: EN, ja: JA}, () => undefined, {tool}))).toEqual([])
  )

  test('is untranslated where it always was', () =>
    expect(
      openOf(theWay({en: EN, ja: '市長が来た。\n'}, () => undefined, {tool: emptied({state: 'translated'})}))
    ).toEqual([]))

  test('is untranslated where the article has a text by now, and the file never had', () => {
    const way = {meanwhile: {en: EN, ja: JA}, tool: emptied({state: 'translated'})}
    expect(openOf(theWay({en: EN, ja: '市長が来た。\n'}, () => undefined, way))).toEqual([])
  })

  test('is untranslated where it was stale', () => {
    const memory = memoryOf({en: EN, ja: JA})
    const versions = {en: EN.replace('opened', 'opened in 1997'), ja: JA}
    expect(openOf(theWay(versions, () => undefined, {memory, tool: emptied()}))).toEqual([])
  })
})
