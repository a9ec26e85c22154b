import {expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const read = (text: string, file = 'p.mdx') =>
  parse(text, {path: 'p', locale: 'en', file, isTolerant: true, isMended: true})
const texts = (text: string, file?: string) =>
  read(text, file).blocks.flatMap(({segments}) => segments.map(({text}) => text.replaceAll(/\p{Co}/gu, '').trim()))

test.each([
  ['an opening tag misspelt', '<Inffo>One</Info>\n\nTwo\n', ['One', 'Two'], 1],
  ['a closing tag misspelt', '<Info>One</Ifo>\n\nTwo\n', ['One', 'Two'], 1],
  ['both on lines of their own', '<Steps>\n\nOne\n\n</Setps>\n\nTwo\n', ['One', 'Two'], 1],
  ['two of them', '<A1b>One</A1c>\n\n<Xyz>Two</Xy>\n', ['One', 'Two'], 2],
  ['a tag that is never closed', '<Tabs>\n\nOne\n', ['One'], 1],
  ['a tag that was never opened', 'One\n\n</Tabs>\n\nTwo\n', ['One', 'Two'], 1],
  ['a closing tag lost between others', '<Tabs>\n\n<Tab>\n\nOne\n\n</Tabs>\n\nTwo\n', ['One', 'Two'], 1],
  ['a tag across blocks', '<Tab>\n- One\n- Two </Tab>\n', ['One', 'Two'], 2],
  ['a comment of HTML', 'One\n\nTwo <!-- three --> four\n', ['One', 'Two  four'], 1],
  ['two of them over lines', '<!-- one\ntwo -->\n\nThree\n\n<!-- four -->\n', ['Three'], 2],
  ['a comment that never ends', 'One\n\nTwo <!-- three\n', ['One', 'Two  !-- three'], 1],
  ['a name that is shown as code before it', 'Use `<Steps>`.\n\n<Stes>\n\nOne\n\n</Steps>\n', ['Use .', 'One'], 1],
  ['a brace', 'One\n\nTwo {three\n', ['One', 'Two  three'], 1]
])('MDX with %s is read for the rest', (_, text, expected, count) => {
  const {fault, slips} = read(text)
  expect(fault).toBeUndefined()
  expect(slips).toHaveLength(count)
  expect(texts(text)).toEqual(expected)
})

test('every range is that of the file as it is', () => {
  const text = '\uFEFF<Inffo>One</Info>\r\n\r\nTwo\r\n'
  const {blocks, slips} = read(text)
  expect(blocks.flatMap(({segments}) => segments.map(({range}) => text.slice(range.start, range.end)))).toEqual([
    '<Inffo>One</Info>',
    'Two'
  ])
  expect(slips).toEqual([{reason: expect.stringContaining('`</Info>`'), position: {line: 1, column: 12}}])
})

test('MDX without fault has no slips, and a page of them alone is no MDX', () => {
  expect(read('<Info>One</Info>\n').slips).toBeUndefined()
  expect(read('<a>\n\n'.repeat(40)).fault?.position.line).toBeGreaterThan(0)
})
