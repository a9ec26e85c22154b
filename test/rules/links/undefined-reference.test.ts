import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, ja: string) => findingsOn({port: {en, ja}}, ['link-mismatch']).map(brief)
const EN = 'See [the map](https://example.org/map) first.'

test.each([
  ['behind its words', '先に[地図][https://example.org/map]を見る。', ['ja/port.md:1 error undefined']],
  ['and no words', '先に[https://example.org/map]を見る。', ['ja/port.md:1 error undefined']],
  ['and empty brackets', '先に[https://example.org/map][]を見る。', ['ja/port.md:1 error undefined']],
  [
    'that is defined',
    '先に[地図][https://example.org/map]を見る。\n\n[https://example.org/map]: https://example.org/map',
    []
  ],
  ['in brackets with blanks', '先に地図 [ https://example.org/map ] を見る。', ['ja/port.md:1 error undefined']],
  ['in round brackets', '先に地図 (https://example.org/map) を見る。', []],
  ['in code', '先に`[地図][https://example.org/map]`を見る。', ['ja/port.md:1 error missing']],
  ['of another page', '先に[地図][https://example.org/plan]を見る。', ['ja/port.md:1 error missing']]
])('a reference by an address %s', (_, ja, expected) => {
  expect(told(EN, ja)).toEqual(expected)
})
