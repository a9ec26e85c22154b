import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {addressBook} from '../../src/publish/addresses.ts'
import {decoded, encodeTarget} from '../../src/publish/percent.ts'
import {resolve, wayTo} from '../../src/publish/way.ts'

describe('a way', () => {
  test.each([
    ['a.md', 'a.md', 'a.md'],
    ['a.md', 'b.md', 'b.md'],
    ['a.md', 'deep/b.md', 'deep/b.md'],
    ['deep/a.md', 'b.md', '../b.md'],
    ['deep/a.md', 'deep/b.md', 'b.md'],
    ['deep/er/a.md', 'deep/b.md', '../b.md'],
    ['en/a.md', 'ja/a.md', '../ja/a.md'],
    // A folder that is named like a file is no common step.
    ['a/b', 'a', '../a'],
    ['a', 'a/b', 'a/b'],
    ['日本/a.md', '中国/b.md', '../中国/b.md']
  ])('from %s to %s is %s', (from, to, way) => {
    expect(wayTo(from, to)).toBe(way)
  })

  test('leads where it should', () => {
    const step = fc.constantFrom('a', 'b', 'c', '港')
    const file = fc.array(step, {minLength: 1, maxLength: 4}).map(steps => steps.join('/'))
    fc.assert(
      fc.property(file, file, (from, to) => {
        expect(resolve(from.split('/').slice(0, -1), wayTo(from, to))).toBe(to)
      })
    )
  })
})

test.each([
  [[], 'a', 'a'],
  [['a'], './b', 'a/b'],
  [['a'], '../b', 'b'],
  [['a', 'b'], '../../c', 'c'],
  [['a'], '../../../c', 'c'],
  [['a'], 'b//c/', 'a/b/c'],
  [['a'], '.', 'a'],
  [['a'], '', 'a']
])('from %j the path %s is %s', (folder, path, found) => {
  expect(resolve(folder, path)).toBe(found)
})

describe('a target', () => {
  test.each([
    ['a b.md', 'a%20b.md'],
    ['100%.md', '100%25.md'],
    ['a(b).md', 'a%28b%29.md'],
    ['what?.md', 'what%3F.md'],
    ['a#b', 'a%23b'],
    ['snake_case', 'snake_case'],
    ['~user/a*b', '~user/a%2Ab'],
    ['訪問/港.md', '訪問/港.md'],
    ['\u3000', '%E3%80%80']
  ])('%s is written %s', (path, target) => {
    expect(encodeTarget(path)).toBe(target)
  })

  test('is read as it was meant', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), path => {
        expect(decoded(encodeTarget(path))).toBe(path)
        expect(encodeTarget(path)).not.toMatch(/[\s()<>"'?#[\]]/)
      })
    )
  })

  test.each([
    ['%E6%B8%AF', '港'],
    ['%', '%'],
    ['%E6%B8', '%E6%B8'],
    ['a%20b', 'a b']
  ])('%s is decoded to %s', (target, path) => {
    expect(decoded(target)).toBe(path)
  })
})

describe('the page that a link leads to', () => {
  const page = (path: string, locale: string, file = `content/${locale}/${path}.md`) => ({path, locale, file})
  const pages = [
    page('visit', 'en'),
    page('visit', 'ja'),
    page('news/port', 'en'),
    page('news/port', 'ja'),
    page('news/index', 'en'),
    page('guides/_index', 'en'),
    page('guides/_index', 'ja'),
    page('only', 'en'),
    page('about', 'en', 'content/en/about.mdx')
  ]
  const config = {
    locales: [
      {id: 'en', tag: 'en', folder: 'en'},
      {id: 'ja', tag: 'ja', folder: 'jp'}
    ],
    sourceLanguage: 'en'
  }
  const book = addressBook(pages, config)
  const from = {en: page('news/port', 'en'), ja: page('news/port', 'ja')}

  test.each([
    // Relative to the file.
    ['en', '../visit.md', 'visit', 'en', {style: 'relative', extension: '.md'}],
    ['en', '../visit', 'visit', 'en', {style: 'relative', extension: ''}],
    ['en', './index.md', 'news/index', 'en', {style: 'relative', extension: '.md'}],
    ['en', '../visit/', 'visit', 'en', {extension: '/'}],
    // A folder is its own page.
    ['en', './', 'news/index', 'en', {style: 'relative', extension: '/'}],
    ['en', '../guides', 'guides/_index', 'en', {extension: '/'}],
    ['en', '../guides/#x', 'guides/_index', 'en', {extension: '/', fragment: 'x'}],
    ['en', '../../ja/guides/', 'guides/_index', 'ja', {}],
    ['ja', '../news/', 'news/index', 'ja', {}],
    ['en', '../../ja/visit.md', 'visit', 'ja', {style: 'relative', extension: '.md'}],
    ['en', '../visit.md?a=1&b=2#top', 'visit', 'en', {query: '?a=1&b=2', fragment: 'top'}],
    ['en', '../visit.md#%E6%B8%AF', 'visit', 'en', {fragment: '港'}],
    ['en', '../about.mdx', 'about', 'en', {}],
    // Not written in this language yet.
    ['ja', '../only.md', 'only', 'ja', {extension: '.md'}],
    // As a builder names its pages.
    ['en', '../visit.html', 'visit', 'en', {style: 'relative', extension: '.html'}],
    ['en', '../about.htm#x', 'about', 'en', {extension: '.html', fragment: 'x'}],
    ['ja', '../only.html', 'only', 'ja', {}],
    ['ja', '../visit.ja.html', 'visit', 'ja', {}],
    ['en', '../visit.JP.html', 'visit', 'ja', {}],
    ['ja', '../visit.en.html#x', 'visit', 'en', {fragment: 'x'}],
    // From the root, with the folder or the name of a language, or none.
    ['en', '/en/visit', 'visit', 'en', {style: 'absolute', prefix: '/en/', named: 'visit'}],
    ['en', '/en/visit/', 'visit', 'en', {extension: '/'}],
    ['en', '/en/visit.html#x', 'visit', 'en', {extension: '.html', fragment: 'x'}],
    ['en', '/jp/visit/', 'visit', 'ja', {prefix: '/jp/'}],
    ['en', '/ja/visit/', 'visit', 'ja', {prefix: '/ja/'}],
    ['ja', '/visit/', 'visit', 'en', {prefix: '/'}],
    ['en', '/jp/guides/', 'guides/_index', 'ja', {named: 'guides'}],
    ['en', '/news/', 'news/index', 'en', {named: 'news'}]
  ] as const)('in %s %s is %s in %s', (locale, target, path, there, more) => {
    expect(book(from[locale], target)).toMatchObject({path, locale: there, ...more})
  })

  test.each([
    'https://example.org/en/visit',
    '//example.org/visit',
    'mailto:a@example.org',
    'javascript:alert(1)',
    '#top',
    '?a=1',
    '',
    '/nowhere/',
    '/en/nowhere/',
    'nowhere.md',
    '../nowhere/',
    '../../',
    'nowhere.html',
    '../visit.fr.html',
    '../visit.pdf',
    '.html',
    '../../../../etc/passwd',
    '%E0%A4%A'
  ])('is none for %j', target => {
    expect(book(from.en, target)).toBeUndefined()
  })

  test('is never a fault', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('/', '.', '#', '?', '%', 'a', '港', ':', '..', 'en', 'visit')}),
        target => {
          const found = book(from.en, target)
          if (found) expect(pages.some(({path}) => path === found.path)).toBe(true)
        }
      )
    )
  })
})
