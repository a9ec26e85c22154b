import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({'docs/guide/page': texts}, ['link-fragment']).map(brief)
const en = 'See [the pier](../../pier-open/#harbour-mast).'

test.each<[string, string, number]>([
  ['a slip', '/docs/pier-open/#harbour-msat', 1],
  ['the same place', '/docs/pier-open/#harbour-mast', 0],
  ['a place in the words of the reader', '/docs/pier-open/#港柱', 0],
  ['another page with another place', '/docs/quay/#harbour-msat', 0],
  ['the page alone, from the root', '/docs/pier-open/', 0]
])('a link from the root of the site: %s', (_, target, count) =>
  expect(told({en, zh: `见[码头](${target})。`})).toHaveLength(count)
)
