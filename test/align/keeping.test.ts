import {expect, test} from 'vitest'
import type {Model} from '../../src/align/chain.ts'
import {keeping} from '../../src/align/keeping.ts'
import type {Pair} from '../../src/align/pair.ts'
import type {Span} from '../../src/align/span.ts'

const UNITS = 6

/** A model whose scores tell the spans apart, and the scores that it was asked for. */
function counting() {
  const asked: string[] = []
  const units = Array.from({length: UNITS})
  const pair = (x: number, y: number) =>
    ({
      score(a: Span, b: Span) {
        const name = [x, y, a.start, a.size, b.start, b.size].join(' ')
        asked.push(name)
        return Number(name.replaceAll(' ', ''))
      }
    }) as Pair // Only scores are asked for.
  return {asked, model: {vocabulary: {sides: [{units}, {units}, {units}]}, pair} as unknown as Model}
}

const SPANS: readonly Span[] = Array.from({length: UNITS}, (_, start) => start).flatMap(start =>
  [0, 1, 2, 3, 4].filter(size => start + size <= UNITS).map(size => ({start, size}))
)

test('every score is the one of the model, the second time too', () => {
  const {model} = counting()
  const kept = keeping(model)
  for (let time = 0; time < 2; time += 1)
    for (const [x, y] of [
      [0, 1],
      [0, 2],
      [1, 2]
    ] as const)
      for (const a of SPANS)
        for (const b of SPANS) expect(kept.pair(x, y).score(a, b)).toBe(model.pair(x, y).score(a, b))
})

test('spans that a bead may have are scored once', () => {
  const {model, asked} = counting()
  const kept = keeping(model)
  const [a, b] = [
    {start: 1, size: 2},
    {start: 3, size: 1}
  ]
  kept.pair(0, 1).score(a, b)
  kept.pair(0, 1).score({...a}, {...b})
  kept.pair(0, 2).score(a, b)
  expect(asked).toEqual(['0 1 1 2 3 1', '0 2 1 2 3 1'])
})
