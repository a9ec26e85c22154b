import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)
const en = 'It rose by 1.3 percentage points.'

test.each<[string, Texts, string[]]>([
  ['per cent for points', {en, zh: '上升1.3%。', ja: '1.3ポイント上昇した。'}, ['zh/page.md:1 error differs']],
  [
    'per cent for points in Japanese',
    {en, zh: '上升1.3个百分点。', ja: '1.3％上昇した。'},
    ['ja/page.md:1 error differs']
  ],
  [
    'points for per cent',
    {en: 'It rose by 1.3%.', zh: '上升1.3个百分点。', ja: '1.3％上昇した。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'per cent in the source, for points in both translations',
    {en: 'It rose by 1.3% to 46%.', zh: '上升1.3个百分点，达到46%。', ja: '1.3ポイント上昇し、46％になった。'},
    ['en/page.md:1 error differs']
  ],
  ['one against one', {en, ja: '1.3％上昇した。'}, ['ja/page.md:1 error differs']]
])('%s is told', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  ['points in all', {en, zh: '上升1.3个百分点。', ja: '1.3ポイント上昇した。'}],
  ['per cent in both translations', {en, zh: '上升1.3%。', ja: '1.3％上昇した。'}],
  ['points of a score', {en: 'It won by 13 points.', zh: '以13分获胜。', ja: '13点差で勝った。'}],
  [
    'both, of one number',
    {en: 'It rose 3 points to 3%.', zh: '上升3个百分点至3%。', ja: '3ポイント上昇し3％になった。'}
  ]
])('left is %s', (_, texts) => expect(told(texts)).toEqual([]))
