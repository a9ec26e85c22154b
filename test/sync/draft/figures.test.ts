import {expect, test} from 'vitest'
import {withFigures} from '../../../src/sync/draft/figures.ts'

test.each<[was: string, now: string, target: string, expected: string | undefined, source?: string, locale?: string]>([
  ['It has 60 ships.', 'It has 63 ships.', '船が60隻ある。', '船が63隻ある。'],
  ['It has 60 ships.', 'It has 1,063 ships.', '船が６０隻ある。', '船が１０６３隻ある。'],
  ['1,500 came', '2,500 came', '1,500人が来た', '2,500人が来た'],
  ['1.5 million people', '1.6 million people', '150万人', '160万人'],
  ['5% more', '7.5% more', '5％増', '7.5％増'],
  ['on July 28, 2020', 'on July 29, 2021', '2020年7月28日', '2021年7月29日'],
  ['60家企业', '63家企业', '60 companies', '63 companies', 'zh', 'en'],
  ['Figure 16.202. The port', 'Figure 16.180. The port', '図16.202 港', '図16.180 港'],
  ['Figure 16.200. The port', 'Figure 16.178. The port', '図16.200 港', '図16.178 港'],
  ['Table 10.1 of 6', 'Table 10.10 of 7', '表10.1（7つのうち）', undefined],
  ['Table 10.1 of 6', 'Table 10.10 of 7', '表10.1（6のうち）', '表10.10（7のうち）'],
  ['2.1.2. Options', '3.1.10. Options', '2.1.2. オプション', '3.1.10. オプション'],
  ['2.1.2. Options', '3.1.10. Options', '2.2.2. オプション', undefined],
  ['Table 10.10', 'Table 10.9', '表10.10', '表10.9'],
  ['Table 10.9', 'Table 10.10', '表１０．９', '表１０．１０'],
  ['1.5 million people', '1,500,000 people', '150万人', '150万人'],
  ['Section 8.44, “Ships”', 'Section 8.43, “Ships”', '第 8.44 节 “船”', '第 8.43 节 “船”', 'en', 'zh'],
  ['Section 8.44, “Ships”', 'Section 8.43, “Ships”', '第 8.44.1 节 “船”', undefined, 'en', 'zh'],
  ['Section 8.44, “Ships”', 'Section 8.43, “Ships”', '第 8.44 节和第 8.44 节', undefined, 'en', 'zh'],
  ['Section 8, “Ships”', 'Section 9, “Ships”', '第 8 节', undefined, 'en', 'zh'],
  ['60 ships, all 60', '160 ships, all 160', '全60隻', '全160隻'],
  ['60 ships, all 60', '160 ships, all 161', '全60隻', undefined],
  // Nothing is certain here.
  ['on July 28, 2020', 'on July 29, 2021', '令和2年7月28日', undefined],
  ['60 ships and 60 boats', '60 ships and 61 boats', '船60隻とボート60艘', undefined],
  ['It has 60 ships.', 'It has 63 ships.', '船が六十隻ある。', undefined],
  ['It has 60 ships.', 'It has 63 ships.', '船が多い。', undefined],
  ['60 ships', '60 ships of 500 tons', '船60隻', undefined],
  ['1.5 million people', '1,500,001 people', '150万人', undefined]
])('%s → %s', (was, now, target, expected, source = 'en', locale = 'ja') => {
  expect(withFigures({was, now, target, source, locale})).toBe(expected)
})
