import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readable} from '../../src/site/readable.ts'

test.each([
  ['all:\n\tcc a.c\n', 'all:\n\tcc a.c\n'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['港\u200B湾', '港\u200B湾'],
  ['\uFEFFa\u2060b\u200Ec\u202Ed', 'abcd'],
  ['a\u001B[31mb\u0000', 'a[31mb'],
  // A picture that the author wrote is a text as any other.
  ['\u240A \u2409', '\u240A \u2409'],
  ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
  ['\uD800', '\uFFFD'],
  ['', '']
])('%j is shown as %j', (text, shown) => {
  expect(readable(text)).toBe(shown)
})

test('whatever stands in a text, nothing of it is markup or steers the page', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      expect(readable(text)).not.toMatch(/[<>"'\r\u0000-\u0008\u202A-\u202E\u2066-\u2069]/)
    })
  )
})
