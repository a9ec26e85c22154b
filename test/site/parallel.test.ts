import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {deadLinks} from '../../bench/dead-links.ts'
import {inFolder} from '../scenario.ts'
import {filesOf, site} from './project.ts'

const FILES = new Map(
  Object.entries({
    'content/en/tour.md':
      '---\ntitle: A <i>tour</i>\n---\n\n## First stop\n\nThe Port has 5 cranes. Ask Mr. Example.\n\n1. Look\n2. Listen to `npm`\n\n- One *thing*\n\n```sh\nls <here>\n\tpwd\n```\n\n| Day | Hours |\n| - | - |\n| Monday | 9 |\n\nOnly in English so far.\n',
    'content/ja/tour.md':
      '---\ntitle: 見学\n---\n\n## 最初の場所\n\n港にはクレーンが5基ある。Example氏に聞く。\n\n1. 見る\n2. `npm`を聞く\n\n- *一つ*のこと\n\n```sh\nls <here>\n\tpwd\n```\n\n| 日 | 時間 |\n| - | - |\n| 月曜日 | 9 |\n',
    'glossary.json': JSON.stringify({
      concepts: [
        {
          id: 'port',
          kind: 'place',
          state: 'approved',
          definition: 'Where <ships> lie.',
          terms: {en: [{text: 'Port'}], ja: [{text: '港'}]}
        },
        {
          id: 'example',
          kind: 'person',
          state: 'provisional',
          terms: {en: [{text: 'Mr. Example'}], ja: [{text: 'Example氏', status: 'admitted'}]}
        }
      ]
    }),
    'stele.config.json': JSON.stringify({locales: {en: {}, ja: {}}, release: {error: 'allow', refused: 'fallback'}})
  })
)

describe('the parallel edition', () => {
  let english = ''
  let japanese = ''
  beforeAll(
    () =>
      inFolder(FILES, async root => {
        expect((await site(root)).status).toBe(0)
        const files = filesOf(root)
        english = files.get('parallel/en/tour.html') ?? ''
        japanese = files.get('parallel/ja/tour.html') ?? ''
        expect(deadLinks(join(root, 'site')).dead).toEqual([])
      }),
    60_000
  )
  const rows = (page: string) => page.match(/<tr>.*?<\/tr>/gs) ?? []
  const rowWith = (page: string, text: string) => rows(page).find(row => row.includes(text)) ?? ''

  test('has the language of its readers first', () => {
    expect(rows(english)[0]).toMatch(/lang="en">English.*lang="ja">日本語/)
    expect(rows(japanese)[0]).toMatch(/lang="ja">日本語.*lang="en">English/)
  })

  test('has the way to the pages of one language, without a blank behind a wide colon', () => {
    expect(english).toContain('In one language: <a href="../../en/tour.html" lang="en" hreflang="en">English</a> · <a')
    expect(japanese).toContain('言語別に読む：<a href="../../en/tour.html"')
  })

  test('has a row a block: title, headings, items with their marks, code, cells', () => {
    expect(rowWith(english, 'heading title')).toContain('A &lt;i&gt;tour&lt;/i&gt;')
    expect(rowWith(english, 'First stop')).toMatch(/role="heading" aria-level="2".*最初の場所/)
    expect(rowWith(english, 'Look')).toMatch(/class="marker">1\.<.*class="marker">1\.<.*見る/)
    expect(rowWith(english, 'Listen')).toMatch(/class="marker">2\.<.*<code[^>]*>npm|class="code">npm/)
    expect(rowWith(english, 'One')).toContain('class="marker">\u2022<')
    expect(rowWith(english, 'ls ')).toMatch(/<pre tabindex="0"><code>ls &lt;here&gt;\n\tpwd<\/code><\/pre>.*<pre/)
    expect(rowWith(english, 'Monday')).toContain('月曜日')
  })

  test('leaves a place empty where a language has nothing', () => {
    expect(rowWith(english, 'Only in English')).toContain('<td lang="ja" data-label="日本語"></td>')
  })

  test('marks sentences that say the same with one number', () => {
    const numbers = (locale: string) =>
      [...rowWith(english, 'cranes').matchAll(/<td lang="(\w+)".*?<\/td>/gs)]
        .filter(([, lang]) => lang === locale)
        .flatMap(([cell]) => [...cell.matchAll(/data-u="(\d+)"/g)].map(([, number]) => number))
    expect(numbers('en')).toHaveLength(2)
    expect(numbers('ja')).toEqual(numbers('en'))
  })

  test('explains the names, in the words of its readers', () => {
    expect(english).toMatch(/<dt><span lang="en">Port<\/span><\/dt><dd><p><span lang="ja">港<\/span><\/p>/)
    expect(english).toContain('Where &lt;ships&gt; lie.')
    // No preferred name in Japanese: the entry has the English one, and what is not official is said.
    expect(japanese).toMatch(/<dt><span lang="en">Mr\. Example<\/span><\/dt><dd><p class="soft">[^<]*未確認/)
  })
})
