import {describe, expect, test} from 'vitest'
import {findingsOn, type Texts} from './site.ts'

/** What `placeholder-mismatch` finds on a page of MDX, in short. */
function told(texts: Texts): readonly string[] {
  return findingsOn({a: texts}, ['placeholder-mismatch'], [], {flavour: 'docusaurus'}).map(
    ({location, severity, args}) =>
      [location.file.slice(8, 10), location.start.line, severity, args.found, args.expected].filter(Boolean).join(' ')
  )
}

const head = "import Tabs from '@theme/Tabs';\nimport {Item as Part, Kind} from '@theme/Item';\n"
const body = '\n<Tabs>\n<Part value="mac">\n\nText.\n\n</Part>\n</Tabs>\n'

describe('imports', () => {
  test('are told where a version calls what it does not import', () => {
    const zh = "import Tabs from '@theme/Tabs';\n"
    expect(told({en: head + body, zh: zh + body})).toEqual(['zh 4 error import Part'])
  })

  test('may lead elsewhere, stand in another order, and go with what they are for', () => {
    const zh = "import {Item as Part} from '../../Item';\nimport Tabs from '../../Tabs';\n"
    expect(told({en: head + body, zh: zh + body, ja: '\n本文。\n'}).filter(one => one.includes('import'))).toEqual([])
  })

  test('are nobody’s where the site has the components everywhere', () => {
    expect(told({en: body, zh: body})).toEqual([])
  })
})

describe('directives', () => {
  const page = ':::note\n\nOne.\n\n:::\n\nTwo.\n'

  test('are told where nothing closes them', () => {
    expect(told({en: page, zh: ':::note\n\n一。\n\n二。\n'})).toEqual(['zh 1 error :::'])
  })

  test('may stand in each other, be closed by more colons, and be left open by the source', () => {
    const nested = '::::note\n\nOne.\n\n:::tip\n\nTwo.\n\n:::\n\n::::\n'
    expect(told({en: nested, zh: nested.replace('One', '一').replace('Two', '二')})).toEqual([])
    expect(told({en: page, zh: page.replace('\n:::\n', '\n::::\n')})).toEqual([])
    expect(told({en: ':::note\n\nOne.\n', zh: ':::note\n\n一。\n'})).toEqual([])
  })
})

describe('names that a component is called with', () => {
  test('are told where they are others', () => {
    expect(told({en: body, zh: body.replace('"mac"', '"windows"')})).toEqual(['zh 3 error value="windows" value="mac"'])
  })

  test('may be a version’s own where they are anchors, and stand in another order', () => {
    const anchor = '\n<a id="start"></a>\n\nText.\n'
    expect(told({en: anchor, zh: anchor.replace('start', 'kaishi')})).toEqual([])
    const [mac, win] = ['<Part value="mac">\n\nA.\n\n</Part>\n', '<Part value="win">\n\nB.\n\n</Part>\n']
    expect(told({en: `${mac}${win}`, zh: `${win}${mac}`}).filter(one => one.includes('value'))).toEqual([])
  })
})
