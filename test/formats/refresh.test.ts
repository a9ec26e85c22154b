import {describe, expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import type {Exchange, ExchangeUnit} from '../../src/model/index.ts'
import {exportOf} from '../exchange/desk.ts'

const EN = 'The port opened in 1997.\n\nIt has **5** cranes.\n\nCall 1.\n'
const JA = '港は1997年に開港した。\n\nクレーンが**5**基ある。\n'

const old = exportOf({en: EN, ja: JA})
const gone: Exchange = {...old, units: old.units.slice(1)}
const refresh = (format: string, existing: string, exchange: Exchange) =>
  EXCHANGE_FORMATS[format]!.refresh(existing, [exchange], {version: '1', path: 'a'})
const write = (format: string, exchange = old) => EXCHANGE_FORMATS[format]!.serialize([exchange], {version: '1'})
const changed = (change: (unit: ExchangeUnit) => ExchangeUnit): Exchange => ({...old, units: old.units.map(change)})

describe('XLIFF 2.1', () => {
  const vendor = write('xliff')
    .replace(
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<?xml version='1.0' encoding='UTF-8'?>\n<?tool x?>\n<!-- by a tool -->"
    )
    .replace('<file id="f1"', '<file id="f1" xmlns:v="urn:v" v:job="7"')
    .replace('<unit ', '<unit v:seen="yes" translate="yes" ')
    .replace(
      '      <notes>\n',
      '      <v:log><v:step by="a&amp;b"/></v:log>\n      <notes>\n        <note category="vendor">Sure?</note>\n'
    )
    .replace('<segment id="s1"', '<segment id="s1" canResegment="no"')

  test('what a tool added stays, byte for byte', () => {
    expect(refresh('xliff', vendor, old)).toBe(
      vendor
        .replace('<unit v:seen="yes" translate="yes" ', '<unit ')
        .replace(/(<unit id="[^>]*canResegment="no")>/, '$1 v:seen="yes" translate="yes">')
        .replace('        <note category="vendor">Sure?</note>\n', '')
        .replace('</note>\n      </notes>', '</note>\n        <note category="vendor">Sure?</note>\n      </notes>')
        .replace(
          '<segment id="s1" canResegment="no" state="translated">',
          '<segment id="s1" state="translated" canResegment="no">'
        )
    )
    const twice = refresh('xliff', refresh('xliff', vendor, old), old)
    expect(twice).toBe(refresh('xliff', vendor, old))
  })

  test('a unit that is new stands at its place, one that is gone goes', () => {
    expect(refresh('xliff', write('xliff', gone), old)).toBe(write('xliff'))
    expect(refresh('xliff', write('xliff'), gone)).toBe(write('xliff', gone))
    const middle: Exchange = {...old, units: [old.units[0]!, old.units[2]!]}
    expect(refresh('xliff', write('xliff', middle), old)).toBe(write('xliff'))
    expect(refresh('xliff', write('xliff'), middle)).toBe(write('xliff', middle))
  })
})

describe('XLIFF 1.2', () => {
  test('what a tool added stays', () => {
    const vendor = write('xliff1.2')
      .replace('      </trans-unit>', '        <note from="vendor">Sure?</note>\n      </trans-unit>')
      .replace('<target xml:lang="ja"', '<target phase-name="p" xml:lang="ja"')
    const again = refresh('xliff1.2', vendor, old)
    expect(again).toContain('<note from="vendor">Sure?</note>')
    expect(again).toContain(' phase-name="p">')
    expect(refresh('xliff1.2', again, old)).toBe(again)
    expect(refresh('xliff1.2', write('xliff1.2', gone), old)).toBe(write('xliff1.2'))
  })
})

test('PO keeps comments, flags, fields and what is obsolete', () => {
  const vendor = write('po')
    .replace('"Last-Translator:\\n"', '"Last-Translator: A B\\n"')
    .replace('"X-Stele-Version', '"X-Generator: Editor 1\\n"\n"X-Stele-Version')
    .replace('#. paragraph', '# Sure?\n#. paragraph')
    .concat('\n#~ msgctxt "zzz"\n#~ msgid "Gone."\n#~ msgstr "昔。"\n')
  const again = refresh('po', vendor, old)
  for (const kept of ['Last-Translator: A B', 'X-Generator: Editor 1', '# Sure?', '#~ msgstr "昔。"'])
    expect(again).toContain(kept)
  expect(refresh('po', again, old)).toBe(again)
})

test('tables keep columns and the mark that spreadsheets set', () => {
  const lines = write('csv').split('\r\n')
  const vendor = `\uFEFF${lines.map((line, index) => (line === '' ? line : index === 0 ? `${line},who` : `${line},A ${index}`)).join('\r\n')}`
  expect(refresh('csv', vendor, old)).toBe(vendor)
  expect(refresh('csv', vendor, gone)).toContain(',A 3\r\n')
  expect(refresh('csv', vendor, gone)).not.toContain(',A 1\r\n')
})

describe.each(['xliff', 'xliff1.2', 'po', 'csv', 'tsv'])('%s', format => {
  test('a text that was not imported stays', () => {
    const worked = write(
      format,
      changed(unit => ({...unit, target: `訳${unit.line}。${unit.codes.length > 0 ? '<1>x</1>' : ''}`}))
    )
    const again = refresh(format, worked, old)
    for (const line of [1, 3, 5]) expect(again).toContain(`訳${line}。`)
    const left = refresh(format, worked, gone)
    expect(left).toContain('訳1。')
  })

  test('a text that was imported is refreshed', () => {
    const now = changed(unit => ({...unit, target: '新。', stamp: '00000000'}))
    expect(refresh(format, write(format), now)).toContain('新。')
    expect(refresh(format, write(format), now)).not.toContain('開港')
  })
})

test('a memory of another tool is not replaced', () => {
  const foreign = write('tmx').replace('creationtool="Stele"', 'creationtool="Other"')
  expect(() => refresh('tmx', foreign, old)).toThrow('write.foreign-file')
})
