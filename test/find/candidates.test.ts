import {describe, expect, test} from 'vitest'
import {candidatesIn} from '../../src/find/candidates.ts'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import {readTmx} from '../../src/formats/tmx/read.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {exportOf, memoryOf, openOf, theWay} from '../exchange/desk.ts'
import {concept} from '../terms/termbase.ts'

const memory = memoryOf({
  en: 'The chamber has 60 firms.\n\nThe port opened in 1997.\n',
  ja: '会員は60社である。\n\n港は1997年に開港した。\n'
})
const find = candidatesIn([memory], {source: 'en', target: 'ja'})

describe('candidates', () => {
  test('an equal text has 100, a like one less, another one is none', () => {
    expect(find('The chamber has 60 firms.')).toEqual([
      {quality: 100, source: 'The chamber has 60 firms.', target: '会員は60社である。', origin: 'visit'}
    ])
    expect(find('The chamber has 63 firms.').map(({quality}) => quality)).toEqual([94])
    expect(find('Nothing like it.')).toEqual([])
    expect(candidatesIn([memory], {source: 'zh', target: 'ja'})('The chamber has 60 firms.')).toEqual([])
  })

  test('come from an article that another language leads, and from two made from a third', () => {
    expect(candidatesIn([memory], {source: 'ja', target: 'en'})('会員は60社である。')).toMatchObject([
      {quality: 100, target: 'The chamber has 60 firms.'}
    ])
    const three = memoryOf({en: 'The port is open.\n', zh: '港口开放。\n', ja: '港は開いている。\n'})
    expect(candidatesIn([three], {source: 'zh', target: 'ja'})('港口开放。')).toMatchObject([
      {target: '港は開いている。'}
    ])
  })

  test.each(['zh', 'ja'])('do not come from two of which %s is behind', locale => {
    const three = memoryOf({en: 'The port is open.\n', zh: '港口开放。\n', ja: '港は開いている。\n'})
    const units = three.units.map(unit => ({
      ...unit,
      variants: {...unit.variants, [locale]: {...unit.variants[locale]!, was: {text: 'The port is shut.'}}}
    }))
    expect(candidatesIn([{...three, units}], {source: 'zh', target: 'ja'})('港口开放。')).toEqual([])
  })

  test('names of the glossary stand for each other, but the same name comes first', () => {
    const city = (id: string, en: string, zh: string) => concept(id, {en: [en], zh: [zh]})
    const finder = compileTerms({concepts: [city('a', 'Osaka', '大阪'), city('b', 'Shanghai', '上海')]})
    const texts = {en: 'The mayor of Osaka came.\n\nShanghai.\n', zh: '大阪市市长来访。\n\n上海。\n'}
    const find = candidatesIn([memoryOf(texts)], {source: 'en', target: 'zh', finder})
    expect(find('The mayor of Shanghai came.').map(({target}) => target)).toEqual(['大阪市市长来访。'])
    expect(find('The mayor of Shanghai came.')[0]!.quality).toBeLessThan(90)
    // A text that is a name says nothing else: another name is not like it.
    expect(find('Osaka.')).toEqual([])
    const both = memoryOf({
      ...texts,
      en: `${texts.en}\nThe mayor of Shanghai came.\n`,
      zh: `${texts.zh}\n上海市市长来访。\n`
    })
    const qualities = candidatesIn([both], {source: 'en', target: 'zh', finder})('The mayor of Shanghai came.')
    expect(qualities.map(({target, quality}) => [target, quality === 100])).toEqual([
      ['上海市市长来访。', true],
      ['大阪市市长来访。', false]
    ])
  })

  test('a stale text is none', () => {
    const [unit, ...rest] = memory.units
    const {ja, ...others} = unit!.variants
    const stale = {
      ...memory,
      units: [{...unit!, variants: {...others, ja: {...ja!, was: {text: 'It had 50.'}}}}, ...rest]
    }
    expect(candidatesIn([stale], {source: 'en', target: 'ja'})('The chamber has 60 firms.')).toEqual([])
  })

  test('stand beside the unit in XLIFF', () => {
    const exchange = exportOf({en: 'The chamber has 63 firms.\n'})
    const units = exchange.units.map(unit => ({...unit, matches: find('The chamber has 63 firms.')}))
    const write = (name: string) => EXCHANGE_FORMATS[name]!.serialize([{...exchange, units}], {version: '1'})
    expect(write('xliff')).toContain(
      '<mtc:match id="stele-1" ref="#s1" type="tm" matchQuality="94" origin="visit"><source>The chamber has 60 firms.</source>'
    )
    expect(write('xliff1.2')).toContain('<alt-trans tool-id="stele" match-quality="94" origin="visit">')
  })
})

test("another tool's memory fills in only what is not translated", () => {
  const seg = (lang: string, text: string) => `<tuv lang="${lang}"><seg>${text}</seg></tuv>`
  const unit = (en: string, ja: string) => `<tu>${seg('en', en)}${seg('ja', ja)}</tu>`
  const text = `<tmx version="1.1"><header srclang="en"/><body>${unit('One 1997.', '別。')}${unit('Two 1998.', '二1998。')}</body></tmx>`
  const {units} = readTmx(text, 'a.tmx').parts[0]!
  const bySource = new Map(units.map(one => [one.source, one]))
  const landing = theWay({en: 'One 1997.\n\nTwo 1998.\n', ja: '一1997。\n'}, () => undefined, {
    tool: one => bySource.get(one.source) ?? one
  })
  expect(openOf(landing)).toEqual(['inserted'])
  expect(landing.text).toBe('一1997。\n\n二1998。\n')
})
