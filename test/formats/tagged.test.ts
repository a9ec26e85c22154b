import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readTagged, writeTagged} from '../../src/formats/tagged.ts'

describe('tagged text', () => {
  test.each(['R&D', 'a < b', '<b>x</b>', '<1', 'x>1>', '&copy;', '</1/>'])('%s is written as it is', text => {
    expect(writeTagged([{kind: 'text', text}])).toBe(text === '</1/>' ? '&lt;/1/>' : text)
  })

  test('what looks like a code or a reference is escaped', () => {
    expect(writeTagged([{kind: 'text', text: '<1> </2> <3/> &lt; &amp;'}])).toBe(
      '&lt;1> &lt;/2> &lt;3/> &amp;lt; &amp;amp;'
    )
  })

  test('words in two pieces make no code', () =>
    expect(
      writeTagged([
        {kind: 'text', text: '</2'},
        {kind: 'text', text: '>'}
      ])
    ).toBe('&lt;/2>'))

  test('reads back', () => {
    const piece = fc.oneof(
      fc.record({kind: fc.constant('text' as const), text: fc.string({minLength: 1})}),
      fc.record({
        kind: fc.constantFrom('open' as const, 'close' as const, 'alone' as const),
        id: fc.integer({min: 1, max: 999})
      }),
      fc.constantFrom('<1>', '&lt;', '&amp;lt;', '</2', '<3/>', '&', '<').map(text => ({kind: 'text' as const, text}))
    )
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const written = writeTagged(pieces)
        const again = readTagged(written)
        expect(writeTagged(again)).toBe(written)
        const words = (list: typeof again) =>
          list.map(one => (one.kind === 'text' ? one.text : `\u0001${one.kind}${one.id}\u0001`)).join('')
        expect(words(again)).toBe(words(pieces))
      })
    )
  })
})
