import {describe, expect, test} from 'vitest'
import {coverOf} from '../../src/site/cover.ts'
import {versionOf} from '../publish/version.ts'
import {inFolder} from '../scenario.ts'
import {filesOf, project, site} from './project.ts'

const store = (target: string) => (target.endsWith('.png') ? `media/${target.split('/').at(-1)}` : undefined)
const shown = (target: string, start: number) => ({target, range: {start, end: start + 1}, line: 1})
const TEXT = {
  images: [shown('drawing.svg', 5), shown('second.png', 30)],
  htmlTargets: [
    {...shown('linked.png', 1), isShown: false},
    {...shown('first.png', 10), isShown: true}
  ]
}

describe('the image that stands for an article', () => {
  test.each<[string, Record<string, unknown>, object | undefined]>([
    ['is the first that the text shows', {}, {address: 'media/first.png'}],
    ['is that of the front matter', {image: 'a.png'}, {address: 'media/a.png'}],
    ['may be called cover', {cover: './a.png'}, {address: 'media/a.png'}],
    ['may be in an object', {cover: {image: 'a.png', alt: 'Port'}}, {address: 'media/a.png', alt: 'Port'}],
    ['may be the first of a list', {images: ['a.png', 'b.png']}, {address: 'media/a.png'}],
    ['may be elsewhere', {image: 'https://example.com/a.svg?x=1'}, {address: 'https://example.com/a.svg?x=1'}],
    ['is none that the site has not got', {image: 'a.svg', cover: 'b.png'}, {address: 'media/b.png'}],
    ['is no other value', {image: 7, cover: '', images: []}, {address: 'media/first.png'}],
    ['is no address of another kind', {image: 'javascript:alert(1)'}, {address: 'media/first.png'}]
  ])('%s', (_, data, expected) => {
    expect(coverOf(versionOf({...TEXT, data}), {store})).toEqual(expected)
  })

  test('is none where there is none', () => {
    expect(coverOf(versionOf({images: [shown('drawing.svg', 5)]}), {store})).toBeUndefined()
  })
})

test('pages name it where the site has an address, with all of it', () =>
  inFolder(
    project(
      {
        'content/en/plan.md': '---\ntitle: The plan\nimage: https://example.com/a"b.png\n---\n\n## Times\n\nNow.\n',
        'content/zh/plan.md': '---\ntitle: 规划\nimage: https://example.com/a"b.png\n---\n\n## 时间\n\n现在。\n'
      },
      {url: 'https://example.org/news'}
    ),
    async root => {
      await site(root)
      const files = filesOf(root)
      const image = (file: string) => /<meta property="og:image" content="([^"]*)">/.exec(files.get(file) ?? '')?.[1]
      const media = image('ja/port.html')!
      expect(media).toMatch(/^https:\/\/example\.org\/news\/media\/[0-9a-f]{16}\.png$/)
      expect(files.has(media.slice('https://example.org/news/'.length))).toBe(true)
      expect(image('en/plan.html')).toBe('https://example.com/a&quot;b.png')
      expect(image('en/index.html')).toBeUndefined()
    }
  ))

test('pages without an address name none', () =>
  inFolder(project(), async root => {
    await site(root)
    expect(filesOf(root).get('ja/port.html')).not.toContain('og:image')
  }))
