import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of the people of a table in three languages, where English lists somebody more. */
function told(english: readonly string[], others: readonly string[]) {
  const page = (names: readonly string[], head: string) => `${head}\n\n${names.map(name => `- ${name}`).join('\n')}\n`
  const texts = {
    en: page(english, 'They built the pier.'),
    zh: page(others, '他们建了码头。'),
    ja: page(others, '桟橋を建てた人。')
  }
  return findingsOn({page: texts}, ['name-misspelt']).map(brief)
}

test('leaves names that the list of a version has at another place', () => {
  const [english, others] = [
    ['OarWright', 'CapStan', 'KeelHaul', 'BowSprit'],
    ['OarWright', 'BowSprit', 'KeelHaul', 'MastHead']
  ]
  // The last stands at another place in English, and its own stands nowhere else.
  expect(told(english, others)).toEqual(['en/page.md:6 warning other'])
})

test('tells a name that stands nowhere else', () => {
  expect(told(['OarWright', 'CapStan', 'KeelHaul'], ['OarWright', 'BowSprit', 'KeelHaul'])).toEqual([
    'en/page.md:4 error other'
  ])
})
