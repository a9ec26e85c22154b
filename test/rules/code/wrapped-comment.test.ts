import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const block = (lines: readonly string[]) => ['```js', 'open(pier)', ...lines, 'close(pier)', '```'].join('\n')
const told = (en: readonly string[], locale: 'zh' | 'ja', own: readonly string[]) =>
  findingsOn({page: {en: block(en), [locale]: block(own)}}, ['code-mismatch']).map(brief)

const EN = [
  '// Let every boat that waits outside in the harbour come in',
  '// before the bridge is closed for the night.'
]

describe('a comment that breaks at other places is left', () => {
  test.each<['zh' | 'ja', readonly string[]]>([
    ['ja', ['// 夜に橋が閉まる前に、港の外で待っているすべての船を入れます。']],
    ['zh', ['// 夜间关闭桥梁之前，让在港外等候的所有船只进来。']],
    ['ja', ['// 夜に橋が閉まる前に、', '// 港の外で待っているすべての船を入れます。']]
  ])('%s: %s', (locale, own) => expect(told(EN, locale, own)).toEqual([]))
})

describe('a line that is lost is told', () => {
  test.each<['zh' | 'ja', readonly string[]]>([
    ['ja', ['// 港の外で待っているすべての船を入れます。']],
    ['zh', ['// 让在港外等候的船只进来。']]
  ])('%s: %s', (locale, own) => expect(told(EN, locale, own)).toHaveLength(1))

  test('among other comments of the code', () => {
    const more = ['wait(boat)', '// Ring the bell of the old tower.', 'ring(bell)']
    const own = [
      '// 港の外で待っているすべての船を入れます。',
      'wait(boat)',
      '// 古い塔の鐘を鳴らします。',
      'ring(bell)'
    ]
    expect(told([...EN, ...more], 'ja', own)).toHaveLength(1)
  })
})
