import {expect, test} from 'vitest'
import {findingsOn} from './site.ts'

const FIRST = 'The ferry leaves the pier at noon with 12 cars.'
const LAST = 'The bridge opens on 3 May for 40 bicycles.'
const pages = (moved: readonly [string, string]) => ({
  page: {
    en: `# Port\n\n${FIRST}\n\n${moved[0]}\n\n${LAST}\n\nDogs stay at home on the 7 October.\n`,
    zh: `# 港口\n\n渡轮中午载12辆车离开码头。\n\n桥将于5月3日向40辆自行车开放。\n\n10月7日狗留在家里。\n\n${moved[1]}\n`
  }
})
const told = (moved: readonly [string, string]) =>
  findingsOn(pages(moved), ['structure-mismatch'])
    .filter(({message}) => message === 'moved')
    .map(({args}) => args.text)

test('a picture that moved is named as it is written', () => {
  expect(told(['![](images/pier-map.svg)', '![](images/pier-map.svg)'])).toEqual(['![](images/pier-map.svg)'])
})

test('a text that moved is named with its code', () => {
  expect(told(['Set `harbour.depth` and `harbour.width`.', '设置 `harbour.depth` 和 `harbour.width`。'])).toEqual([
    '设置 harbour.depth 和 harbour.width。'
  ])
})
