import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) =>
  findingsOn({page: {en: `The pier is old.\n\n${en}`, zh: `码头很旧。\n\n${zh}`}}, [
    'structure-mismatch',
    'placeholder-mismatch',
    'extra-segment'
  ]).map(brief)

const [EN, ZH] = ['The crane of the harbour lifts boats.', '港口的起重机吊起船只。']

test('a box whose text stands in none in the source, or the other way round, is told once', () => {
  expect(told(EN, `> [!NOTE]\n> ${ZH}`)).toEqual(['zh/page.md:4 error kind'])
  expect(told(`> [!NOTE]\n> ${EN}`, ZH)).toEqual(['zh/page.md:3 error kind'])
})

test('an alert that is another, or none in its box, is told', () => {
  expect(told(`> [!NOTE]\n> ${EN}`, `> [!TIP]\n> ${ZH}`)).toEqual(['zh/page.md:3 error changed'])
  expect(told(`> ${EN}`, `> [!NOTE]\n> ${ZH}`)).toEqual(['zh/page.md:3 warning added'])
})

test('an element in a text that is told as added is told with it, a component is told', () => {
  const added = (tag: string) => `${ZH}\n\n${tag}今天还有一盏灯和一扇门。`
  expect(told(EN, added('<img src="lamp.png"> '))).toEqual(['zh/page.md:5 error extra'])
  expect(told(EN, added('<Lamp /> '))).toHaveLength(2)
})
