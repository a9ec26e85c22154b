import {expect, test} from 'vitest'
import {findingsOn} from '../site.ts'

type Row = readonly string[]

const table = (rows: readonly Row[]) => rows.map(cells => `| ${cells.join(' | ')} |\n`).join('')
const LINE = Array(6).fill('-')
const ZH: readonly Row[] = [
  ['名称', '说明', '类型', '默认', '范围', '必填'],
  LINE,
  ['onEnter', '回车事件', 'func(e:Event)', '', '', '否'],
  ['lamp', '灯', 'string', '', '', '否'],
  ['lampSide', '灯的位置', 'string', '`end`', '`front`', '否'],
  ['onLampClick', '灯点击事件', 'func(e:Event)', '', '', '否']
]
const EN: readonly Row[] = [
  ['Name', 'Meaning', 'Type', 'Default', 'Range', 'Required'],
  LINE,
  ['onEnter', 'enter event', 'func(e:Event)', '', '', 'No'],
  ['lamp', 'lamp', 'string', '', '', 'No'],
  ['lampSide', 'side of the lamp', 'string', '`end`', '`front`', 'No'],
  ['onLampClick', 'lamp click event', 'func(e:Event)', '', '', 'No']
]

const told = (zh: readonly Row[], en: readonly Row[]) =>
  findingsOn({page: {en: table(en), zh: table(zh)}}, ['missing-translation']).map(
    ({location, args}) => `${location.locale}:${location.start.line} ${args.text} ${args.blocks}`
  )
const without = (rows: readonly Row[], at: number) => rows.filter((_, index) => index !== at)

test.each([
  ['lampSide', 4, 'zh:4 lampSide 6'],
  ['lamp', 3, 'zh:3 lamp 4']
])('a row that ends as the one before it is named by its first cell: %s', (_, at, expected) =>
  expect(told(without(ZH, at), EN)).toEqual([expected])
)

test('with all rows, or without one in both versions, nothing is told', () => {
  expect(told(ZH, EN)).toEqual([])
  expect(told(without(ZH, 4), without(EN, 4))).toEqual([])
})
