import {describe, expect, test} from 'vitest'
import {identify, newId, plainMemoryText, plainText} from '../../src/align/identity.ts'
import type {Memory, MemoryUnit} from '../../src/model/index.ts'
import {article, segmentsOf} from '../article.ts'

const variant = (text: string) => ({text, state: 'translated', origin: 'person'}) as const
const unit = (id: string, en: string, ja?: string): MemoryUnit => ({
  id,
  variants: {en: variant(en), ...(ja !== undefined && {ja: variant(ja)})}
})
const memoryOf = (...units: MemoryUnit[]): Memory => ({path: 'visit', source: 'en', units})
const texts = (en: string, ja?: string) => new Map([['en', en], ...(ja === undefined ? [] : [['ja', ja] as const])])
const ids = (list: Map<string, string>[], memory?: Memory) => identify(list, {path: 'visit', source: 'en', memory})

describe('newId', () => {
  test('is ten characters of lower-case base32 of a SHA-256', () => {
    // printf 'visit\0Hello.\0000' | sha256sum gives the bytes; base32 of them begins so.
    expect(newId('visit', 'Hello.', 0)).toMatch(/^[a-z2-7]{10}$/)
    expect(newId('visit', 'Hello.', 0)).not.toBe(newId('visit', 'Hello.', 1))
    expect(newId('visit', 'Hello.', 0)).not.toBe(newId('other', 'Hello.', 0))
  })
})

describe('plainText', () => {
  test('is equal for a text and its form in the memory', () => {
    const [segment] = segmentsOf(article('The **old** `a < b` bridge\nof Hoshimi &amp; Co.'))
    expect(plainText([segment!])).toBe('The old bridge of Hoshimi & Co.')
    expect(plainMemoryText('The <1>old</1> <2/> bridge of Hoshimi &amp; Co.')).toBe('The old bridge of Hoshimi & Co.')
  })
})

describe('identify', () => {
  const memory = memoryOf(
    unit('aaaaaaaaaa', 'The harbour opens at nine.', '港は九時に開く。'),
    unit('bbbbbbbbbb', 'Boats leave every hour.', '船は毎時出る。'),
    unit('cccccccccc', 'Boats leave every hour.', '船は一時間ごとに出航。')
  )

  test('gives equal texts different ids', () => {
    const [a, b] = ids([texts('Yes.'), texts('Yes.')])
    expect(a).not.toBe(b)
  })

  test('does not change ids when a unit with another text is inserted', () => {
    const before = ids([texts('One.'), texts('Two.')])
    const after = ids([texts('One.'), texts('New.'), texts('Two.')])
    expect([after[0], after[2]]).toEqual(before)
  })

  test('keeps the id of an equal text, wherever it stands', () => {
    const found = ids(
      [texts('Boats leave every hour.', '船は一時間ごとに出航。'), texts('The harbour opens at nine.')],
      memory
    )
    expect(found).toEqual(['cccccccccc', 'aaaaaaaaaa'])
  })

  test('keeps the id of an edited text, by its translation or by likeness', () => {
    expect(ids([texts('We are open from nine o’clock.', '港は九時に開く。')], memory)).toEqual(['aaaaaaaaaa'])
    expect(ids([texts('The harbour opens at ten.')], memory)).toEqual(['aaaaaaaaaa'])
  })

  test('gives no remembered id to a text that has nothing to do with it', () => {
    const [id] = ids([texts('Snow fell on the pass.')], memory)
    expect(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']).not.toContain(id)
  })
})
