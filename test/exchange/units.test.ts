import {expect, test} from 'vitest'
import {withEvidence} from '../../src/align/with-evidence.ts'
import {defaultConfig} from '../../src/config/index.ts'
import {withKnownUnits} from '../../src/exchange/units.ts'
import {lineUp} from '../../src/pipeline.ts'
import {memoryOf} from './desk.ts'

const VERSIONS = {en: 'The port opened in 1997. It has 60 ships.\n', ja: '港は1997年に開いた。船が60隻ある。\n'}

/** Versions lined up, the evidence of whose units is counted when it is read. */
function counted() {
  let count = 0
  const sources = Object.entries(VERSIONS).map(([locale, text]) => ({
    path: 'visit',
    locale,
    file: `content/${locale}/visit.md`,
    text
  }))
  const parallel = lineUp(sources, {config: defaultConfig})
  const units = parallel.units.map(({id, variants, group, confidence, ...unit}) =>
    withEvidence({id, variants, group, confidence}, () => {
      count += 1
      return unit.evidence
    })
  )
  return {parallel: {...parallel, units}, read: () => count}
}

test.each([
  ['no memory', undefined],
  ['a memory', memoryOf(VERSIONS)]
])('an exchange with %s asks for no evidence, which is dear, and has it where it is asked for', (_, memory) => {
  const {parallel, read} = counted()
  const {units} = withKnownUnits(parallel, memory)
  expect(units).toHaveLength(2)
  expect(read()).toBe(0)
  expect(units[0]!.evidence).toEqual(parallel.units[0]!.evidence)
  expect(read()).toBe(1)
})
