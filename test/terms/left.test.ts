import {describe, expect, test} from 'vitest'
import type {Segment} from '../../src/model/index.ts'
import {findLeft} from '../../src/terms/left.ts'

const segment = (text: string, codes: Segment['codes'] = []): Segment => {
  const range = {start: 0, end: text.length}
  return {text, codes, range, map: [{at: 0, length: text.length, source: range}]}
}
const found = (word: string, target: string, source: string) => {
  const left = findLeft(word, segment(target), [segment(source)])
  return left && [target.slice(left.range.start, left.range.end), left.isCommon]
}

describe('a word that is left', () => {
  test.each([
    ['component', '一个component。', 'A component.', ['component', true]],
    ['component', '两个components。', 'Two components.', ['component', true]],
    ['Render', '部署到Render', 'Deploy to Render', ['Render', false]],
    ['Page', 'Pageを開く', 'Open the Page', ['Page', true]]
  ])('%s in %s', (word, target, source, expected) => expect(found(word, target, source)).toEqual(expected))

  test.each([
    ['page', 'GitHub Pagesで公開', 'Published with GitHub Pages'],
    ['adapter', '安装@deno/astro-adapter', 'Install @deno/astro-adapter'],
    ['component', '组件（component）很小', 'A component is small'],
    ['page', '- pages/', 'pages/'],
    ['office', 'officersが来た', 'The office came'],
    ['港', '港', '港']
  ])('silent: %s in %s', (word, target, source) => expect(found(word, target, source)).toBeUndefined())

  test('the label of a key stays', () => {
    const target = segment('按\uE001options\uE001键', [
      {at: 1, kind: 'html', role: 'open', id: 1, data: '<kbd>', range: {start: 1, end: 6}},
      {at: 9, kind: 'html', role: 'close', id: 1, data: '</kbd>', range: {start: 13, end: 19}}
    ])
    expect(findLeft('options', target, [segment('Press options')])).toBeUndefined()
  })

  test('takes linear time on a long run', () => {
    const target = `${'a'.repeat(50_000)}中component`
    expect(findLeft('component', segment(target), [segment('A component')])?.isCommon).toBe(true)
  })
})
