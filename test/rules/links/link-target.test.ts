import {describe, expect, test} from 'vitest'
import {neutralTarget} from '../../../src/neutral-target.ts'
import {isMovedPage, isSameSite, withoutText} from '../../../src/rules/links/link-target.ts'
import {isPictureOfLanguage} from '../../../src/rules/links/pictures.ts'

const LOCALES = new Set(['en', 'zh', 'ja', 'zh-cn'])

describe('neutralTarget', () => {
  test.each([
    ['/en/port', '/zh-cn/port/'],
    ['../en/port.md', '../ja/port.mdx'],
    ['port.en.html', 'port.zh-cn.html#harbour'],
    ['port.html', 'port.ja.html'],
    ['port.html', 'port.html.ja'],
    ['https://example.org/port.html.en', 'https://example.org/port.html.zh_CN'],
    ['shot.png', 'shot-ja.png'],
    ['/piers/port/#api', '/piers/port-cn#api'],
    ['https://example.org/port', 'https://example.org/port-zh-cn/'],
    ['port-en-us', 'port-jp'],
    ['shot_en.png', 'shot_zh-cn.png'],
    ['https://www.example.org/port', 'http://cn.example.org/port/index.html'],
    ['https://example.org/port?v=1', 'https://example.org/port?v=1&hl=ja'],
    ['port.md', './port.md'],
    ['port', 'zh-cn/port.md'],
    ['./pier/port', 'ja/pier/port.md'],
    ['/a%20b', '/a b']
  ])('takes %s and %s for one', (one, other) => {
    expect(neutralTarget(other, LOCALES)).toBe(neutralTarget(one, LOCALES))
  })

  test.each([
    ['to-do.html', 'to-be.html'],
    ['about-us', 'about'],
    ['/piers/port-cn', '/piers/crane'],
    ['/piers/port-cnn', '/piers/port'],
    ['guide-it.html', 'guide.html'],
    ['zh.md', 'port.md'],
    ['port.html.en', 'ports.html.ja'],
    ['port.html.xy', 'port.html'],
    ['port.zip.ja', 'port.zip'],
    ['shot.png', 'shot.jpg'],
    ['port', 'ports'],
    ['/en/port', '/en/harbour'],
    ['port', '/port'],
    ['port', '../port'],
    ['port', 'ja/pier/port'],
    ['.', 'port'],
    ['https://example.org/port', 'https://example.com/port'],
    ['https://example.org/port?v=1', 'https://example.org/port?v=2']
  ])('tells %s from %s', (one, other) => {
    expect(neutralTarget(other, LOCALES)).not.toBe(neutralTarget(one, LOCALES))
  })
})

describe('isMovedPage', () => {
  test.each([
    ['https://docs.example.com/pier/open?', 'https://learn.example.com/pier/open?'],
    ['https://example.com/docs/pier?', 'https://example.com/guide/all/pier?']
  ])('takes %s and %s for one page', (one, other) => {
    expect(isMovedPage(one, other)).toBe(true)
  })

  test.each([
    ['https://docs.example.com/pier?', 'https://docs.example.org/pier?'],
    ['https://docs.example.com/pier?', 'https://doc.example.com/pier?'],
    ['https://docs.example.com?', 'https://learn.example.com?'],
    ['https://a-harbour.co.jp/pier?', 'https://the-tide.co.jp/pier?']
  ])('tells %s from %s', (one, other) => {
    expect(isMovedPage(one, other)).toBe(false)
  })
})

test('knows a site below a country by three labels', () => {
  expect(isSameSite('https://a.harbour.co.jp/pier', 'https://b-b-b.harbour.co.jp/pier')).toBe(true)
  expect(isSameSite('https://harbour.co.jp/pier', 'https://the-tide.co.jp/pier')).toBe(false)
})

describe('pictures of a language', () => {
  test.each([
    ['../../../made/a.0f3c2b9d.ja.png', 'images/a.png', true],
    ['../../made/ja/map.0f3c2b9d.webp', './images/map.png', true],
    ['/img/zh-CN/map.png', 'map.jpg?v=2', true],
    ['map_ja.png', 'images/map.png', true],
    ['images/map.png', 'map.png', false],
    ['ja/pier.png', 'map.png', false],
    ['map-to-be.png', 'map.png', false],
    ['', 'map.png', false]
  ])('%s for %s: %s', (target, other, expected) => expect(isPictureOfLanguage(target, other)).toBe(expected))
})

test.each([
  ['http://localhost:8000）。ここ', 'http://localhost:8000'],
  ["http://localhost:8000'）。ここ", 'http://localhost:8000'],
  ["http://localhost:8000/it's", "http://localhost:8000/it's"]
])('%s is a bare address with text behind it or not', (target, expected) => expect(withoutText(target)).toBe(expected))
