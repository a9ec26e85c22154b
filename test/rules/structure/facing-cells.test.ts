import {expect, test} from 'vitest'
import {align} from '../../../src/align/index.ts'
import type {Block, BlockGroup, Locale, ParallelText} from '../../../src/model/index.ts'
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

test('cells whose row stands at another place face each other by its first cell', () => {
  const moved = {en: '| Boat | Use |\n| - | - |\n| Tsubame | ferry |\n| Kamome | tug |\n', zh: table('渡轮')}
  const text = align(
    Object.entries(moved).map(([locale, own]) => segment(article(own, locale))),
    {path: 'boats', source: 'zh'}
  )
  const [keys, others] = [true, false].map(isKey =>
    Object.keys(moved).map(locale =>
      text.articles.get(locale)!.blocks.filter(({column}) => (column === 0) === isKey && column !== undefined)
    )
  )
  const group = (variants: readonly (readonly [Locale, readonly Block[]])[]): BlockGroup => ({
    variants: new Map(variants),
    isMoved: false,
    confidence: 1
  })
  const [en, zh] = keys!
  const [enUse, zhUse] = others!
  const blocks = [
    group([
      ['en', [en![0]!]],
      ['zh', [zh![0]!]]
    ]),
    group([
      ['en', [en![1]!]],
      ['zh', [zh![2]!]]
    ]),
    group([['en', [enUse![1]!]]]),
    group([
      ['en', [en![2]!]],
      ['zh', [zh![1]!]]
    ]),
    group([['zh', [zhUse![2]!]]])
  ]
  expect(cells({...text, blocks})).toEqual(['en', 'zh'])
})
