import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each<[string, string, string, string]>([
  ['The rate rose to 20%.', '该比率上升20%。', 'その割合は20％に上昇した。', 'zh'],
  ['The rate rose by 20%.', '该比率上升到20%。', 'その割合は20％上昇した。', 'zh'],
  ['The rate fell to 20%.', '该比率降低至20%。', 'その割合は20％低下した。', 'ja'],
  ['The fee is cut to a third.', '费用削减三分之一。', '料金は3分の1に減らす。', 'zh'],
  ['The fee is cut by a third.', '费用削减三分之一。', '料金は3分の1に減らす。', 'ja']
])('tells %s %s', (en, zh, ja, culprit) => expect(told({en, zh, ja})).toEqual([`${culprit}/page.md:1 error differs`]))

test.each<[string, string, string]>([
  ['The rate rose to 20%.', '该比率上升到20%。', 'その割合は20％に上がった。'],
  ['The rate rose by 20%.', '该比率上升了20%。', 'その割合は20％上昇した。'],
  ['The fee is cut to a third.', '费用削减至三分之一。', '料金は3分の1に減らす。'],
  ['Profit fell by 20% to 15%.', '利润下降20%，降至15%。', '利益は20％減り、15％に下がった。'],
  ['Costs fell from 30% to 25%.', '成本从30%降至25%。', 'コストは30％から25％に下がった。'],
  ['The share grew 5% in May.', '5月份额增长5%。', '5月のシェアは5％伸びた。'],
  ['A rise to 20% is likely.', '可能升至20%。', '20％への上昇が見込まれる。']
])('is silent on %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))

test('one against one may mean it', () =>
  expect(told({en: 'The rate rose to 20%.', zh: '该比率上升20%。'})).toEqual([]))
