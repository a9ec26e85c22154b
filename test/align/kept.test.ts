import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {keptAlignment, realigned} from '../../src/align/kept.ts'
import {defaultConfig} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {call, inFolder} from '../scenario.ts'

const TEXTS: Readonly<Record<string, string>> = {
  en: '---\ntitle: Port\n---\n\n# One\n\nFirst. Second. Third.\n\n- a\n- b\n\n```sh\nx\n```\n\n| a | b |\n| - | - |\n| c | d |\n\nLast.\n',
  zh: '---\ntitle: 港口\n---\n\n# 一\n\n第一。第二，第三。\n\n```sh\nx\n```\n\n- 甲\n- 乙\n\n最后。\n',
  ja: '# 一\n\n第一。第二。\n\n第三。\n\n- 甲\n\n最後。\n\n余り。\n'
}
const sources = Object.entries(TEXTS).map(([locale, text]) => ({path: 'a', locale, file: `${locale}/a.md`, text}))

test('an alignment that went through JSON is the same', () => {
  const parallel = lineUp(sources, {config: defaultConfig})
  const kept = JSON.parse(JSON.stringify(keptAlignment(parallel)))
  const again = vi.fn(() => parallel)
  const realignedOne = realigned(kept, [...parallel.articles.values()], {path: 'a', again})
  expect(again).not.toHaveBeenCalled()
  expect(realignedOne).toEqual(parallel)
  expect(again).toHaveBeenCalledOnce()
})

test('a kept one is used, and gives the segments of the articles themselves', () => {
  let stored: ReturnType<typeof keptAlignment> | undefined
  const kept = {read: () => stored, write: (one: typeof stored) => (stored = one)}
  const first = lineUp(sources, {config: defaultConfig, kept})
  // Not what `align` would find: only a kept alignment says so.
  stored = {...stored!, units: stored!.units.slice(0, 2)}
  const second = lineUp(sources, {config: defaultConfig, kept})
  expect(second.units).toEqual(first.units.slice(0, 2))
  expect(second.articles.get('en')?.blocks[0]?.segments).toContain(second.units[0]?.variants.get('en')?.[0])
})

test('a release after a check has the bytes of one without', () =>
  inFolder(new Map(Object.entries(TEXTS).map(([locale, text]) => [`content/${locale}/a.md`, text])), async root => {
    const release = async () => (await call(['release'], root)).stdout
    const fresh = await release()
    rmSync(join(root, '.stele/cache'), {recursive: true})
    await call(['check'], root)
    expect(readdirSync(join(root, '.stele/cache/align'))).toEqual(['a.json'])
    expect(await release()).toBe(fresh)
  }))
