import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, ja: string) =>
  findingsOn({page: {en, ja}}, ['missing-translation', 'extra-segment']).map(brief)

const EN = [
  'When a boat with a lamp drifts by, wave!',
  'To board the ferry 7, show the ticket at gate 12. The gate opens at 08:30.',
  'If the gate 12 is shut, use gate 14 and pay 300 yen.',
  'To see the timetable before 08:30, open `lamps.txt` at gate 15.',
  'Those who only looked may go back by the small door.'
]
const JA = [
  '灯りをつけた小舟が流れてきたときは、手を振ってみましょう。',
  'フェリー7に乗るには、12番ゲートで切符を見せます。ゲートは8時30分に開きます。',
  '12番ゲートが閉まっている場合は、14番ゲートで300円を払います。',
  '8時30分より前に時刻表を見るには、15番ゲートで`lamps.txt`を開きます。',
  'ご覧になっただけの方は、小さな扉からお戻りください。'
]

test('paragraphs that are the lines of one are there', () => {
  expect(told(EN.join('\n\n'), JA.join('\n'))).toEqual([])
})

test('the one that is gone from it is told', () => {
  expect(told(EN.join('\n\n'), JA.slice(1).join('\n'))).toEqual(['ja/page.md:1 error block'])
  expect(told(EN.join('\n\n'), JA.slice(0, -1).join('\n'))).toEqual(['ja/page.md:4 error block'])
})
