import {expect, test} from 'vitest'
import {align} from '../../../src/align/index.ts'
import type {BlockGroup, Locale, ParallelText} from '../../../src/model/index.ts'
import {facingCells} from '../../../src/rules/structure/facing-cells.ts'
import {segment} from '../../../src/segment/index.ts'
import {article} from '../../article.ts'

const table = (cell: string) => `| Boat | Use |\n| - | - |\n| Kamome | ${cell} |\n| Tsubame | ${cell} 2 |\n`
const texts = {en: table('ferry'), zh: table('渡轮'), ja: table('連絡船')}
const parallel = align(
  Object.entries(texts).map(([locale, text]) => segment(article(text, locale))),
  {path: 'boats', source: 'en'}
)
const only = ({variants, ...about}: BlockGroup, ...locales: readonly Locale[]): BlockGroup => ({
  ...about,
  variants: new Map([...variants].filter(([locale]) => locales.includes(locale)))
})
const cells = (text: ParallelText) => [...facingCells(text)].map(({variants}) => [...variants.keys()].join())

test('cells of one place that were left apart face each other', () => {
  const blocks = parallel.blocks.flatMap((group, at) =>
    at === 3 ? [only(group, 'en', 'zh'), only(group, 'ja')] : [group]
  )
  expect(cells({...parallel, blocks})).toEqual(['en,zh', 'ja'])
})

test('a cell that is missing, and one of another row, face nothing', () => {
  const cut = parallel.blocks.map((group, at) => (at === 3 ? only(group, 'en', 'zh') : group))
  expect(cells({...parallel, blocks: cut})).toEqual([])
  const other = parallel.blocks.map((group, at) =>
    at === 3 ? only(group, 'en', 'zh') : at === 5 ? only(group, 'ja') : group
  )
  expect(cells({...parallel, blocks: other})).toEqual([])
  expect(cells(parallel)).toEqual([])
})
