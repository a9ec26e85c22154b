import {describe, expect, test} from 'vitest'
import {serializeTmx} from '../../src/formats/tmx/write.ts'

const OPTIONS = {source: 'en', version: '1.0'}

describe('serializeTmx', () => {
  test('writes a unit with its languages', () => {
    const text = serializeTmx(
      [
        {
          id: 'abc',
          texts: new Map([
            ['en', 'Hello.'],
            ['zh-Hans', '你好。']
          ])
        }
      ],
      OPTIONS
    )
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="Stele" creationtoolversion="1.0" segtype="sentence" o-tmf="Stele" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu tuid="abc">
      <tuv xml:lang="en"><seg>Hello.</seg></tuv>
      <tuv xml:lang="zh-Hans"><seg>你好。</seg></tuv>
    </tu>
  </body>
</tmx>
`)
  })

  test('escapes hostile text and leaves out what XML cannot hold', () => {
    const hostile = 'a <b> & "c" ]]> {{x}} \u0000\u001B\uD800\uFFFE\r\n</seg>'
    const text = serializeTmx([{id: '"><x', texts: new Map([['e"n', hostile]])}], OPTIONS)
    expect(text).toContain('<seg>a &lt;b&gt; &amp; &quot;c&quot; ]]&gt; {{x}} &#13;\n&lt;/seg&gt;</seg>')
    expect(text).toContain('<tu tuid="&quot;&gt;&lt;x">')
    expect(text).toContain('xml:lang="e&quot;n"')
  })

  test('keeps characters beyond the basic plane', () => {
    expect(serializeTmx([{texts: new Map([['zh', '𠮷野家😀']])}], OPTIONS)).toContain(
      '<tu>\n      <tuv xml:lang="zh"><seg>𠮷野家😀</seg>'
    )
  })
})
