import {describe, expect, test} from 'vitest'
import {check} from '../../../src/check/index.ts'
import {defaultConfig as config} from '../../../src/config/index.ts'
import {lineUp} from '../../../src/pipeline.ts'
import {rules} from '../../../src/rules/index.ts'
import {compileTerms} from '../../../src/terms/index.ts'

/** What is told of a link in a guide at `docs/guide.md` and of the one at its place in `docs/zh/guide.md`. */
function told(en: string, zh: string) {
  const finder = compileTerms({concepts: []})
  const sources = [
    {path: 'guide', locale: 'en', file: 'docs/guide.md', text: `See the [map](${en}) of the pier.\n`},
    {path: 'guide', locale: 'zh', file: 'docs/zh/guide.md', text: `见码头的[地图](${zh})。\n`}
  ]
  const ids = ['link-mismatch']
  return check([lineUp(sources, {config, finder})], {
    config,
    finder,
    rules: rules.filter(({id}) => ids.includes(id))
  }).findings.map(({message}) => message)
}

describe('one file that two versions name, each from its own folder', () => {
  test.each([
    ['pier/map.md', '../pier/map.md'],
    ['./pier/map.md#gate', '../pier/map.md#gate'],
    ['../LICENSE', '../../LICENSE'],
    ['../LICENSE', '../zh/../../LICENSE'],
    ['pier/map.md', '../pier/zh/map.md'],
    ['pier/map.md', '../pier/zh-cn/map.md']
  ])('%s and %s are the same', (en, zh) => expect(told(en, zh)).toEqual([]))

  test.each([
    ['pier/map.md', '../pier/plan.md'],
    ['pier/map.md', '../../pier/plan.md'],
    ['https://pier.example/map.md', '../map.md'],
    ['pier/map.md', '../../../../pier/plan.md'],
    ['pier/map.md', '../pier/ja/map.md'],
    ['pier/map.md', '../pier/zhu/map.md']
  ])('%s and %s are two', (en, zh) => expect(told(en, zh)).toEqual(['changed']))
})
