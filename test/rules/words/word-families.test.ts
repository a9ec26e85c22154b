import {expect, test} from 'vitest'
import {OPPOSITIONS} from '../../../src/rules/data/opposites.ts'
import {WORD_FAMILIES} from '../../../src/rules/data/word-families/index.ts'

const FAMILIES = WORD_FAMILIES.trim()
  .split(/^# /m)
  .filter(Boolean)
  .map(text => {
    const [name = '', ...lines] = text.trim().split('\n')
    const members = lines.filter(line => !line.startsWith('-')).map(columnsOf)
    return {name, lines, members}
  })

function columnsOf(line: string): string[][] {
  return line.split('|').map(forms => forms.toLowerCase().split(','))
}

test('every family has a name of its own, and members in three languages', () => {
  expect(FAMILIES.length).toBeGreaterThan(100)
  expect(new Set(FAMILIES.map(({name}) => name)).size).toBe(FAMILIES.length)
  for (const {lines, members} of FAMILIES) {
    expect(members.length).toBeGreaterThan(1)
    expect(lines.filter(line => line.split('|').length !== 3)).toEqual([])
    expect(members.filter(columns => columns.some(forms => forms.includes('')))).toEqual([])
  }
})

test('no two members are the sides of an opposition, which another rule tells', () => {
  const both = OPPOSITIONS.flatMap(({words}) =>
    (['en', 'zh', 'ja'] as const).flatMap((language, at) => {
      const [one = [], other = []] = (words[language] ?? '').split(' | ').map(side => side.split(', '))
      return FAMILIES.filter(({members}) => {
        const having = (side: string[]) => members.filter(columns => columns[at]!.some(form => side.includes(form)))
        const [first, second] = [having(one), having(other)]
        return first.some(member => second.some(opposite => opposite !== member))
      }).map(({name}) => `${language} ${name}: ${one[0]}, ${other[0]}`)
    })
  )
  expect(both).toEqual([])
})
