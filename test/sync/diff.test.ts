import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lineDiff, wordDiff} from '../../src/sync/diff.ts'

test.each([
  ['It has 60 ships.', 'It has 61 ships.', 'It has [-60-]{+61+} ships.'],
  ['It has ships.', 'It has old ships.', 'It has {+old +}ships.'],
  ['设有60艘船。', '设有61艘船。', '设有[-60-]{+61+}艘船。'],
  ['港口设有60艘船。', '港口拥有61艘船。', '港口[-设有60-]{+拥有61+}艘船。'],
  ['クレーンとフェリーがある。', 'クレーンとタグボートがある。', 'クレーンと[-フェリー-]{+タグボート+}がある。'],
  ['about 1,500 people', 'about 1,600 people', 'about [-1,500-]{+1,600+} people'],
  ["it doesn't work", 'it does work', "it [-doesn't-]{+does+} work"]
])('%s → %s', (was, now, expected) => {
  expect(wordDiff(was, now)).toBe(expected)
})

test('texts with little in common are not laid over each other', () => {
  expect(wordDiff('The port opened in 1997.', '港は2024年に閉じた。')).toBeUndefined()
})

test('both texts can be read from it', () => {
  const texts = fc.array(fc.constantFrom('a ', 'word ', '船', '60', 'カナ', 'の', '。', '\u{20BB7}'), {maxLength: 12})
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [was, now] = [one.join(''), other.join('')]
      const diff = wordDiff(was, now)
      if (diff === undefined) return
      expect(diff.replaceAll(/\{\+.*?\+\}/gsu, '').replaceAll(/\[-(.*?)-\]/gsu, '$1')).toBe(was)
      expect(diff.replaceAll(/\[-.*?-\]/gsu, '').replaceAll(/\{\+(.*?)\+\}/gsu, '$1')).toBe(now)
    })
  )
})

test('lines', () => {
  expect(lineDiff('a\nb\nc', 'a\nB\nc\nd')).toEqual(['- b', '+ B', '+ d'])
})
