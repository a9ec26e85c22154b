import {describe, expect, test} from 'vitest'
import type {Flavour} from '../../src/model/index.ts'
import {DEFAULT_SYNTAX, parse} from '../../src/parse/index.ts'
import {placesOf} from '../../src/publish/places.ts'
import {segment} from '../../src/segment/index.ts'
import {inFolder} from '../scenario.ts'
import {project, release} from './project.ts'

function places(text: string, {flavour = 'gfm', file = 'a.md'}: {flavour?: Flavour; file?: string} = {}) {
  const syntax = {...DEFAULT_SYNTAX, flavour}
  return placesOf(segment(parse(text, {path: 'a', locale: 'en', file, syntax})))
}

describe('the places of a text', () => {
  test.each([
    ['none', '# A\n\nText.\n', []],
    ['an anchor', '<a id="map"></a>\n\n<a name="way"></a>\n', ['map', 'way']],
    ['any element, in other quotation marks', '<div class="x" id=\'map\'>a</div>\n', ['map']],
    ['an attribute of a paragraph', 'Text.\n{: .wide #map}\n\n## A {#hours}\n', ['map', 'hours']],
    ['the same twice', '<a id="a"></a> <a id="a"></a>\n', ['a']]
  ])('are %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test.each([
    ['a component', 'A.\n\n<Card id="a">b</Card>\n', {flavour: 'mdx', file: 'a.mdx'}],
    ['a component in a sentence', 'A <Icon /> b.\n', {flavour: 'mdx', file: 'a.mdx'}],
    ['an expression', '{props.children}\n', {flavour: 'mdx', file: 'a.mdx'}],
    ['a shortcode', '{{< include "a.md" >}}\n', {flavour: 'hugo'}],
    ['a shortcode in a sentence', 'A {{< anchor a >}} b.\n', {flavour: 'hugo'}]
  ] as const)('are not known with %s', (_, text, syntax) => {
    expect(places(text, syntax)).toBeNull()
  })

  test('are known with elements of HTML in MDX', () => {
    expect(places('<div id="a">b</div>\n', {flavour: 'mdx', file: 'a.mdx'})).toEqual(['a'])
  })
})

describe('a link to a place', () => {
  const PORT = '# Port\n\n## Opening hours\n\n<a id="map"></a>\n\nText.\n'
  const told = (link: string, port = PORT, target = 'plain') =>
    inFolder(
      project({
        'content/en/visit.md': `# A visit\n\nSee [it](${link}).\n`,
        'content/en/port.md': port,
        'stele.config.json': '{"locales": {"en": {}, "ja": {}}, "release": {"refused": "fallback"}}'
      }),
      async root =>
        (await release(root, '--target', target)).stdout.includes('names a place that the page does not have')
    )

  test.each([
    ['port.md#opening-hours', false],
    ['port.md#map', false],
    ['port.md#top', false],
    ['port.md#', false],
    ['port.md', false],
    ['#a-visit', false],
    ['https://stele.example/#nowhere', false],
    ['port.md#closing-hours', true],
    ['/en/port/#closing-hours', true],
    ['#nowhere', true]
  ])('%s is told or not', async (link, expected) => {
    expect(await told(link)).toBe(expected)
  })

  test('is not told where the builder prints the title', async () => {
    expect(await told('port.md#port', PORT, 'starlight')).toBe(false)
  })
})
