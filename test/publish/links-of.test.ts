import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linksOf, localLinksOf} from '../../src/publish/links-of.ts'
import {article} from '../article.ts'

/** Targets of a text as they are read, and as they are written. */
function found(text: string) {
  return linksOf(article(text)).map(({target, range, marks}) => [
    target,
    text.slice(range.start, range.end),
    marks.map(({start, end}) => text.slice(start, end)).join('…')
  ])
}

describe('a link', () => {
  test.each([
    ['See [a](b.md).', 'b.md', 'b.md', '[…](b.md)'],
    ['See [a](b.md "Title").', 'b.md', 'b.md', '[…](b.md "Title")'],
    ['See [a]( <b c.md> ).', 'b c.md', 'b c.md', '[…]( <b c.md> )'],
    ['See [a](b(c).md).', 'b(c).md', 'b(c).md', '[…](b(c).md)'],
    ['See [**a** `](x)`](b.md).', 'b.md', 'b.md', '[…](b.md)'],
    // Escapes and character references are read, and replaced as they are written.
    ['See [a](b\\_c.md).', 'b_c.md', 'b\\_c.md', '[…](b\\_c.md)'],
    ['See [a](b&amp;c.md).', 'b&c.md', 'b&amp;c.md', '[…](b&amp;c.md)'],
    ['See [a](b\\).md).', 'b).md', 'b\\).md', '[…](b\\).md)'],
    ['See [a][x].\n\n[x]: b.md\n', 'b.md', 'b.md', '[…][x]'],
    ['See [a][x].\n\n[x]: <b c.md> "Title"\n', 'b c.md', 'b c.md', '[…][x]'],
    ['See [x].\n\n[X]: b\\_c.md\n', 'b_c.md', 'b\\_c.md', '[…]']
  ])('%j leads to %s', (text, target, written, marks) => {
    expect(found(text)).toEqual([[target, written, marks]])
  })

  test('that several refer to is taken out of all of them', () => {
    expect(found('[a][x], [b][x] and [c][y].\n\n[x]: b.md\n[y]: c.md\n').map(([, , marks]) => marks)).toEqual([
      '[…][x]…[…][x]',
      '[…][y]'
    ])
  })

  test.each(['<https://example.org>', 'https://example.org', '![a](b.png)', '[a]()', '`[a](b.md)`', '\\[a](b.md)'])(
    '%j is none',
    text => {
      expect(found(`See ${text}.`)).toEqual([])
    }
  )

  test('is found where it is, whatever is written', () => {
    const part = fc.constantFrom(
      '[a](',
      ')',
      '<',
      '>',
      'b.md',
      ' ',
      '\\',
      '&amp;',
      '(',
      '"t"',
      '[x]: ',
      '\n',
      '[x]',
      '`'
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), parts => {
        const text = parts.join('')
        for (const {target, range} of linksOf(article(text))) {
          const written = text.slice(range.start, range.end)
          if (!/[\\&]/.test(written)) expect(written).toBe(target)
        }
      })
    )
  })
})

test('a link says on which line it begins', () => {
  const text = '---\ntitle: T\n---\n\nA\n[b\nc](d.md).\r\n\r\n[x]: e.md\n'
  expect(linksOf(article(text)).map(({target, line}) => [target, line])).toEqual([
    ['d.md', 6],
    ['e.md', 9]
  ])
})

describe('a bare link to the own machine', () => {
  test.each([
    ['Open <http://localhost:3000>.', ['http://localhost:3000']],
    ['Open http://localhost:3000/x.', ['http://localhost:3000/x']],
    ['- https://localhost:1\n- http://LOCALHOST:2\n', ['https://localhost:1', 'http://LOCALHOST:2']],
    // Those with words of their own are links as others are.
    ['Open [it](http://localhost:3000).', []],
    ['Open `http://localhost:3000`.', []],
    ['    http://localhost:3000\n', []],
    ['Open http://localhost/ and http://localhost.example:3000/.', []]
  ])('is in %j: %j', (text, targets) => {
    expect(localLinksOf(article(text)).map(({target}) => target)).toEqual(targets)
  })
})
