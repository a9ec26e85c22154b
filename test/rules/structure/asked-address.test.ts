import {expect, test} from 'vitest'
import {findingsOn} from '../site.ts'

const en = 'The pier is open all day long.\n\nThe map of the harbour is at <https://port.example/map> now.\n'
const zh = '码头全天开放。\n'

test('a sentence is quoted with the address in it', () => {
  const [finding, ...others] = findingsOn({page: {en, zh}}, ['missing-translation'])
  expect(finding!.args.text).toBe('The map of the harbour is at https://port.example/map now.')
  expect(others).toEqual([])
})

test('an address alone is not asked for as a sentence', () => {
  const texts = {en: `${en.split('\n')[0]}\n\n<https://port.example/map>\n`, zh}
  expect(findingsOn({page: texts}, ['missing-translation'])).toEqual([])
})
