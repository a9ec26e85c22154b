import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)
const page = (en: string, zh: string, ja: string) => ({
  en: `The draft has ${en} tonnes of coal.`,
  zh: `草稿写着${zh}吨煤。`,
  ja: `下書きには石炭が${ja}トンとあります。`
})

test.each([
  ['150万', '150万', '150万'],
  ['1.5 million', '1.5 million', '150万'],
  ['3億2000万', '3.2亿', '3億2000万']
])('%s, %s and %s are one figure', (en, zh, ja) => expect(told(page(en, zh, ja))).toEqual([]))

test.each([
  ['160万', '150万', '150万', 'en/page.md:1 error'],
  ['1.5 million', '1.6 million', '150万', 'zh/page.md:1 error'],
  ['3億2000万', '3.2亿', '3億3000万', 'ja/page.md:1 error']
])('of %s, %s and %s one is odd', (en, zh, ja, place) =>
  expect(told(page(en, zh, ja))).toEqual([expect.stringContaining(place)])
)
