import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findIn} from '../../src/find/concordance.ts'
import {LEAST, nearestIn, openFuzzy} from '../../src/find/fuzzy.ts'
import {indexGrams, SHELF} from '../../src/find/gram-index.ts'
import {folded, gramsOf, likeness, NO_FIGURE, plain} from '../../src/find/grams.ts'
import type {Memory} from '../../src/model/index.ts'

describe('a fuzzy look-up', () => {
  test('takes figures for each other', () =>
    expect(openFuzzy(['会员有60家企业。', '市长来访。']).nearest('会员有63家企业。')).toMatchObject([
      {index: 0, score: 1}
    ]))

  test('of equals finds the one whose figures are nearest first', () =>
    expect(
      openFuzzy(['Figure 12.', 'Figure 7.', 'Figure 2.'])
        .nearest('Figure 7.', 2)
        .map(({index}) => index)
    ).toEqual([1, 2]))

  test('leaves figures that are all a text says', () =>
    expect(openFuzzy(['1997', '2024']).nearest('2024')).toEqual([{index: 1, score: 1, near: 1}]))

  test('finds a changed word in a short text without blanks', () =>
    expect(openFuzzy(['本市举办国际马拉松赛。', '市长出席开幕式。']).nearest('本市举办国际龙舟赛。')).toMatchObject([
      {index: 0}
    ]))

  describe('gives what a full scan gives', () => {
    const word = fc.constantFrom('port', 'ship', 'mayor', '港口', '市長', '船60隻', '船7隻', 'visit', '訪問', 'ab', 'b')
    const text = fc.oneof(
      fc.array(word, {maxLength: 12}).map(words => words.join(' ')),
      fc.array(word, {maxLength: 60}).map(words => words.join('')),
      fc.string({unit: fc.constantFrom('a', 'b', '港', ' '), maxLength: 8})
    )
    const scan = (texts: readonly string[], asked: string) =>
      texts
        .map((stored, index) => ({
          index,
          score: likeness(gramsOf(folded(asked)), gramsOf(folded(stored))),
          near: likeness(gramsOf(plain(asked)), gramsOf(plain(stored)))
        }))
        .filter(({score}) => score >= LEAST)
        .sort((a, b) => b.score - a.score || b.near - a.near || a.index - b.index)

    // The fewer are wanted, the higher what is found early raises the floor for the rest.
    test.each([
      {most: 1, shelf: SHELF},
      {most: 3, shelf: SHELF},
      {most: 99, shelf: SHELF},
      {most: 0, shelf: 7},
      {most: 1, shelf: 7},
      {most: 3, shelf: 2},
      {most: 99, shelf: 5}
    ])('for $most at most, with $shelf texts a shelf', ({most, shelf}) =>
      fc.assert(
        fc.property(fc.array(text, {minLength: 1, maxLength: 40}), text, (texts, asked) => {
          const wanted = scan(texts, asked).slice(0, most)
          const fuzzy = openFuzzy(texts, undefined, indexGrams(texts, undefined, shelf))
          expect(fuzzy.nearest(asked, most)).toEqual(wanted)
          expect(fuzzy.nearest(asked, most)).toEqual(wanted)
          expect(nearestIn(texts, asked, most)).toEqual(wanted)
        })
      )
    )

    test('of texts of some hundred words, that share more grams than are counted', () => {
      const page = (words: number, step: number) =>
        Array.from({length: words}, (_, at) => `w${(at * step * 7919).toString(36)}`).join(' ')
      const texts = [40, 60, 90, 140, 200, 300].flatMap(words => [1, 2, 3].map(step => page(words, step)))
      const fuzzy = openFuzzy(texts)
      for (const asked of texts) expect(fuzzy.nearest(asked, 9)).toEqual(scan(texts, asked).slice(0, 9))
    })

    test('of long texts that share all their rare grams and no other', () => {
      const signs = (from: number, count: number) =>
        String.fromCharCode(...Array.from({length: count}, (_, at) => from + at))
      const [rare, common] = [signs(0x5000, 450), signs(0x6000, 250)]
      const pieces = Array.from({length: 4000}, (_, at) => common.slice(at % 200, (at % 200) + 50))
      const texts = [rare + signs(0x7000, 250), ...pieces]
      expect(scan(texts, rare + common)).toHaveLength(1)
      expect(openFuzzy(texts).nearest(rare + common)).toEqual(scan(texts, rare + common))
    })

    test('of more texts than a shelf holds', () => {
      const texts = Array.from(
        {length: SHELF + 900},
        (_, at) => `ship ${String.fromCodePoint(0x4e00 + (at % 9000))} ${at}`
      )
      const fuzzy = openFuzzy(texts)
      for (const asked of ['ship 一 3', 'ship'])
        expect(fuzzy.nearest(asked, 12)).toEqual(scan(texts, asked).slice(0, 12))
    }, 30_000)
  })

  test('takes what has no figure for what it is', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const sign = String.fromCharCode(unit)
      if (NO_FIGURE.test(sign)) expect(/\p{N}|\u0001/u.test(sign)).toBe(false)
    }
    expect(['〇', '٣', '௫', '\u0001', '7', '𝟘'].filter(sign => NO_FIGURE.test(`a${sign}`))).toEqual([])
    expect(['mayor’s — visit', '市長、訪問。', '「港口」の船'].filter(text => !NO_FIGURE.test(text))).toEqual([])
  })

  test.each(['', 'a', '港'])('of the short text %j ends', asked =>
    expect(openFuzzy(['', 'a', '港', '港口']).nearest(asked)[0]?.score).toBe(1)
  )
})

