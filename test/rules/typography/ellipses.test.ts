import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, ja: string) => findingsOn({page: {en, ja}}, ['punctuation-style']).map(brief)

test.each([
  ['a name in quotation marks', 'Open “Save”.', '「桟橋の保存...」を開きます。'],
  ['a name in marks of emphasis', '**Save**', '**桟橋の色付け...**'],
  ['a link', '- [Save the pier](a.md)', '- [桟橋の色付け...](a.md)'],
  ['what an arrow leads to', 'Choose **File** → Save', '**ファイル** → 色付け...'],
  ['a heading', '# Colouring\n\nIt is open.', '# 色付け...\n\n開いています。'],
  ['dots that are a button', 'Click **Browse** to choose a lamp.', '参照ボタン (**...**) をクリックし、灯を選びます。']
])('leaves the dots of %s', (_, en, ja) => expect(told(en, ja)).toEqual([]))

test.each([
  ['a sentence', 'The pier is open.', '桟橋は開いています...'],
  ['a sentence in quotation marks', 'He said the pier was open, and left.', '「桟橋は、もう開いています...」'],
  [
    'a long name',
    'So said the one who had looked at the old lanterns beside the pier.',
    '「桟橋のそばで古い灯籠を見ていたあの人がそう言っていたのですから...」'
  ]
])('tells the dots of %s', (_, en, ja) => expect(told(en, ja)).toEqual(['ja/page.md:1 warning added']))

test('the marks of an English sentence that quotes a name, and the commas of a formula', () => {
  const told = (ja: string) => findingsOn({page: {en: 'See it.', ja}}, ['punctuation-style']).map(brief)
  const page = '桟橋は開いている。船は着いた。灯は赤く、青い。人は多く、静かだ。'
  expect(told(`${page}\n\nSee [「桟橋の灯」](a.md).`)).toEqual([])
  expect(told(`${page}\n\n桟橋は「桟橋の灯」を見る.`)).toEqual(['ja/page.md:3 warning customary'])
  expect(told(`${page}\n\nROUND(桟橋, 灯台)`)).toEqual([])
  expect(told(`${page}\n\n船 (桟橋, 灯台)`)).toEqual(['ja/page.md:3 warning customary'])
})
