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
    ['- a\nb: c', 'this sign is not expected here']
  ])('%j says why in words', (yaml, words) => {
    expect(reasonOf(yaml)).toBe(words)
  })
})

function reasonOf(yaml: string): unknown {
  try {
    parse(`---\n${yaml}\n---\n\nText.\n`, {path: 'port', locale: 'en', file: 'port.md'})
  } catch (error) {
    if (error instanceof InputError) return reasoned(error.args, createTranslator('en')).reason
    throw error
  }
  return undefined
}
