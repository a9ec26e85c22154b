import {describe, expect, test} from 'vitest'
import {InputError} from '../../src/input-error.ts'
import {createTranslator} from '../../src/messages/index.ts'
import {reasoned} from '../../src/messages/reason.ts'
import {parse} from '../../src/parse/index.ts'

describe('reasoned', () => {
  const t = createTranslator('en')

  test.each([
    ['EACCES', 'nobody may, by its permissions'],
    ['EISDIR', 'it is a folder'],
    ['ENOSPC', 'the disk is full'],
    ['DUPLICATE_KEY', 'the key stands here a second time'],
    ['invalid value', 'invalid value'],
    ['EOTHER', 'EOTHER'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__']
  ])('%s: %s', (reason, words) => {
    expect(reasoned({reason}, t)).toEqual({reason: words})
  })

  test('leaves other arguments and what has no reason', () => {
    expect(reasoned({reason: 'EROFS', size: 3}, createTranslator('ja'))).toEqual({
      reason: 'ディスクが読み取り専用です',
      size: 3
    })
    expect(reasoned({size: 3}, t)).toEqual({size: 3})
  })
})

describe('front matter that is no YAML', () => {
  test.each([
    ['title: Port: the plan', 'a second “: ” stands on the line; put the text in quotation marks'],
    ['title: a\ntitle: b', 'the key stands here a second time'],
    ['title: [a', 'the line is indented by too much or too little, or a bracket is not closed'],
    ['title:\n\t- a', 'a tab begins the line, expected blanks'],
    ['title: @port', 'a text cannot begin with this sign; put it in quotation marks'],
    ['title: "a\\qb"', '“\\” begins no escape; write “\\\\”, or use single quotation marks'],
    ['title: "a', 'a quotation mark, a bracket, a comma or the blank behind “:” is missing'],
    ['title: a\nport\nb: c', 'a line without “:” stands here'],
    ['title: *', 'a text cannot begin with “*” or “&” alone; put it in quotation marks'],
    ['- a\nb: c', 'this sign is not expected here'],
    ['title: &a [*a]', 'an alias stands inside what it stands for'],
    ['title: &a {b: [x, {c: *a}]}', 'an alias stands inside what it stands for'],
    ['title: *port', 'no anchor “&” has this name before it; a text that begins with “*” needs quotation marks'],
    [`a: &a [x, x]\nb: &b [${'*a, '.repeat(20)}]\nc: [${'*b, '.repeat(20)}]`, 'its aliases grow too large']
  ])('%j says why in words', (yaml, words) => {
    expect(reasonOf(`---\n${yaml}\n---`)).toBe(words)
  })

  test('an alias of what stands before it is none', () => {
    expect(reasonOf('---\ntitle: &a Port\nother: [*a, *a]\n---')).toBeUndefined()
  })
})

describe('front matter that is no TOML', () => {
  test.each([
    ['title = Port', 'no value stands here; a text needs quotation marks'],
    ['title = "a"\ntitle = "b"', 'the key stands here a second time'],
    ['title = "a" b', 'something stands behind the value, expected the end of the line'],
    ['title', 'the key is none, or has no “=” behind it'],
    ['= 1', 'the key is none, or has no “=” behind it'],
    ['a b = 1', 'the key is none, or has no “=” behind it'],
    ['tags = ["a" "b"]', 'a comma or a bracket is missing'],
    ['tags = ["a"', 'a comma or a bracket is missing'],
    ['title = "a', 'a quotation mark is missing at the end of the text'],
    ['title = "a\\qb"', '“\\” begins no escape; write “\\\\”, or use single quotation marks'],
    ['weight = 01', 'the number is written otherwise than TOML has it'],
    ['date = 2020-13-45', 'the date is none, expected one such as 2020-08-03'],
    ['title = "a\tb\u0001"', 'a control character stands here']
  ])('%j says why in words', (toml, words) => {
    expect(reasonOf(`+++\n${toml}\n+++`)).toBe(words)
  })
})

function reasonOf(frontMatter: string): unknown {
  try {
    parse(`${frontMatter}\n\nText.\n`, {path: 'port', locale: 'en', file: 'port.md'})
  } catch (error) {
    if (error instanceof InputError) return reasoned(error.args, createTranslator('en')).reason
    throw error
  }
  return undefined
}
