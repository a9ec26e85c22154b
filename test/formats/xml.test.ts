import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {xml} from '../../src/formats/xml/escape.ts'
import {xmlFault} from '../../src/formats/xml/fault.ts'
import {childOf, childrenOf, DEEPEST, readXml, textOf} from '../../src/formats/xml/read.ts'
import {InputError} from '../../src/input-error.ts'
import {createTranslator} from '../../src/messages/index.ts'

const read = (text: string) => readXml(text, 'a.xml')
const faultOf = (text: string) => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof InputError) return [error.code, error.position?.line, error.position?.column]
    throw error
  }
}

describe('reading', () => {
  test('elements know their place in the file', () => {
    const text =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- x --><a xmlns="urn:a" xmlns:b="urn:b">\r\n <b:c d="1" b:e="&lt;2"/>\n<f>g<![CDATA[<h>]]>&amp;&#x4E2D;</f></a>'
    const {root, position} = read(text)
    const [c, f] = [childOf(root, 'c')!, childOf(root, 'f')!]
    expect(text.slice(c.range.start, c.range.end)).toBe('<b:c d="1" b:e="&lt;2"/>')
    expect([c.name, c.uri, c.attributes.get('b:e'), c.inner.end - c.inner.start]).toEqual(['b:c', 'urn:b', '<2', 0])
    expect(text.slice(f.range.start, f.range.end)).toBe('<f>g<![CDATA[<h>]]>&amp;&#x4E2D;</f>')
    expect(text.slice(f.inner.start, f.inner.end)).toBe('g<![CDATA[<h>]]>&amp;&#x4E2D;')
    expect(textOf(f)).toBe('g<h>&中')
    expect(position(c)).toEqual({line: 3, column: 2})
    expect(text.slice(root.range.start, root.range.start + 2)).toBe('<a')
    expect(childrenOf(root, 'nothing')).toEqual([])
  })

  test('a text written by us reads back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const {root} = read(`<a b="${xml(text)}">${xml(text)}</a>`)
        const held = text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
        expect(root.attributes.get('b')).toBe(held)
        expect(textOf(root)).toBe(held)
      })
    )
  })
})

test.each([
  '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
  "<!DOCTYPE tmx SYSTEM 'http://www.lisa.org/tmx14.dtd' >",
  '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "tmx14.dtd">'
])('the head that tools write over a memory is passed over: %s', head => {
  expect(read(`<?xml version="1.0"?>\n${head}\n<tmx version="1.4"/>`).root.name).toBe('tmx')
})

describe('refusing', () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'xml.doctype', 1, 1],
    ['<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd"><a/>', 'xml.doctype', 2, 1],
    ['<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY b "c">]><tmx>&b;</tmx>', 'xml.doctype', 1, 1],
    ['<!DOCTYPE tmx [<!ENTITY b "c">]><tmx>&b;</tmx>', 'xml.doctype', 1, 1],
    ['<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx>&b;</tmx>', 'xml.reference', 1, 39],
    ['<a>\n&b;</a>', 'xml.reference', 2, 1],
    ['<a>&#0;</a>', 'xml.reference', 1, 7],
    ['<a>a & b</a>', 'xml.reference', 1, 6],
    ['<a><b>x &amp; y & z</b>\n<b>c;</b></a>', 'xml.reference', 1, 17],
    ['<a><b></a>', 'xml.closed', 1, 10],
    ['<a></b>', 'xml.closed', 1, 7],
    ['<a><b>', 'xml.unclosed', 1, 6],
    ['<a', 'xml.root', 1, 2],
    ['<a x="1" x="2"/>', 'xml.twice', 1, 16],
    ['<a x/>', 'xml.attribute', 1, 5],
    ['<a x=1/>', 'xml.attribute', 1, 6],
    ['<a x="1"y="2"/>', 'xml.attribute', 1, 9],
    ['<b:a/>', 'xml.prefix', 1, 6],
    ['<a>\u0001</a>', 'xml.character', 1, 4],
    ['<a>]]></a>', 'xml.character', 1, 6],
    ['<a/><b/>', 'xml.root', 1, 7],
    ['', 'xml.root', 1, 1],
    ['{"a": 1}', 'xml.root', 1, 9],
    ['<?xml encoding="UTF-8"?><a/>', 'xml.declaration', 1, 15],
    ['<a><!-- -- --></a>', 'xml.syntax', 1, 11]
  ])('%j', (text, ...fault) => expect(faultOf(text)).toEqual(fault))

  test.each(['en', 'zh', 'ja'] as const)('in words of the reader: %s', language => {
    const t = createTranslator(language)
    const {code, args} = xmlFault('unbound namespace prefix: "my".', '')
    expect(t(`input.${code}`, args)).toContain('xmlns:my')
    expect(xmlFault('unexpected close tag.', 'seg')).toEqual({code: 'xml.closed', args: {name: 'seg'}})
    expect(xmlFault('something new.', 'seg')).toEqual({code: 'xml.syntax', args: {reason: 'something new'}})
  })

  test('a tag that closes another element says which is open', () => {
    expect(() => read('<a><b></a>')).toThrow(expect.objectContaining({args: {name: 'b'}}))
  })

  test('elements that are too deep', () => {
    expect(faultOf('<a>'.repeat(DEEPEST + 1))).toEqual(['xml.depth', 1, DEEPEST * 3 + 1])
    expect(faultOf('<a>'.repeat(DEEPEST) + '</a>'.repeat(DEEPEST))).toBeUndefined()
  })
})
