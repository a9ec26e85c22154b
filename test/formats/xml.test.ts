import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {xml} from '../../src/formats/xml/escape.ts'
import {childOf, childrenOf, DEEPEST, readXml, textOf} from '../../src/formats/xml/read.ts'
import {InputError} from '../../src/input-error.ts'

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

describe('refusing', () => {
  test.each([
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'xml.doctype', 1, 1],
    ['<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "a.dtd"><a/>', 'xml.doctype', 2, 1],
    ['<a>\n&b;</a>', 'xml.syntax', 2, 3],
    ['<a><b></a>', 'xml.syntax', 1, 10],
    ['<a x="1" x="2"/>', 'xml.syntax', 1, 16],
    ['<b:a/>', 'xml.syntax', 1, 6],
    ['<a>\u0001</a>', 'xml.syntax', 1, 4],
    ['', 'xml.syntax', 1, 1],
    ['{"a": 1}', 'xml.syntax', 1, 9]
  ])('%j', (text, ...fault) => expect(faultOf(text)).toEqual(fault))

  test('elements that are too deep', () => {
    expect(faultOf('<a>'.repeat(DEEPEST + 1))).toEqual(['xml.depth', 1, DEEPEST * 3 + 1])
    expect(faultOf('<a>'.repeat(DEEPEST) + '</a>'.repeat(DEEPEST))).toBeUndefined()
  })
})
