import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/sentences.ts'

/** A case is a line, `|` at each boundary; English has a blank there. */
const linesOf = (name: string) =>
  readFileSync(`test/segment/cases/${name}.txt`, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
const read = (line: string, locale: string) => {
  const sentences = line.split('|').map(part => part.trim())
  return {sentences, text: sentences.join(locale === 'en' || locale === 'de' ? ' ' : '')}
}
const pieces = (text: string, locale: string) =>
  splitSentences(text, locale)
    .map(({start, end}) => text.slice(start, end).trim())
    .filter(piece => piece !== '')

describe.each(['en', 'zh', 'ja'])('hard cases of %s', locale => {
  test('are a hundred', () => {
    expect(linesOf(locale).length).toBeGreaterThanOrEqual(100)
  })

  test.each(linesOf(locale))('%s', line => {
    const {text, sentences} = read(line, locale)
    expect(pieces(text, locale)).toEqual(
      sentences.map(sentence => sentence.replaceAll(/(?<=[。！？”」]) (?=\P{ASCII})/gu, ''))
    )
  })
})

test.each(linesOf('known-limits').map(line => line.split('\t')))('known limit of %s: %s', (locale = '', line = '') => {
  const {text, sentences} = read(line, locale)
  expect(pieces(text, locale)).not.toEqual(sentences)
})

test('an ellipsis and a blank end a Japanese sentence behind a verb, and not behind the name of a menu', () => {
  expect(pieces('船が来ない... それでも待った。', 'ja')).toHaveLength(2)
  expect(pieces('画像の保存... それでも待った。', 'ja')).toHaveLength(1)
})

describe('other languages', () => {
  test.each([
    ['de', 'Dr. Lang sprach. | Dann ging er.'],
    ['de', 'Am 3. Mai kam Hr. Lang. | Er blieb.'],
    ['fr', 'M. Durand arrive. | « Bonjour ! » dit-il. | Il part.'],
    ['ko', '항구가 열렸다. | 배가 떠났다.'],
    ['ru', 'Порт открыт. | Корабли ушли.'],
    ['es', '¿Está abierto? | ¡Sí! | Entra.']
  ])('%s: %s', (locale, line) => {
    const sentences = line.split(' | ')
    expect(pieces(sentences.join(' '), locale)).toEqual(sentences)
  })
})

describe('any text', () => {
  const locales = fc.constantFrom('en', 'zh', 'zh-Hant', 'ja', 'de', 'th', 'ar', 'ko', 'x-none', '')
  const texts = fc.oneof(
    fc.string({unit: 'binary', maxLength: 60}),
    fc
      .array(
        fc.constantFrom(
          ...'.!?。！？…「」“”（）()[]"\' \n\uE000\uE001\uD800\u200Bab1中かア',
          '\r\n',
          'Mr',
          'e.g',
          '说',
          'と'
        ),
        {maxLength: 30}
      )
      .map(parts => parts.join(''))
  )

  test('is the pieces joined', () => {
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        const ranges = splitSentences(text, locale)
        expect(ranges.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
        expect(ranges.every(({start, end}) => end > start || text === '')).toBe(true)
      }),
      {numRuns: 2000}
    )
  })

  test.each(['.', '。', '「', '」', '(', '“', '!? ', 'a.', '1. ', '\uE000', '…', "'", 'Mr. ', '\n\n', '说：“'])(
    'of a hundred thousand times %j comes to an end',
    unit => {
      const text = unit.repeat(100_000 / unit.length)
      for (const locale of ['en', 'zh', 'ja']) expect(splitSentences(text, locale).at(-1)?.end).toBe(text.length)
    }
  )
})

test('the page on segments says how many cases there are', () => {
  const [en, zh, ja, limits] = ['en', 'zh', 'ja', 'known-limits'].map(name => linesOf(name).length)
  const page = readFileSync('docs/formats/segmentation.md', 'utf8')
  expect(page).toContain(`English ${en}, Chinese ${zh}, Japanese ${ja}; ${limits} known limits`)
})
