import {expect, test, vi} from 'vitest'
import {NO_TRANSLATIONS, readLexicon} from '../../src/align/lexicon.ts'

const EN = '\nboat\t船 60 艇 20\t船 80\nboathouse\t船库 90\t\nharbour\t港 50\t港 90\n'
const ZH = '\n港\tharbour 90\t\n港口\tharbour 80 port 10\t\n船\tboat 70\t\n'

test('reads the text of a language once, and only when a word of it is asked for', () => {
  const read = {en: vi.fn(() => EN), zh: vi.fn(() => ZH)}
  const lexicon = readLexicon({
    get en() {
      return read.en()
    },
    get zh() {
      return read.zh()
    }
  })
  expect(read.en).not.toHaveBeenCalled()
  for (const word of ['boat', 'harbour', 'zebra', 'boat']) lexicon.translator('en', 'zh')(word)
  expect(read.en).toHaveBeenCalledOnce()
  expect(read.zh).not.toHaveBeenCalled()
})

const lexicon = readLexicon({en: EN, zh: ZH})

test.each([
  ['boat', 'zh', ['船', '艇'], 0.8],
  ['boat', 'ja', ['船'], 0.8],
  ['boathouse', 'ja', [], 0],
  ['boa', 'zh', [], 0],
  ['boat', 'fr', [], 0]
])('%s in %s', (word, to, words, sum) => {
  const found = lexicon.translator('en', to)(word)
  expect(found.words).toEqual(words)
  expect(found.sum).toBeCloseTo(sum, 8)
})

test.each([
  ['港口节', 0, 2],
  ['大港口', 1, 2],
  ['港', 0, 1],
  ['船', 0, 1],
  ['山港口', 0, 0],
  ['港口', 2, 0],
  ['', 0, 0]
])('says how long the longest word in %s is that begins at %i', (text, at, length) => {
  expect(lexicon.words('zh').longestAt(text, at)).toBe(length)
})

test('knows whole words', () => {
  const words = lexicon.words('zh')
  expect([words.has('港口'), words.has('港口节')]).toEqual([true, false])
})

test('knows nothing of other languages', () => {
  expect(lexicon.words('ko').has('x')).toBe(false)
  expect(lexicon.translator('ko', 'en')('x')).toBe(NO_TRANSLATIONS)
})

test.each(['', 'boa', 'boats', '港湾', '口', '\u0000', '\n', '😀'])('has no %j', word => {
  for (const language of ['en', 'zh']) {
    expect(lexicon.words(language).has(word)).toBe(false)
    expect(lexicon.translator(language, 'ja')(word)).toEqual(NO_TRANSLATIONS)
  }
})

test.each(['fr', 'zh-Hant', '__proto__'])('does not translate into %s', language => {
  expect(lexicon.translator('en', language)('boat')).toEqual(NO_TRANSLATIONS)
})
