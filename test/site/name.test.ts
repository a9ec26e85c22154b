import {describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {filesOf, site} from './project.ts'

const PAGE = '---\ntitle: T\nupdated: 2020-08-03\n---\n\nText.\n'
const namesOf = (files: ReadonlyMap<string, string>, locale: string) => [
  /<meta property="og:site_name" content="([^"]*)">/.exec(files.get(`${locale}/a.html`) ?? '')?.[1],
  /<title>([^<]*)<\/title>/.exec(files.get(`${locale}/index.html`) ?? '')?.[1],
  /<title>([^<]*)<\/title>/.exec(files.get(`${locale}/feed.xml`) ?? '')?.[1]
]

function made<Result>(
  name: unknown,
  read: (made: Awaited<ReturnType<typeof site>>, files: Map<string, string>) => Result
) {
  const files = new Map([
    ['content/en/a.md', PAGE],
    ['content/zh/a.md', PAGE.replace('Text.', '文。')],
    ['stele.config.json', JSON.stringify({locales: {en: {}, zh: {}}, release: {...(name !== undefined && {name})}})]
  ])
  return inFolder(files, async root => {
    const outcome = await site(root)
    return read(outcome, outcome.status === 0 ? filesOf(root) : new Map())
  })
}

describe('the name of a site', () => {
  test.each<[string, unknown, string, string]>([
    ['is a word of each language', undefined, 'Articles', '文章'],
    ['is that of the configuration', 'Harbour News', 'Harbour News', 'Harbour News'],
    ['is that of the language', {en: 'Harbour News', zh: '港口新闻'}, 'Harbour News', '港口新闻'],
    ['is the word of a language that has none', {zh: '港口新闻'}, 'Articles', '港口新闻'],
    [
      'is text, not markup',
      '<b>"A" & B</b>',
      '&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;',
      '&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;'
    ]
  ])('%s', (_, name, en, zh) =>
    made(name, ({status}, files) => {
      expect(status).toBe(0)
      expect(namesOf(files, 'en')).toEqual([en, en, en])
      expect(namesOf(files, 'zh')).toEqual([zh, zh, zh])
    })
  )

  test.each([[''], ['  '], [5], [{en: ''}]])('cannot be %j', name =>
    made(name, ({status, stderr}) => {
      expect(status).toBe(3)
      expect(stderr).toContain('stele.config.json:1:')
    })
  )
})
