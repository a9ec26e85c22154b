import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['untranslated']).map(brief)

describe('a phrase that a version keeps inside its sentences', () => {
  const en = (count: number) => 'Boats on the lake count lamps in the evening.\n\n'.repeat(count)
  const ja = (count: number) =>
    Array.from({length: count}, (_, at) => `Boats on the lake では、夕方にランプを${at + 2}回数えます。\n\n`).join('')

  test('throughout is a name', () => expect(told({en: en(3), ja: ja(3)})).toEqual([]))
  test('once was left', () => expect(told({en: en(1), ja: ja(1)})).toEqual(['ja/page.md:1 error untranslated']))
  test('is none where sentences are left', () => {
    const left = 'Boats on the lake count lamps in the evening. 夕方です。\n\n'
    expect(told({en: en(3), ja: left.repeat(3)})).not.toEqual([])
  })
})

describe('a name that was closed with a full stop of the language', () => {
  const en = (text: string) => `You need:\n\n- ${text}.\n- A lamp.\n`
  const zh = (text: string) => `您需要：\n\n- ${text}。\n- 一盏灯。\n`
  test('stays', () => expect(told({en: en('Lamps for Harbours'), zh: zh('Lamps for Harbours')})).toEqual([]))
  test('words in small letters were left', () => {
    const text = 'Bring a lamp for the harbour and the pier'
    expect(told({en: en(text), zh: zh(text)})).toEqual(['zh/page.md:3 error untranslated'])
  })
})
