import fc from 'fast-check'
import {expect, test} from 'vitest'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import {InputError} from '../../src/input-error.ts'
import {article} from '../article.ts'
import {markdown} from '../markdown.ts'
import {openOf, theWay, type Versions} from './desk.ts'

/** Nothing where a version is no page. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

const FORMATS = Object.keys(EXCHANGE_FORMATS).filter(name => name !== 'tmx')
const versions: fc.Arbitrary<Versions> = fc.record({en: markdown, ja: markdown})

test('an unchanged file changes no byte', () => {
  fc.assert(
    fc.property(versions, fc.constantFrom(...FORMATS), (texts, format) => {
      const landing = attempt(() => theWay(texts, () => undefined, {format}))
      if (!landing) return
      expect(landing.text).toBeUndefined()
      expect(openOf(landing)).toEqual([])
    }),
    {numRuns: 150}
  )
})

test('whatever a translator writes, the page keeps its structure or the text is refused', () => {
  fc.assert(
    fc.property(versions, fc.string(), (texts, added) => {
      const work = ({source, target}: {source: string; target?: string}) => `${target ?? source}${added}`
      const landing = attempt(() => theWay(texts, work, {format: 'csv'}))
      if (landing?.text === undefined) return
      const kinds = (text: string) =>
        article(text)
          .blocks.filter(({value}) => value !== undefined)
          .map(({kind, value}) => [kind, value])
      const before = kinds(texts.ja!).map(block => JSON.stringify(block))
      const after = new Set(kinds(landing.text).map(block => JSON.stringify(block)))
      for (const block of before) expect(after).toContain(block)
    }),
    {numRuns: 100}
  )
})
