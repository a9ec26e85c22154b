import {expect, test} from 'vitest'
import {article} from '../article.ts'

const segments = (text: string) => article(text).blocks.flatMap(({segments}) => segments)

test.each(['<https://pier.example/a>', '[https://pier.example/a](https://pier.example/a)', 'https://pier.example/a'])(
  'an address that is its own text is code: %s',
  text => {
    const [segment] = segments(text)
    expect(segment!.text).toMatch(/^[\uE000-\uF8FF]$/)
    expect(segment!.codes).toMatchObject([{kind: 'link', role: 'alone', target: 'https://pier.example/a'}])
  }
)

test.each([
  '[pier.example](https://pier.example/a)',
  '[https://pier.example/b](https://pier.example/a)',
  '[https://pier.example/a](https://pier.example/a "The pier")'
])('any other is text in a link: %s', text => {
  expect(segments(text)[0]!.codes.map(({role}) => role)).toEqual(['open', 'close'])
})

test.each([
  ['Set $PIER to `a`, not `$QUAY` as is.', ['inlineCode', 'inlineCode']],
  ['The names $PIER:$QUAY are two.', []],
  ['The $n$th lamp and $`a`$ are math.', ['inlineMath', 'inlineMath']]
])('a name with a dollar is no math: %s', (text, kinds) => {
  expect(segments(text)[0]!.codes.map(({kind}) => kind)).toEqual(kinds.map(kind => kind.replace('inlineMath', 'math')))
})
