import {describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {filesOf, site} from './project.ts'

/** How often a parallel edition has a text as a row of its own. */
function rowsOf(pages: Readonly<Record<'en' | 'ja', string>>, text: string): Promise<number> {
  const files = new Map(Object.entries(pages).map(([locale, page]) => [`content/${locale}/tour.md`, page]))
  files.set('stele.config.json', JSON.stringify({locales: {en: {}, ja: {}}, release: {error: 'allow'}}))
  return inFolder(files, async root => {
    await site(root)
    const page = filesOf(root).get('parallel/en/tour.html') ?? ''
    const rows = page.match(/<tr>.*?<\/tr>/gs) ?? []
    return rows.filter(row => row.replaceAll(/<[^>]*>/g, '').includes(text)).length
  })
}
const page = (title: string, heading: string, text: string) => `---\ntitle: ${title}\n---\n\n${heading}\n\n${text}\n`

describe('a title that the first heading repeats is one row', () => {
  test('in all languages', async () => {
    const en = page('A tour', '# A tour', 'The port has 5 cranes.')
    expect(await rowsOf({en, ja: page('見学', '# 見学', '港にはクレーンが5基ある。')}, 'A tour')).toBe(1)
  })

  test.each([
    ['where one language has another heading', '# A tour', '# 港の見学'],
    ['where the heading says more', '# A tour of the port', '# 港の見学'],
    ['where it is the heading of a section', '## A tour', '## 見学']
  ])('but not %s', async (_, heading, japanese) => {
    const en = page('A tour', heading, 'The port has 5 cranes.')
    expect(await rowsOf({en, ja: page('見学', japanese, '港にはクレーンが5基ある。')}, 'A tour')).toBe(2)
  })

  test('and a title without a heading stands', async () => {
    const en = '---\ntitle: A tour\n---\n\nThe port has 5 cranes.\n'
    expect(await rowsOf({en, ja: '---\ntitle: 見学\n---\n\n港にはクレーンが5基ある。\n'}, 'A tour')).toBe(1)
  })
})
