import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {joinedSentences} from '../../../src/rules/typography/joined-sentences.ts'
import {article} from '../../article.ts'

/** The text around each place. */
function places(text: string, locale = 'ja') {
  return joinedSentences(article(text, locale)).map(
    ({segment, at}) => `${segment.text.slice(0, at)}|${segment.text.slice(at)}`
  )
}

describe('a lost full stop', () => {
  test.each([
    ['桟橋は開いています門は閉まっています。', ['桟橋は開いています|門は閉まっています。']],
    ['桟橋が開きましたガイドが来ます。', ['桟橋が開きました|ガイドが来ます。']],
    ['これは地図ですこの橋は古い。', ['これは地図です|この橋は古い。']],
    ['橋はありませんなお、船はある。', ['橋はありません|なお、船はある。']],
    [
      '雨でした次の日は晴れました船が出ます。',
      ['雨でした|次の日は晴れました船が出ます。', '雨でした次の日は晴れました|船が出ます。']
    ]
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('what leads on is none', () => {
  test.each([
    '桟橋は開いていますが、門は閉まっています。',
    '橋はありますので、船は要りません。',
    '客がますます増え、ますます船が要る。',
    'ご来館いただきます際は、切符が要ります。',
    '届きました場合はお知らせください。',
    'です・ます調とですます調。',
    '値段が増す夏。',
    '「開きます」と言った。',
    '橋があります。門があります。',
    '開きます`門`を。'
  ])('%s', text => expect(places(text)).toEqual([]))
})

test('headings and other languages are left alone', () => {
  expect(places('# 開きます門')).toEqual([])
  expect(places('開きます門', 'zh')).toEqual([])
})

test('a full stop at every place leaves none', () => {
  const piece = fc.constantFrom('門', '開きます', 'です', 'この', 'ますます', '。', 'が', 'ガイド')
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), pieces => {
      const text = pieces.join('')
      const mended = places(text).length === 0 ? text : text.replaceAll(/(ます|です)(?!ます)/g, '$1。')
      return places(mended).length === 0
    })
  )
})
