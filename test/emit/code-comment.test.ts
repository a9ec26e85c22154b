import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {emit} from '../../src/emit/index.ts'
import {InputError} from '../../src/input-error.ts'
import type {Article} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'

const read = (text: string) =>
  parse(text, {path: 'a', locale: 'en', file: 'a.md', syntax: {translatableComments: true}})

const commentsOf = ({blocks}: Article) => blocks.flatMap(({key, segments}) => (key === 'code comment' ? segments : []))

const rewrite = (text: string, fresh: string) => {
  const article = read(text)
  return emit(article, [{segment: commentsOf(article)[0]!, text: fresh}])
}

describe('comments of code', () => {
  test.each([
    ['a line', '```js\na() // one\n```\n', '```js\na() // 一\n```\n'],
    ['a pair', '```css\n/* one */ a {}\n```\n', '```css\n/* 一 */ a {}\n```\n'],
    ['behind a byte order mark, with CRLF', '\uFEFF```sh\r\n# one\r\n```\r\n', '\uFEFF```sh\r\n# 一\r\n```\r\n'],
    ['in a quoted list', '> - ```sql\n>   -- one\n>   ```\n', '> - ```sql\n>   -- 一\n>   ```\n']
  ])('%s is written in place', (_, text, expected) => {
    expect(rewrite(text, '一')).toBe(expected)
  })

  test.each([
    ['its own end', '```css\n/* one */\n```\n', 'a */ b'],
    ['nothing', '```css\n/* one */\n```\n', ''],
    ['what a program reads', '```js\n// one\n```\n', 'eslint-disable']
  ])('%s is refused', (_, text, fresh) => {
    expect(() => rewrite(text, fresh)).toThrow(expect.objectContaining({code: 'emit.structure'}))
  })

  test('a text is written as it is, or refused', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom('/* one */', '// one'), (fresh, comment) => {
        try {
          const [again] = commentsOf(read(rewrite(`\`\`\`js\n${comment}\n\`\`\`\n\nend\n`, fresh)))
          expect(again?.text).toBe(fresh.replace(/\s+/g, ' ').trim())
        } catch (error) {
          if (!(error instanceof InputError)) throw error
        }
      })
    )
  })

  test('without the option there are none', () => {
    const {blocks} = parse('```js\n// one\n```\n', {path: 'a', locale: 'en', file: 'a.md'})
    expect(blocks.map(({kind}) => kind)).toEqual(['code'])
  })
})
