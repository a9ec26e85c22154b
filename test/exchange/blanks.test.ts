import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import {stampOf} from '../../src/formats/stamp.ts'
import {exportOf, openOf, theWay} from './desk.ts'

const EN = 'The mayor came and the port opened.\n'
/** One sentence of the source that the target says in two. */
const versions = (ja: string, en = EN) => ({en, ja: `${ja}\n`})
const isMayor = ({source}: {readonly source: string}) => source.includes('mayor')

/** Sentences with what stands between them, and as a translator sees them. */
const BETWEEN: readonly (readonly [name: string, file: string, shown: string])[] = [
  ['nothing', '市長が来た。港が開いた。', '市長が来た。港が開いた。'],
  ['a blank', '市長が来た。 港が開いた。', '市長が来た。 港が開いた。'],
  ['two blanks', '市長が来た。  港が開いた。', '市長が来た。  港が開いた。'],
  ['a wide blank', '市長が来た。\u3000港が開いた。', '市長が来た。\u3000港が開いた。'],
  ['a line end', '市長が来た。\n港が開いた。', '市長が来た。港が開いた。'],
  ['a line end before a Latin word', '市長が来た。\nPort が開いた。', '市長が来た。 Port が開いた。'],
  ['a blank before a Latin word', '市長が来た。 Port が開いた。', '市長が来た。 Port が開いた。'],
  ['nothing behind a half-width mark', '市長が来た!港が開いた。', '市長が来た!港が開いた。'],
  ['a blank behind a half-width mark', '市長が来た! 港が開いた。', '市長が来た! 港が開いた。'],
  ['a blank behind emphasis', '**市長が来た。** 港が開いた。', '<1>市長が来た。</1> 港が開いた。'],
  ['a line end behind emphasis', '**市長が来た。**\n港が開いた。', '<1>市長が来た。</1>港が開いた。'],
  ['a blank before code', '市長が来た。 `a` が開いた。', '市長が来た。 <1/> が開いた。']
]

describe('what stands between the sentences of a unit', () => {
  test.each(BETWEEN)('is shown: %s', (_, file, shown) =>
    expect(exportOf(versions(file)).units.find(isMayor)!.target).toBe(shown)
  )

  test.each(
    Object.keys(EXCHANGE_FORMATS)
      .filter(format => format !== 'tmx')
      .flatMap(format => BETWEEN.map(([name, file]) => [name, format, file] as const))
  )('stays where a word changes: %s (%s)', (_, format, file) => {
    const landing = theWay(
      versions(file),
      unit => (isMayor(unit) ? unit.target!.replace('開いた', '閉じた') : undefined),
      {format}
    )
    expect(landing.text).toBe(`${file.replace('開いた', '閉じた')}\n`)
    expect(openOf(landing)).toEqual(['landed'])
  })

  test.each(BETWEEN)('stays where the first sentence changes: %s', (_, file) =>
    expect(
      theWay(versions(file), unit => (isMayor(unit) ? unit.target!.replace('来た', '着いた') : undefined)).text
    ).toBe(`${file.replace('来た', '着いた')}\n`)
  )

  test.each(BETWEEN)('changes nothing where nothing was done: %s', (_, file) => {
    const landing = theWay(versions(file), () => undefined)
    expect([landing.text, openOf(landing)]).toEqual([undefined, []])
  })

  test.each([
    ['市長が来た。 港が開いた。', '市長が来た。港が閉じた。'],
    ['市長が来た。港が開いた。', '市長が来た。 港が閉じた。'],
    ['市長が来た。 港が開いた。', '市長が来た。\u3000港が閉じた。'],
    ['市長が来た。 港が開いた。', '市長が来た。港が開いた。船が着いた。'],
    ['市長が来た。港が開いた。', '市長が来た。'],
    ['市長が来た。港が開いた。', '港が開いた。'],
    ['はい。はい。市長が来た。', 'はい。市長が来た。'],
    ['市長が来た。港が開いた。', '船で市長が来た。 夜、港が開いた。']
  ])('is what the translator wrote: %s to %s', (file, written) =>
    expect(theWay(versions(file), unit => (isMayor(unit) ? written : undefined)).text).toBe(`${written}\n`)
  )

  test('of a source is shown as it stands', () => {
    const source = {en: '市长来访。 港口开放。\n', ja: '市長が来て、港が開いた。\n'}
    expect(exportOf(source).units.map(unit => unit.source)).toContain('市长来访。 港口开放。')
  })
})

test('a sentence beside the one that changed stays as it is written', () =>
  expect(
    theWay(versions('市長が\\-来た&#x3002; 港が開いた。\n船が*着*いた。'), unit =>
      isMayor(unit) ? unit.target!.replace('開いた', '閉じた') : undefined
    ).text
  ).toBe('市長が\\-来た&#x3002; 港が閉じた。\n船が*着*いた。\n'))

test('a code may move from one sentence to the other', () =>
  expect(
    theWay(versions('`a`の市長が来た。 港が開いた。'), unit =>
      isMayor(unit) ? '市長が来た。 <1/>の港が開いた。' : undefined
    ).text
  ).toBe('市長が来た。 `a`の港が開いた。\n'))

test('a file that shows such sentences without the blank, and was left alone, changes nothing', () => {
  const shown = '市長が来た。港が開いた。'
  const landing = theWay(versions('市長が来た。 港が開いた。'), () => undefined, {
    tool: unit => ({...unit, target: shown, stamp: stampOf(shown, [])})
  })
  expect([landing.text, openOf(landing)]).toEqual([undefined, []])
})
