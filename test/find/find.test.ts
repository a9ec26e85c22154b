import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findIn} from '../../src/find/concordance.ts'
import {LEAST, nearestIn, openFuzzy} from '../../src/find/fuzzy.ts'
import {folded, gramsOf, likeness, plain} from '../../src/find/grams.ts'
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

  test('gives what a full scan gives', () => {
    const word = fc.constantFrom('port', 'ship', 'mayor', '港口', '市長', '船60隻', '船7隻', 'visit', '訪問')
    const text = fc.array(word, {maxLength: 12}).map(words => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, {minLength: 1, maxLength: 40}), text, (texts, asked) => {
        const own = gramsOf(folded(asked))
        const all = texts
          .map((stored, index) => ({
            index,
            score: likeness(own, gramsOf(folded(stored))),
            near: likeness(gramsOf(plain(asked)), gramsOf(plain(stored)))
          }))
          .filter(({score}) => score >= LEAST)
          .sort((a, b) => b.score - a.score || b.near - a.near || a.index - b.index)
        expect(openFuzzy(texts).nearest(asked, 3)).toEqual(all.slice(0, 3))
        expect(nearestIn(texts, asked, 3)).toEqual(all.slice(0, 3))
      })
    )
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
