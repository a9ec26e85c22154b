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
