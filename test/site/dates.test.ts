import {expect, test} from 'vitest'
import {dayOf} from '../../src/publish/front.ts'
import {inFolder} from '../scenario.ts'
import {filesOf, site} from './project.ts'

test.each([
  [{updated: '2020-08-03'}, '2020-08-03', true],
  [{date: '2020-08-03', updated: '2021-01-01'}, '2021-01-01', true],
  [{date: '2020-08-03', lastmod: '2021-01-01T10:00:00Z'}, '2021-01-01', true],
  [{lastUpdated: '2021-01-01'}, '2021-01-01', true],
  [{last_update: {date: '2021-01-01', author: 'A'}}, '2021-01-01', true],
  [{last_update: '2021-01-01', date: '2020-08-03'}, '2020-08-03', false],
  [{date: '2020-08-03'}, '2020-08-03', false],
  [{lastUpdated: true, date: '2020-08-03'}, '2020-08-03', false],
  [{updated: '2024-02-29'}, '2024-02-29', true],
  // A day that no calendar has is none.
  [{updated: '2023-02-29', date: '2020-08-03'}, '2020-08-03', false]
])('%j is of the day', (data, day, isUpdate) => {
  expect(dayOf(data)).toEqual({day, isUpdate})
})

test.each([
  {},
  {date: '2024-13-01'},
  {updated: '2023-02-29'},
  {date: 'March'},
  {date: 2020},
  {last_update: null},
  {lastUpdated: false}
])('%j has no day', data => {
  expect(dayOf(data)).toBeUndefined()
})

test('an article without a change has the day it is of, in its page, its list, the feed, and the next site', async () => {
  const text = (title: string) => `---\ntitle: ${title}\ndate: 2020-08-03\n---\n\n${title}.\n`
  const files = new Map(
    Object.entries({
      'content/en/port.md': text('The Port'),
      'content/zh/port.md': text('港口'),
      'content/ja/port.md': text('港'),
      'stele.config.json': JSON.stringify({release: {refused: 'fallback', fallback: 'last'}})
    })
  )
  await inFolder(files, async root => {
    expect((await site(root)).status).toBe(0)
    const pages = filesOf(root)
    const english = 'Date: <time datetime="2020-08-03">August 3, 2020</time>'
    for (const file of ['en/port.html', 'en/index.html', 'parallel/en/port.html'])
      expect(pages.get(file)).toContain(english)
    for (const file of ['en/port.html', 'parallel/en/port.html']) {
      expect(pages.get(file)).toContain('<meta property="article:published_time" content="2020-08-03">')
      expect(pages.get(file)).not.toContain('article:modified_time')
    }
    expect(pages.get('ja/port.html')).toContain('日付：<time datetime="2020-08-03">')
    expect(pages.get('zh/port.html')).toContain('日期：<time datetime="2020-08-03">')
    expect(pages.get('en/feed.xml')).toContain('<updated>2020-08-03T00:00:00Z</updated>')
  })
})

test('an article that was changed tells when', async () => {
  await inFolder(
    new Map([['content/en/port.md', '---\ntitle: The Port\nupdated: 2020-08-03\n---\n\nIt is open.\n']]),
    async root => {
      expect((await site(root)).status).toBe(0)
      const page = filesOf(root).get('en/port.html')
      expect(page).toContain('<meta property="article:modified_time" content="2020-08-03">')
      expect(page).not.toContain('article:published_time')
    }
  )
})
