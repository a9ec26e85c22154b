import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (ja: string) => findingsOn({page: {ja}}, ['unrendered-emphasis']).map(brief)

test.each([
  ['a share before a letter', '約**99.9%**以上です。', 1],
  ['a bracket before a letter', '船**(boat)**が来た。', 1],
  ['a bracket behind a letter', '船の**(boat** が来た。', 1],
  ['a share before a blank', '約 **99.9%** 以上です。', 0],
  ['a share before a mark', '約**99.9%**。', 0],
  ['a word', '約**99**以上です。', 0],
  ['powers in plain text', '2**8 と 2**9', 0],
  ['escaped marks', '約\\*\\*99.9%\\*\\*以上です。', 0]
])('%s', (_, ja, count) => expect(told(ja)).toHaveLength(count))
