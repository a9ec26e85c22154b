import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each([
  {
    en: 'A text that was saved half-way is no answer.',
    zh: '写到一半就保存的文字不算答复。',
    ja: '書きかけの文は返事ではない。'
  },
  {en: 'A half-hearted try is no answer.', zh: '敷衍的尝试不算答复。', ja: '気のない試みは返事ではない。'}
])('no half of anything: $en', texts => expect(told(texts)).toEqual([]))

test.each([
  {en: 'The half-price ticket is sold.', zh: '出售一半价格的票。', ja: '値引きの切符を売る。'},
  {en: 'Half of the boats left.', zh: '一半的船走了。', ja: '船が出た。'}
])('a half that one version lacks: $en', texts =>
  expect(told(texts)).toEqual([expect.stringContaining('ja/page.md:1 error')])
)
