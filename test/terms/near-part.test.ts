import {expect, test} from 'vitest'
import {nearPart} from '../../src/terms/near-part.ts'

test.each([
  ['Kenji Ishimura', 'Mr. Kenichi Ishimura came.', 'Kenichi Ishimura'],
  ['Haruka Nishimori', 'the Mayor, Ms. Haruka Nishikawa, came', 'Haruka Nishikawa'],
  ["Daniel O'Hara", "Daniel O'Hare came", "Daniel O'Hare"]
])('%s in %j', (name, text, seen) => {
  const near = nearPart(name, text)
  expect(near?.seen).toBe(seen)
  expect(text.slice(near!.range.start, near!.range.end)).toBe(seen)
})

test.each([
  ['itself', 'Kenji Ishimura', 'Kenji Ishimura came.'],
  ['an office and the family name', 'Kenji Ishimura', 'Chairman Ishimura came.'],
  ['another first name', 'Kenji Ishimura', 'Taro Ishimura came.'],
  ['one that begins alike and goes on otherwise', 'Kenji Ishimura', 'Kentucky Ishimura'],
  ['no name of two words', 'Ishimura', 'Kenichi Ishimura'],
  ['Han characters', '石村健二', '石村健一']
])('nothing for %s', (_, name, text) => expect(nearPart(name, text)).toBeUndefined())
