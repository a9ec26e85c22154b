import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of a site whose pages have one heading, so many in the usual wording and so many in each other one. */
function told(usual: number, ...others: readonly number[]) {
  const words = ['相关资源', '资源', '参考', '资料']
  const pages = [usual, ...others].flatMap((count, wording) =>
    Array.from({length: count}, (_, at) => [
      `${wording}-${at}`,
      {en: `## Resources\n\nPage ${wording}.${at}.`, zh: `## ${words[wording]}\n\n第${wording}.${at}页。`}
    ])
  )
  return findingsOn(Object.fromEntries(pages), ['inconsistent-translation']).map(brief)
}

test.each([
  ['one page against nine', [9, 1], ['zh/1-0.md:1 warning other']],
  ['three pages of one wording against nine, once', [9, 3], ['zh/1-0.md:1 warning other']],
  ['four pages of one wording against twelve, once', [12, 4], ['zh/1-0.md:1 warning other']],
  ['two wordings, each by itself', [12, 4, 1], ['zh/1-0.md:1 warning other', 'zh/2-0.md:1 warning other']],
  ['nothing where two are common', [9, 4], []]
] as const)('tells %s', (_, [usual, ...others], expected) => {
  expect(told(usual, ...others)).toEqual(expected)
})

test('notes a heading of two words that is worded once and once', () => {
  const page = (heading: string, at: number) => ({
    en: `## Breaking Changes\n\nPage ${at}.`,
    zh: `## ${heading}\n\n第${at}页。`
  })
  const pages = {a: page('破坏性变更', 1), b: page('破坏性更改', 2)}
  expect(findingsOn(pages, ['inconsistent-translation']).map(brief)).toEqual(['zh/b.md:1 note once'])
})

test('takes a picture in another form for none', () => {
  const page = (sign: string, at: number) => ({
    en: `## 🛠 Old Piers\n\nPage ${at}.`,
    zh: `## ${sign} 旧码头\n\n第${at}页。`
  })
  const told = (last: string) =>
    findingsOn({a: page('🛠', 1), b: page('🛠', 2), c: page(last, 3)}, ['inconsistent-translation'])
  expect(told('🛠\uFE0F')).toEqual([])
})
