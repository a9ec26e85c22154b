import {describe, expect, test} from 'vitest'
import {carry} from '../../../src/sync/carry/index.ts'
import {carryMarkup} from '../../../src/sync/carry/markup.ts'
import {sync} from '../../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../../exchange/desk.ts'

const EN = '<figure>\n<img src="/en/a.png" width="40" alt="The port">\n</figure>'
const JA = '<figure>\n<img src="/ja/a.png" width="40" alt="港">\n</figure>'

describe('a change of HTML', () => {
  test.each<[string, string, string, string]>([
    ['the image', '/en/a.png', '/en/b.png', JA.replace('a.png', 'b.png')],
    ['a figure', '"40"', '"60"', JA.replace('40', '60')]
  ])('is carried over: %s', (_, old, fresh, expected) => {
    expect(carryMarkup({was: EN, now: EN.replace(old, fresh), target: JA})).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['words of an image', EN.replace('The port', 'The old port'), JA],
    ['another element', EN.replace('<img', '<hr><img'), JA],
    ['another attribute', EN.replace('width', 'height'), JA],
    ['what the translation has otherwise', EN.replace('40', '60'), JA.replace('40', '50')],
    ['a translation with other attributes', EN.replace('40', '60'), JA.replace('width="40" ', '')],
    ['an image of its own', EN.replace('/en/a.png', '/en/b.png'), JA.replace('a.png', 'c.png')],
    ['nothing', EN, JA]
  ])('is left to people: %s', (_, now, target) => {
    expect(carryMarkup({was: EN, now, target})).toBeUndefined()
  })

  test('is made in the page, and nothing else is', () => {
    const versions = {en: `A.\n\n${EN}\n`, ja: `あ。\n\n${JA}\n`}
    const memory = memoryOf(versions)
    const parallel = parallelOf({...versions, en: versions.en.replace('a.png', 'b.png')}, memory)
    const {texts} = carry(parallel, sync(parallel, memory))
    expect([...texts.values()]).toEqual([versions.ja.replace('a.png', 'b.png')])
  })
})
