import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)
const texts = {en: 'The boat of 2024 is here.', zh: '2024年的船在这里。'}

test('the figures of a note of the translator are his own', () => {
  expect(told({...texts, ja: '2024年の船です（訳注：原文は2021年12月のもの）。'})).toEqual([])
  expect(told({...texts, ja: '2023年の船です（訳注：原文は2024年12月のもの）。'})).toEqual([
    'ja/page.md:1 error differs'
  ])
  expect(told({...texts, ja: '2024年の船です（2021年12月のもの）。'})).toHaveLength(1)
})
