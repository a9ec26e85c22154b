import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, ja: string) => findingsOn({page: {en, ja}}, ['duplicated-text']).map(brief)
const EN = 'It shows that the crew agrees with the rules of the old pier. The lamp is lit.'

test('the end of a sentence that stands behind it once more is told', () => {
  const ja = '乗組員が古い桟橋の規則に同意していることを示すものです。'
  expect(told(EN, `${ja}同意していることを示すものです。灯をともします。`)).toEqual(['ja/page.md:1 error twice'])
})

test('a short one, and one that only ends alike, is not', () => {
  expect(told(EN, '桟橋の規則に同意していることを示す。示す。灯をともします。')).toEqual([])
  expect(told(EN, '乗組員が規則に同意していることを示すものです。船が規則に反対していることを示すものです。')).toEqual(
    []
  )
})

test('a section and the first one in it may have one title, two of one level not', () => {
  const page = (one: string, other: string, mark: string) => `## ${one}\n\n${mark} ${other}\n\nThe lamp is lit.\n`
  const en = page('Testing the lamps', 'Tests of the lamps', '###')
  expect(told(en, page('ランプのテストです', 'ランプのテストです', '###'))).not.toContain('ja/page.md:3 error twice')
  expect(told(en.replace('###', '##'), page('ランプのテストです', 'ランプのテストです', '##'))).toContain(
    'ja/page.md:3 error twice'
  )
})
