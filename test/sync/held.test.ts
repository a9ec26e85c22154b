import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'
import {isToDo} from '../../src/sync/plan.ts'

const about = (locale: string, text: string) => ({path: 'a', locale, file: `content/${locale}/a.md`, text})
const EN = 'The port.\n\nSee [the list](/ships "All ships") and ![a plan](/plan.png).\n\nBye.\n'
const JA = '港。\n\n[一覧](/ships "全部の船")と![図面](/plan.png)を見る。\n\nさようなら。\n'
const without = (text: string) => text.replace(/\n\n.*?\n\n/s, '\n\n')

function run(en: string, ja: string, memory?: Memory) {
  const parallel = lineUp([about('en', en), about('ja', ja)], {config: defaultConfig, ...(memory && {memory})})
  const plan = sync(parallel, memory)
  const items = plan.items.filter(({locale}) => locale === 'ja')
  const noted = annotate(parallel.articles.get('ja')!, items, {word: key => key})
  return {
    memory: plan.memory,
    asked: items.filter(isToDo).map(({status, source, was}) => `${status}: ${source || was}`),
    noted,
    notes: noted.match(/<!-- stele:/g)?.length ?? 0
  }
}

describe('a title and an alternative text', () => {
  test('are asked for with the sentence that is missing', () => {
    const first = run(without(EN), without(JA))
    const {asked, notes} = run(EN, without(JA), first.memory)
    expect(asked).toEqual(['missing: See [the list](/ships "All ships") and ![a plan](/plan.png).'])
    expect(notes).toBe(1)
  })

  test('are left over with the sentence that is gone', () => {
    const {asked, notes} = run(without(EN), JA, run(EN, JA).memory)
    expect(asked).toEqual(['obsolete: See [the list](/ships "All ships") and ![a plan](/plan.png).'])
    expect(notes).toBe(1)
  })

  test('are dealt with by the sentence, or by the tick in its note', () => {
    const {memory} = run(without(EN), without(JA))
    const missing = run(EN, without(JA), memory)
    expect(run(EN, JA, missing.memory).asked).toEqual([])
    const ticked = run(EN, missing.noted.replace('[ ]', '[x]'), missing.memory)
    expect(ticked.asked).toEqual([])
    expect(ticked.noted).toBe(without(JA))
    expect(run(EN, without(JA), ticked.memory).asked).toEqual([])
  })

  test('are told by themselves where the sentence is there', () => {
    const bare = JA.replace(' "全部の船"', '')
    const plain = EN.replace(' "All ships"', '')
    expect(run(EN, bare, run(plain, bare).memory).asked).toEqual(['missing: All ships'])
    expect(run(plain, JA, run(EN, JA).memory).asked).toEqual(['obsolete: All ships'])
  })

  test('are told by themselves once the sentence is there without them', () => {
    const {memory} = run(without(EN), without(JA))
    const missing = run(EN, without(JA), memory)
    const {asked} = run(EN, JA.replace(' "全部の船"', ''), missing.memory)
    expect(asked).toEqual(['missing: All ships'])
  })
})
