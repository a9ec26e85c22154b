import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string, ja: string) => findingsOn({page: {en, zh, ja}}, ['emphasis-mismatch']).map(brief)

test.each([
  ['Press **Add** now.', '现在点击 **Add**。', '今すぐ **Set** を押します。', ['ja/page.md:1 warning changed']],
  [
    'Leave *Units* as *None*.',
    '让 *Units* 保持为 *Nil*。',
    '*Units* は *None* のままにします。',
    ['zh/page.md:1 warning changed']
  ]
])('tells a label in the place of another: %s', (en, zh, ja, expected) => {
  expect(told(en, zh, ja)).toEqual(expected)
})

test.each([
  ['other capitals', 'Press **Add pier** now.', '现在点击 **Add Pier**。', '今すぐ **Add pier** を押します。'],
  [
    'a blank in the marks',
    'See **Pier** and **Quay**.',
    '参见 **Pier&#x20;**和 **Quay**。',
    '**Pier** と **Quay** を参照。'
  ],
  ['a plural', 'See the **Piers** now.', '请看 **Pier**。', '**Piers** を参照。'],
  ['a translated label', 'Press **Add** now.', '现在点击**添加**。', '今すぐ **Add** を押します。'],
  ['a label that both have otherwise', 'Press **Add** now.', '现在点击 **Set**。', '今すぐ **Set** を押します。'],
  ['a label that one leaves out', 'Press **Add** now.', '现在点击它。', '今すぐ **Add** を押します。'],
  [
    'another emphasis of a translation',
    'Press **Add** on the pier.',
    '在 **pier** 上点击 **Add**。',
    '**Add** を押します。'
  ],
  [
    'two labels in another order',
    'Press **Add**, then **Set**.',
    '先 **Add** 再 **Set**。',
    '**Set** の前に **Add** を押します。'
  ]
])('leaves %s', (_, en, zh, ja) => {
  expect(told(en, zh, ja).filter(finding => finding.endsWith('changed'))).toEqual([])
})
