import {describe, expect, test} from 'vitest'
import {memoryText} from '../../src/formats/memory-text.ts'
import {segment} from '../../src/segment/index.ts'
import {article, segmentsOf} from '../article.ts'

describe('sentences of one paragraph in the memory', () => {
  test.each([
    ['en', 'It opened.  It has\n5 cranes.', 'It opened. It has 5 cranes.'],
    ['ja', '港が開いた。\nクレーンがある。', '港が開いた。クレーンがある。'],
    ['zh', '港口开放。Stele有5台。', '港口开放。Stele有5台。'],
    ['zh', '他说：“好。” 他走了。', '他说：“好。”他走了。'],
    ['ja', '**港が開いた。** `x`がある。', '<1>港が開いた。</1><2/>がある。'],
    ['ja', 'Port is open. 港が開いた。', 'Port is open. 港が開いた。']
  ])('%s: %s', (locale, text, expected) => {
    expect(memoryText(segmentsOf(segment(article(text, locale)))).text).toBe(expected)
  })
})
