import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {seenFromRoot} from '../../src/rules/links/relative-file.ts'
import {compileTerms} from '../../src/terms/index.ts'

const DOCS = 'src/content/docs/'

test.each([
  ['../../../assets/map.png', `${DOCS}guide/port.md`, '/src/assets/map.png'],
  ['../../../../assets/map.png', `${DOCS}ja/guide/port.md`, '/src/assets/map.png'],
  ['../../../assets/map.png?w=1#top', `${DOCS}guide/port.md`, '/src/assets/map.png?w=1#top'],
  // Inside the folder of the language, and what names no file.
  ['../map.png', `${DOCS}guide/port.md`, '../map.png'],
  ['../map.png', `${DOCS}ja/guide/port.md`, '../map.png'],
  ['map.png', `${DOCS}guide/port.md`, 'map.png'],
  ['https://example.org/../a', `${DOCS}guide/port.md`, 'https://example.org/../a'],
  // Out of the project, and a page whose folder is not known.
  ['../../../../../../a.png', `${DOCS}guide/port.md`, '../../../../../../a.png'],
  ['../../../assets/map.png', 'elsewhere.md', '../../../assets/map.png']
])('%s of %s is %s', (target, file, seen) => {
  expect(seenFromRoot(target, {file, path: 'guide/port'})).toBe(seen)
})

/** What the rule says of images in a site whose source has no folder of its own. */
function told(en: string, ja: string): string[] {
  const finder = compileTerms({concepts: []})
  const parallel = lineUp(
    [
      {path: 'guide/port', locale: 'en', file: `${DOCS}guide/port.md`, text: `The port.\n\n![Map](${en})\n`},
      {path: 'guide/port', locale: 'ja', file: `${DOCS}ja/guide/port.md`, text: `港。\n\n![地図](${ja})\n`}
    ],
    {config: defaultConfig, finder}
  )
  const own = rules.filter(({id}) => id === 'link-mismatch')
  return check([parallel], {config: defaultConfig, finder, rules: own}).findings.map(({message}) => message)
}

test('an image beside all pages is one however deep the folder of a language lies', () => {
  expect(told('../../../assets/map.png', '../../../../assets/map.png')).toEqual([])
  expect(told('../../../assets/map.png', '../../../../assets/mop.png')).toEqual(['imageChanged'])
})
