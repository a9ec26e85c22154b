import {expect, test} from 'vitest'
import {parseMemory} from '../../src/formats/memory.ts'
import {openOf, theWay} from './desk.ts'

const EN = 'Call the **port**, and the office will answer at once.\n\nBye.\n'
const JA = '**港**に電話する。\n\n事務所がすぐに答える。\n\nさようなら。\n'

/** One paragraph of the source, two of the translation. */
const memory = parseMemory(
  `${JSON.stringify({
    id: 'a',
    source: 'en',
    variants: {
      en: {
        text: 'Call the <1>port</1>, and the office will answer at once.',
        codes: {'<1>': '**', '</1>': '**'},
        state: 'final',
        origin: 'person'
      },
      ja: {
        text: '<1>港</1>に電話する。\n\n事務所がすぐに答える。',
        codes: {'<1>': '**', '</1>': '**'},
        state: 'translated',
        origin: 'person',
        from: '0'
      }
    }
  })}\n`,
  {path: 'visit'}
)

const work = (text: string) =>
  theWay({en: EN, ja: JA}, ({source}) => (source.startsWith('Call') ? text : undefined), {memory})

test.each([
  ['the second', '<1>港</1>に電話する。事務所は昼に答える。', JA.replace('事務所がすぐに', '事務所は昼に')],
  [
    'the first, codes and all',
    'まず<1>港町</1>に電話する。 事務所がすぐに答える。',
    JA.replace('**港**', 'まず**港町**')
  ]
])('a text of two blocks lands where %s changed', (_, text, page) => {
  const landing = work(text)
  expect(openOf(landing)).toEqual(['landed'])
  expect(landing.text).toBe(page)
})

test('it is refused where both changed', () => {
  const landing = work('<1>港</1>を呼ぶ。事務所は昼に答える。')
  expect(openOf(landing)).toEqual(['refused spans'])
  expect(landing.text).toBeUndefined()
})

test('it is refused where nothing of one would be left', () => {
  expect(openOf(work('<1>港</1>に電話する。'))).toEqual(['refused spans'])
})

test('without work nothing changes', () => {
  const landing = theWay({en: EN, ja: JA}, () => undefined, {memory})
  expect(landing.text).toBeUndefined()
})
