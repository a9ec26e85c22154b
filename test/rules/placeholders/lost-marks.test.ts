import {describe, expect, test} from 'vitest'
import {findingsOn} from '../site.ts'

const told = (en: string, zh: string) =>
  findingsOn({page: {en, zh}}, ['placeholder-mismatch', 'missing-translation']).map(
    ({location: {file, start}, rule, severity}) => `${file.split('/')[1]}:${start.line} ${severity} ${rule}`
  )

const lines = (...all: readonly string[]) => all.join('\n\n')

describe('one of several marks of a name is lost', () => {
  const en = [
    'Boats wait.',
    '<Since v="1.0" />',
    'Lamps burn.',
    '<Since v="2.0" />',
    'Gates open.',
    '<Since v="3.0" />'
  ]
  const zh = ['船在等待。', '<Since v="1.0" />', '灯亮着。', '<Since v="2.0" />', '大门打开。', '<Since v="3.0" />']
  const without = (all: readonly string[], ...at: readonly number[]) => all.filter((_, index) => !at.includes(index))

  test('alone, where it belongs', () => {
    expect(told(lines(...en), lines(...without(zh, 3)))).toEqual(['zh:5 warning placeholder-mismatch'])
  })
  test('with its text, which is told', () => {
    expect(told(lines(...en), lines(...without(zh, 2, 3)))).toEqual(['zh:3 error missing-translation'])
  })
  test('none', () => expect(told(lines(...en), lines(...zh))).toEqual([]))
})
