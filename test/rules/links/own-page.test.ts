import {describe, expect, test} from 'vitest'
import {isOnSite, ownPage} from '../../../src/rules/links/own-page.ts'

const locales = new Set(['ja', 'zh'])

describe('a page of the project', () => {
  test.each([
    ['tide.md', 'docs/topics/pier', 'docs/topics/tide'],
    ['../topics/tide/#hours', 'docs/port/pier', 'docs/topics/tide'],
    ['/ja/docs/topics/tide', 'docs/pier', 'docs/topics/tide'],
    ['./tide', 'pier', 'tide'],
    ['https://port.example/tide', 'docs/pier', undefined],
    ['mailto:a@port.example', 'docs/pier', undefined],
    ['#hours', 'docs/pier', undefined],
    ['{{< ref "tide.md" >}}', 'docs/pier', undefined]
  ])('%s', (target, path, expected) => expect(ownPage(target, path, locales)).toBe(expected))

  test.each([
    ['https://port.example/docs/topics/tide?', 'docs/topics/tide', true],
    ['https://port.example/docs/topics/tides?', 'docs/topics/tide', false],
    ['https://port.example/tide?', 'docs/topics/tide', false],
    ['https://port.example/tide?', 'tide', false],
    ['docs/topics/tide?', 'docs/topics/tide', false],
    ['https://port.example/docs/topics/tide?', undefined, false]
  ])('%s and %s', (key, page, expected) => expect(isOnSite(key, page)).toBe(expected))
})