describe('the concordance', () => {
  const variant = (text: string) => ({text, state: 'final' as const, origin: 'person' as const})
  const unit = (id: string, en: string, ja: string) => ({id, variants: {en: variant(en), ja: variant(ja)}})
  const memories: Memory[] = [
    {
      path: 'b',
      source: 'en',
      units: [unit('1', 'The <1>mayor</1> came.', '市長が来た。'), unit('2', 'The mayor left.', '市長は帰った。')]
    },
    {
      path: 'a',
      source: 'en',
      units: [unit('3', 'The <1>mayor</1> came.', '市長が来訪した。'), {...unit('4', 'mayor()', 'x'), kind: 'code'}]
    }
  ]

  test('shows what is stale beside what its source said, and not beside what it says now', () => {
    const stale = {...variant('会員は60社。'), was: {text: 'It has 60 firms.'}}
    const variants = {en: variant('It has 63 firms.'), zh: variant('有63家企业。'), ja: stale}
    const changed: Memory[] = [{path: 'c', source: 'en', units: [{id: '5', variants}]}]
    const renderings = (asked: string) => {
      const [found] = findIn(changed, asked)
      return [found?.text, ...(found?.others.map(({text}) => text) ?? [])]
    }
    expect(renderings('60 firms')).toEqual(['It has 60 firms.', '会員は60社。'])
    expect(renderings('60社')).toEqual(['会員は60社。', 'It has 60 firms.'])
    expect(renderings('63 firms')).toEqual(['It has 63 firms.', '有63家企业。'])
  })

  test('counts what a text was rendered by, in any language', () => {
    expect(findIn(memories, 'MAYOR CAME')[0]).toEqual({
      locale: 'en',
      text: 'The mayor came.',
      count: 2,
      score: 1,
      others: [
        {locale: 'ja', text: '市長が来た。', count: 1},
        {locale: 'ja', text: '市長が来訪した。', count: 1}
      ],
      paths: ['a', 'b']
    })
    expect(findIn(memories, '市長', {locale: 'ja'}).map(({text}) => text)).toEqual([
      '市長が来た。',
      '市長が来訪した。',
      '市長は帰った。'
    ])
    expect(findIn(memories, '市長', {locale: 'en'})).toEqual([])
  })

  test('offers what is only like it, below a hundred', () => {
    const [found] = findIn(memories, 'The mayor is leaving. The mayor left', {})
    expect(found?.score ?? 0).toBeLessThan(1)
  })
})
