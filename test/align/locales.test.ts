import {describe, expect, test} from 'vitest'
import {distinct, localeOf} from '../../scripts/align/locales.ts'
import {isTag} from '../../src/tag.ts'

describe('localeOf', () => {
  test.each([
    ['content/ja/visit.md', 'x', 'ja'],
    ['visit.zh.txt', 'x', 'zh'],
    ['content/zh-cn/visit.md', 'x', 'zh'],
    ['visit_en.txt', 'x', 'en'],
    ['visit.es.txt', 'Hola.', 'es'],
    ['visit.pt-BR.txt', 'Olá.', 'pt-BR'],
    ['docs/de/visit.md', 'Hallo.', 'de'],
    ['docs/de/visit.md', 'こんにちは。', 'ja'],
    ['visit.txt', '一行到访。', 'zh'],
    ['visit.txt', '환영합니다.', 'ko'],
    ['visit.txt', 'Welcome.', 'en']
  ])('of %s with “%s”: %s', (file, text, locale) => {
    expect(localeOf(file, text)).toBe(locale)
  })

  test.each(['notes.old.txt', 'v1.2.txt', 'a.xx.txt', 'to-do.txt', 'docs/v2/visit.md', '.txt', ''])(
    'takes no other part of a name for a language: %s',
    file => {
      expect(localeOf(file, 'Hello.')).toBe('en')
    }
  )
})

test('two files of one language stay apart', () => {
  expect(distinct(['en', 'zh', 'en', 'en'])).toEqual(['en', 'zh', 'en-x-2', 'en-x-3'])
  expect(distinct(['en', 'en']).every(isTag)).toBe(true)
})

test.each(['', '<b>', 'en zh', 'e', '../en', 'zh_CN'])('“%s” is no tag', text => {
  expect(isTag(text)).toBe(false)
})
