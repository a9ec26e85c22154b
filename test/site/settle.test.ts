import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Page} from '../../src/site/pages.ts'
import {settler} from '../../src/site/settle.ts'

/** A page with ids, and links to places of others: `b.html#x`. */
function page(ids: readonly string[], ...links: string[]): Page {
  return {
    html: links.map(href => `<a href="${href}">`).join(''),
    ids: new Set(ids),
    notices: [],
    passages: links.map(href => {
      const [file = '', fragment = ''] = href.split('#')
      return {file, fragment, href}
    })
  }
}

describe('a page', () => {
  test('that leads to no place of another is finished at once', () => {
    const {add, rest} = settler(new Set(['a', 'b']))
    expect(add('a', page([]))).toEqual([{path: 'a', html: '', notices: []}])
    expect(rest()).toEqual([])
  })

  test('waits for those that it leads to', () => {
    const {add} = settler(new Set(['a', 'b', 'c']))
    expect(add('a', page([], 'b#x', 'c#y'))).toEqual([])
    expect(add('b', page(['x'])).map(({path}) => path)).toEqual(['b'])
    expect(add('c', page([]))).toEqual([
      {path: 'c', html: '', notices: []},
      {path: 'a', html: '<a href="b#x"><a href="c">', notices: [{code: 'link-place', target: 'c#y'}]}
    ])
  })

  test('may lead to itself, and two to each other', () => {
    const {add} = settler(new Set(['a', 'b']))
    expect(add('a', page(['own'], 'a#own', 'a#none', 'b#x'))).toEqual([])
    expect(add('b', page(['x'], 'a#own', 'a#none')).map(({path, html}) => [path, html])).toEqual([
      ['b', '<a href="a#own"><a href="a">'],
      ['a', '<a href="a#own"><a href="a"><a href="b#x">']
    ])
  })

  test('does not wait for what is no page, and keeps what it cannot know', () => {
    const {add} = settler(new Set(['a']))
    expect(add('a', page([], 'elsewhere#x'))).toEqual([{path: 'a', html: '<a href="elsewhere#x">', notices: []}])
  })

  test('whose goal never comes is given at the end as it is', () => {
    const {add, rest} = settler(new Set(['a', 'b', 'c']))
    add('a', page([], 'b#x', 'c#y'))
    expect(rest()).toEqual([{path: 'a', html: '<a href="b#x"><a href="c#y">', notices: []}])
    expect(rest()).toEqual([])
  })

  test('whose links have signs that HTML escapes is mended too', () => {
    const {add} = settler(new Set(['a', 'b']))
    add('b', page([]))
    const links = page([], 'b?x=1&y=2#z')
    const passage = {...links.passages[0]!, file: 'b'}
    const escaped = {...links, html: '<a href="b?x=1&#x26;y=2#z">', passages: [passage]}
    expect(add('a', escaped).map(({html}) => html)).toEqual(['<a href="b?x=1&#x26;y=2">'])
  })
})

test('every page comes out once, whatever leads where', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), {maxLength: 4}), {minLength: 1, maxLength: 10}), links => {
      const names = links.map((_, index) => `p${index}`)
      const {add, rest} = settler(new Set(names))
      const out = links.flatMap((goals, index) => add(names[index]!, page(['x'], ...goals.map(goal => `p${goal}#x`))))
      expect([...out, ...rest()].map(({path}) => path).sort()).toEqual([...names].sort())
      expect(rest()).toEqual([])
    })
  ))
