import {describe, expect, test} from 'vitest'
import {compileTerms} from '../../src/terms/index.ts'
import {concept, names, type TermSketch} from './termbase.ts'

/** What is found, as it stands in the text. */
function found(locale: string, terms: readonly TermSketch[], text: string): string[] {
  const matches = compileTerms(names(locale, terms)).find(text, locale)
  return matches.map(({range}) => text.slice(range.start, range.end))
}

describe('names that overlap', () => {
  test.each([
    [
      'the longer one of two that begin alike',
      ['松江商会', '松江商会联合会'],
      '松江商会联合会成立',
      ['松江商会联合会']
    ],
    ['a name inside another is no match', ['商会', '松江商会'], '松江商会和商会', ['松江商会', '商会']],
    ['the longer one though it begins later', ['松江大学', '大学运动联合会'], '松江大学运动联合会', ['大学运动联合会']],
    [
      'a short one before it is kept',
      ['松江', '松江大学', '大学运动联合会'],
      '松江大学运动联合会',
      ['松江', '大学运动联合会']
    ],
    ['the first of two equally long', ['甲乙丙', '丙丁戊'], '甲乙丙丁戊', ['甲乙丙']],
    ['side by side', ['甲乙', '丙丁'], '甲乙丙丁', ['甲乙', '丙丁']],
    ['with a blank before Latin letters', ['港口Pier'], '去港口 Pier。', ['港口 Pier']],
    ['with a blank behind Latin letters', ['Pier港口'], '去Pier 港口。', ['Pier 港口']],
    ['no blank between Latin words left out', ['PierHarbour'], '去Pier Harbour。', []]
  ])('%s', (_, terms, text, expected) => {
    expect(found('zh', terms, text)).toEqual(expected)
  })
})

describe('words of a spaced script', () => {
  test.each([
    ['a word', 'The Harbour Office opened.', ['Harbour Office']],
    ['any case', 'HARBOUR OFFICE and harbour office', ['HARBOUR OFFICE', 'harbour office']],
    ['not inside a word', 'Harbour Officers, unHarbour Office', []],
    ['a plural, without its ending', 'two Harbour Offices', ['Harbour Office']],
    ['a possessive', 'the Harbour Office’s boat', ['Harbour Office']],
    ['over a line break and a run of blanks', 'the Harbour \n\u00A0 Office', ['Harbour \n\u00A0 Office']],
    ['not over a sentence', 'to the harbour. Office hours', []],
    ['beside punctuation', '(“Harbour Office”)', ['Harbour Office']],
    ['not as a piece of an identifier', 'Harbour Office_2', []],
    ['not before a combining accent', 'Harbour Office\u0323\u0301', []]
  ])('%s', (_, text, expected) => {
    expect(found('en', ['Harbour Office'], text)).toEqual(expected)
  })

  test('plurals in es and ies', () => {
    expect(found('en', ['branch', 'harbour company'], 'Branches of harbour companies')).toEqual([
      'Branch',
      'harbour companies'
    ])
  })

  test.each([
    ['see stele.example/docs', []],
    ['mail to office@stele', []],
    ['files/stele/new', []],
    ['It is stele.', ['stele']],
    ['stele/obelisk', ['stele']]
  ])('addresses are no words: %s', (text, expected) => {
    expect(found('en', ['stele'], text)).toEqual(expected)
  })

  test.each([
    ['Élan Vital', 'an élan vital', ['élan vital']],
    ['Élan', 'E\u0301lan!', ['E\u0301lan']],
    ['Порт', 'в порт и портал', ['порт']],
    ['항만청', '항만청은 열렸다', ['항만청']]
  ])('other languages: %s', (term, text, expected) => {
    expect(found('xx', [term], text)).toEqual(expected)
  })
})

describe('case', () => {
  const it = {text: 'IT', isCaseSensitive: true}
  test.each([
    ['It is what it is: IT.', ['IT']],
    ['the it', []]
  ])('capitals matter where the glossary says so: %s', (text, expected) => {
    expect(found('en', [it], text)).toEqual(expected)
  })

  test.each([
    ['Steled runs. “Steled stops.', ['Steled', 'Steled']],
    ['The Steled runs', []],
    ['the steled', ['steled']],
    ['STELED runs', []]
  ])('a capital at the start of a sentence: %s', (text, expected) => {
    expect(found('en', [{text: 'steled', isCaseSensitive: true}], text)).toEqual(expected)
  })

  test('of two spellings of a concept the one that is written', () => {
    const termbase = {
      concepts: [concept('forge', {en: ['SteleForge', {text: 'Steleforge', status: 'deprecated'}]})]
    }
    const statuses = (text: string) =>
      compileTerms(termbase)
        .find(text, 'en')
        .map(({term}) => term.status)
    expect(statuses('SteleForge, Steleforge, steleforge')).toEqual(['preferred', 'deprecated', 'preferred'])
  })
})

