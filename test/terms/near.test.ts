import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lookAlikes} from '../../src/terms/data/look-alikes.ts'
import {nearMatch} from '../../src/terms/near.ts'

describe('near matches', () => {
  test.each([
    ['a character of like shape', '适配器', '一个活配器。', '活配器', true],
    ['in a name of two characters', '组件', '这个组伴。', '组伴', true],
    ['a Han character among katakana', 'ページ', 'このペ一ジは', 'ペ一ジ', true],
    ['another character', '商工会议所', '商工会访所', '商工会访所', false],
    ['one letter lost', 'Harbour Office', 'the Habour Office', 'Habour Office', false],
    ['two letters swapped', 'Harbour Office', 'the Harbuor Office', 'Harbuor Office', false],
    ['the first two letters swapped', 'Harbour Office', 'the aHrbour Office', 'aHrbour Office', false],
    ['a long vowel more', 'コードエディタ', 'コードエディターで', 'コードエディター', false],
    ['one of four characters lost', '日本银行', '去日银行。', '日银行', false],
    ['an abbreviation', 'IMF', 'the IMP pays', 'IMP', false],
    ['with markup inside', '适配器', '活\uE001配\uE001器', '活配器', true]
  ])('%s', (_, name, text, seen, isLookAlike) => {
    expect(nearMatch(name, text)).toMatchObject({name, seen, isLookAlike})
  })

  test.each([
    ['the name itself', '适配器', '适配器'],
    ['half of a short name', '主任', '主管'],
    ['two wrong characters', '适配器', '活酖器'],
    ['an inflected word', 'configure', 'configured'],
    ['another number of words', 'options', 'option is'],
    ['inside a word', 'Office', 'unOfflce'],
    ['an end of a sentence', 'slots', 'slot.'],
    ['a name of one character', '港', '湾'],
    ['a particle behind a short form', '四川省', '四川へ行く'],
    ['a particle before a piece of a name', 'トヨタ', 'はヨタ'],
    ['a particle in a name of four characters', '日本銀行', '日本の銀行'],
    ['a small word for an abbreviation', 'WHO', 'why and how']
  ])('silent: %s', (_, name, text) => expect(nearMatch(name, text)).toBeUndefined())

  test.each([
    ['商工会议所', '商工会访所', true],
    ['适配器', '活配器', false],
    ['Harbour Office', 'Habour Office', true],
    ['Harbour', 'Habour', false]
  ])('%s is long enough to be known by the rest: %s', (name, text, isLong) => {
    expect(nearMatch(name, text)?.isLong).toBe(isLong)
  })

  test('not at a place that is taken', () => {
    expect(nearMatch('副主任', '副主席', [{start: 0, end: 3}])).toBeUndefined()
  })

  test('any character of a name may be the wrong one', () => {
    const name = fc.array(fc.constantFrom('商', '工', '会', '议', '所', '特', '安'), {minLength: 3, maxLength: 8})
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (signs, at, which) => {
        const place = at % signs.length
        const others = [...lookAlikes(signs[place]!)]
        fc.pre(others.length > 0)
        const wrong = [...signs.slice(0, place), others[which % others.length]!, ...signs.slice(place + 1)].join('')
        expect(nearMatch(signs.join(''), `，${wrong}。`)?.isLookAlike).toBe(true)
      })
    )
  })
})
