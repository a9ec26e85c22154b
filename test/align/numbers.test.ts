import {describe, expect, test} from 'vitest'
import {numberFeatures} from '../../src/align/numbers.ts'
import {foldHan} from '../../src/han/fold.ts'

function keys(text: string): string[] {
  return numberFeatures(foldHan(text.normalize('NFKC').toLowerCase())).map(({key}) => key)
}

describe('numbers as evidence of a link', () => {
  test.each([
    ['three ways to write a share', ['三成', '3割', '30 percent']],
    ['a sum in one and in two magnitudes', ['1823.6亿元', '1823億6000万元', '182.36 billion yuan']],
    ['a sum that goes on in digits', ['3億8598万7000円', '385,987,000 yen']],
    ['an hour of the afternoon', ['18时45分', '18時45分', '6:45 p.m.']],
    ['a point of per cent', ['1.2个百分点', '1.2ポイント', '1.2 percentage points']]
  ])('%s', (_, texts) => {
    const [first, ...others] = texts.map(keys)
    expect(first).not.toEqual([])
    for (const other of others) expect(other).toEqual(first)
  })

  test.each([
    ['tenths of something else', '3割', '3つ'],
    ['what only begins like tenths', '第三成为', '三成'],
    ['sums side by side', '1亿元2万元', '1亿2万元'],
    ['the same figures in another magnitude', '4.2万', '4.2亿']
  ])('not %s', (_, a, b) => {
    expect(keys(a)).not.toEqual(keys(b))
  })
})
