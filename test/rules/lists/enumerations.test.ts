import {describe, expect, test} from 'vitest'
import {enumerationsIn} from '../../../src/rules/lists/enumerations.ts'

/** The items of the plain lists of a text, as far as they are surely listed. */
function plainIn(text: string, language: string): string[][] {
  return enumerationsIn(text, language)
    .filter(({isPlain}) => isPlain)
    .map(({items, listed}) => items.slice(0, listed).map(({start, end}) => text.slice(start, end).trim()))
}

describe('what a sentence lists', () => {
  test.each([
    ['en', 'Bring your passports, visas and maps.', ['passports', 'visas', 'maps']],
    ['en', 'Bring your ship, boat, or raft to the pier.', ['ship', 'boat', 'raft']],
    ['en', 'Bring a boat or raft or ship.', ['boat', 'raft', 'ship']],
    ['en', 'Keys (gate, door, roof)', ['gate', 'door', 'roof']],
    ['zh', '请携带护照、签证和地图。', ['请携带护照', '签证', '地图']],
    ['zh', '船只、木筏以及小艇停在码头', ['船只', '木筏', '小艇停']],
    ['zh', '签证、护照等', ['签证', '护照等']],
    ['ja', '申請者は旅券、査証および地図を持参する。', ['旅券', '査証', '地図']],
    ['ja', '船・小舟・筏', ['船', '小舟', '筏']],
    ['ja', '港では橋や道路や家が壊れた。', ['橋', '道路', '家']],
    ['ja', '船があり、橋、道路、家が見える。', ['橋', '道路', '家']]
  ])('in %s: %s', (language, text, items) => {
    expect(plainIn(text, language)).toContainEqual(items)
  })
})

describe('what is no list of things', () => {
  test.each([
    ['en', 'The ship left.'],
    ['en', 'In summer, the ship left, the guests slept.'],
    [
      'en',
      'On the first morning of the summer the ship of the mayor left the harbour, the guests slept, the crew of the second ship stayed.'
    ],
    ['zh', '中国和平利用港口。'],
    ['zh', '参与者涉及多方。'],
    ['ja', '橋を渡り、道路を歩いて、家に着いた。']
  ])('in %s: %s', (language, text) => {
    expect(plainIn(text, language)).toEqual([])
  })
})
