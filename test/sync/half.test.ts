import {describe, expect, test} from 'vitest'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'

const page = (...texts: readonly string[]) => `${texts.join('\n\n')}\n`
const EN = page('# Port', 'It has 60 ships and a tower.', 'It opens at nine.')
const JA = page('# 港', '船が60隻と塔がある。', '9時に開く。')

function step(memory: Memory, en: string, ja: string) {
  const plan = sync(parallelOf({en, ja}, memory), memory)
  return {
    asked: plan.items.flatMap(({status, was}) => (status === 'keep' ? [] : [`${status}: ${was}`])),
    memory: parseMemory(serializeMemory(plan.memory), {path: memory.path})
  }
}

const first = memoryOf({en: EN, ja: JA})
const changed = EN.replace('a tower', 'two towers, one of them new')
const OPEN = ['stale: It has 60 ships and a tower.']

describe('a sentence that was saved half-way answers nothing', () => {
  test.each([
    ['as its source changes', step(first, changed, JA.replace('60隻と塔がある。', '60隻と塔が2基あり、うち'))],
    ['beside a note', step(step(first, changed, JA).memory, changed, JA.replace('塔がある。', '塔が2基あり、'))]
  ])('%s', (_, {asked, memory}) => {
    expect(asked).toEqual(OPEN)
    const whole = step(memory, changed, JA.replace('塔がある。', '塔が2基あり、うち1基は新しい。'))
    expect(whole.asked).toEqual([])
  })

  test('and is still to do when nobody touches it again', () => {
    const ja = JA.replace('60隻と塔がある。', '60隻と塔が2基あり、うち')
    expect(step(step(first, changed, ja).memory, changed, ja).asked).toEqual(OPEN)
  })
})

describe('a translation that was changed is done', () => {
  test.each([
    ['with its mark', changed, JA.replace('塔がある。', '塔が2基ある。')],
    ['with another mark', changed, JA.replace('塔がある。', '塔が2基ある！')],
    ['with its mark in quotation marks', changed, JA.replace('塔がある。', '「塔が2基ある。」')],
    ['without one where the source has none', changed.replace('new.', 'new'), JA.replace('塔がある。', '塔が2基ある')],
    ['with emphasis round all of it', changed, JA.replace('船が60隻と塔がある。', '**船が60隻と塔が2基ある。**')],
    ['where the source did not change', EN, JA.replace('塔がある。', '塔が一つ')]
  ])('%s', (_, en, ja) => {
    expect(step(first, en, ja).asked).toEqual([])
  })

  test('where it never had one', () => {
    const bare = memoryOf({en: EN, ja: JA.replaceAll('。', '')})
    expect(step(bare, changed, JA.replaceAll('。', '').replace('塔がある', '塔が2基ある')).asked).toEqual([])
  })
})
