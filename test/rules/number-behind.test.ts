import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {sync} from '../../src/sync/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {brief} from './site.ts'

const finder = compileTerms({concepts: []})

/** A sentence of each language with so many ships. */
function lined([en, zh, ja]: readonly [number, number, number]) {
  const texts = {en: `The fleet has ${en} ships.`, zh: `船队有${zh}艘船。`, ja: `艦隊には${ja}隻の船がある。`}
  return lineUp(
    Object.entries(texts).map(([locale, text]) => ({path: 'p', locale, file: `content/${locale}/p.md`, text})),
    {config, finder}
  )
}

test.each([
  ['the source has changed since', [63, 60, 60], ['ja/p.md:1 error differs', 'zh/p.md:1 error differs']],
  ['one translation was changed', [60, 60, 61], ['ja/p.md:1 error differs']],
  ['both translations were changed, the source was too, otherwise', [61, 63, 63], ['en/p.md:1 error differs']],
  ['one translation followed the source', [63, 63, 60], ['ja/p.md:1 error differs']],
  ['all say the new number', [63, 63, 63], []]
] as const)('%s', (_, now, expected) => {
  const {memory} = sync(lined([60, 60, 60]), undefined)
  const own = rules.filter(({id}) => id === 'number-mismatch')
  for (const known of [memory, sync(lined(now), memory).memory]) {
    const found = check([lined(now)], {config, finder, memory: () => known, rules: own}).findings
    expect(found.map(brief).sort()).toEqual(expected)
  }
})

test('without a memory two witnesses name the third', () => {
  const own = rules.filter(({id}) => id === 'number-mismatch')
  const found = check([lined([63, 60, 60])], {config, finder, rules: own}).findings
  expect(found.map(brief)).toEqual(['en/p.md:1 error differs'])
})