describe('Chinese and Japanese', () => {
  test.each([
    ['inside a run of characters', ['松江商会'], '昨日松江商会的代表', ['松江商会']],
    ['Latin letters against Han', ['API网关'], '用API网关，API 网关', ['API网关', 'API 网关']],
    ['full-width letters', ['API网关'], 'ＡＰＩ网关', ['ＡＰＩ网关']],
    ['over a line break', ['松江商会'], '松江\n商会', ['松江\n商会']],
    ['not inside a Latin word', ['API'], 'RAPID与API与APIX', ['API']],
    ['not inside a number', ['第1小学'], '第1小学、第11小学', ['第1小学']],
    ['half-width kana', ['ガイド'], 'ｶﾞｲﾄﾞを', ['ｶﾞｲﾄﾞ']],
    ['marks written apart', ['ガイド'], 'カ\u3099イト\u3099', ['カ\u3099イト\u3099']],
    ['not before a long vowel', ['サーバ'], 'サーバーとサーバ', ['サーバ']],
    ['not before a small kana', ['キ'], 'キャ、キ', ['キ']],
    ['not before a repetition mark', ['人'], '人々と人', ['人']],
    [
      'variation selectors',
      ['葛城会'],
      '葛\u{E0100}城会、葛\uFE00城会\uFE00',
      ['葛\u{E0100}城会', '葛\uFE00城会\uFE00']
    ],
    ['Kangxi radicals as PDF files have them', ['人民'], '⼈民', ['⼈民']],
    ['dots of foreign names', ['约翰·卡特'], '约翰・卡特和约翰•卡特', ['约翰・卡特', '约翰•卡特']],
    ['characters outside the basic plane', ['𠮷野会'], 'あ𠮷野会い', ['𠮷野会']],
    ['not half of such a character', ['\uDFB7野'], '𠮷野', []],
    ['variants of characters', ['高見本'], '髙見本さん', ['髙見本']],
    ['one and two characters', ['港', '港湾'], '港と港湾', ['港', '港湾']]
  ])('%s', (_, terms, text, expected) => {
    expect(found('ja', terms, text)).toEqual(expected)
  })
})

describe('inline codes', () => {
  test.each([
    ['emphasis inside a name', '松江\uE001商会\uE001成立', ['松江\uE001商会']],
    ['emphasis around a name', '\uE001松江商会\uE001成立', ['松江商会']],
    ['a lone code is no part of a name', '松江\uE001商会成立', []],
    ['two lone codes', '\uE001松江商会\uE002', ['松江商会']]
  ])('%s', (_, text, expected) => {
    expect(found('zh', ['松江商会'], text)).toEqual(expected)
  })

  test('markup inside a word does not end it', () => {
    expect(found('en', ['stele'], '\uE001stele\uE001s and \uE002stele\uE002r')).toEqual(['stele'])
  })
})

describe('names of other locales', () => {
  const harbour = concept('harbour', {
    en: ['Harbour Office', {text: 'HO', form: 'abbreviation', isCaseSensitive: true}],
    ja: ['港湾局', {text: 'こうわんきょく', form: 'reading'}]
  })
  const person = concept('person', {en: ['Ada Lind', {text: 'Ada Lindt', status: 'deprecated'}]})
  const finder = compileTerms({concepts: [harbour, person]})
  test.each([
    ['ja', 'HOは港湾局の略', ['HO', '港湾局']],
    ['ja', 'Harbour Officeはこうわんきょく、ho', []],
    ['zh', 'Ada Lind、Harbour Office与Ada Lindt', ['Ada Lind', 'Harbour Office']],
    ['fr', 'le HO', ['HO']],
    ['en', '港湾局', []]
  ])('%s: %s', (locale, text, expected) => {
    expect(finder.find(text, locale).map(({range}) => text.slice(range.start, range.end))).toEqual(expected)
  })

  test('a match says what it is', () => {
    expect(finder.find('the Harbour Office', 'en')).toEqual([
      {concept: harbour, term: harbour.terms.get('en')?.[0], locale: 'en', range: {start: 4, end: 18}}
    ])
  })

  test('a name of two concepts is a match of each', () => {
    const shared = {concepts: [concept('a', {ja: ['主任']}), concept('b', {ja: ['主任']})]}
    const matches = compileTerms(shared).find('主任', 'ja')
    expect(matches.map(({concept, range}) => [concept.id, range])).toEqual([
      ['a', {start: 0, end: 2}],
      ['b', {start: 0, end: 2}]
    ])
  })
})
