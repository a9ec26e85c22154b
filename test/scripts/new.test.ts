import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const TEXT = '港口开放\n\n港口于星期一开放。港口有五台起重机。\n'
const config = (...ids: readonly string[]) =>
  JSON.stringify({sourceLanguage: 'en', locales: Object.fromEntries(['en', ...ids].map(id => [id, {}]))})

test.each([
  ['as it is', ['zh'], [], 'content/zh/raw.md'],
  ['by another name', ['zh-cn'], [], 'content/zh-cn/raw.md'],
  ['as somebody says', ['ja'], ['--locale', 'ja'], 'content/ja/raw.md'],
  ['which no letters tell', ['fr'], ['--locale', 'fr'], 'content/fr/raw.md']
])('a text comes to the language of the project %s', (_, ids, words, file) =>
  inFolder(
    new Map([
      ['raw.txt', TEXT],
      ['stele.config.json', config(...ids)]
    ]),
    async root => {
      const {stdout, status} = await call(['new', join(root, 'raw.txt'), ...words], root)
      expect({stdout, status}).toEqual({stdout: `${file} written.\n`, status: 0})
      expect(existsSync(join(root, file))).toBe(true)
    }
  )
)

test.each([
  ['of no language of the project', ['ja'], [], 'zh'],
  ['with a language that the project has not', ['ja'], ['--locale', 'fr'], 'fr']
])('a text %s is left, and the languages are named', (_, ids, words, named) =>
  inFolder(
    new Map([
      ['raw.txt', TEXT],
      ['stele.config.json', config(...ids)]
    ]),
    async root => {
      const {stderr, status} = await call(['new', join(root, 'raw.txt'), ...words], root)
      expect({stderr, status}).toEqual({stderr: `“${named}” is no value of --locale, expected en, ja.\n`, status: 2})
      expect(existsSync(join(root, 'content'))).toBe(false)
    }
  )
)

test.each([
  ['en', 'dropped, line 3 (date or source): Updated: 2020-08-03'],
  ['zh', '已删去第 3 行（日期或来源）：Updated: 2020-08-03'],
  ['ja', '3 行目を取り除きました（日付または出典）：Updated: 2020-08-03']
])('what was dropped is told in %s', (lang, line) =>
  inFolder(new Map([['raw.txt', 'Port opens\n\nUpdated: 2020-08-03\n\nThe port opened.\n']]), async root => {
    const {stderr} = await call(['new', join(root, 'raw.txt'), '--lang', lang], root)
    expect(stderr.split('\n')).toContain(line)
  })
)

test.each(['../../other', '/etc/port', 'a/./b', 'a//b', 'a\\b', ''])(
  'a name that leaves the content is refused: %j',
  slug =>
    inFolder(new Map([['raw.txt', 'The port is open.\n']]), async root => {
      const {stderr, status} = await call(['new', join(root, 'raw.txt'), '--locale', 'en', '--slug', slug], root)
      expect(stderr).toContain(`“${slug}” is no value of --slug, expected a name`)
      expect(status).toBe(2)
      expect(readdirSync(root)).toEqual(['raw.txt'])
    })
)

test.each(['news/2020/port', '港', '..port', 'a.b'])('a name below the content is taken: %s', slug =>
  inFolder(new Map([['raw.txt', 'The port is open.\n']]), async root => {
    const {read, status} = await call(['new', join(root, 'raw.txt'), '--locale', 'en', '--slug', slug], root)
    expect(status).toBe(0)
    expect(read(`content/en/${slug}.md`)).toContain('The port is open.')
  })
)
