import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'

const TEXTS = {
  en: `---
title: The port
---

# The port

The port opened in 1997. It has 5 cranes and 60 ships.

See [the map](/en/map/) and ![crane](img/crane.png "The crane").

- Ships
- Cranes
- Ships

| Ship | Open | Tons |
| - | - | - |
| Maru | Yes | 1,200 |
| Hai | Yes | 1,300 |
| Lu | No | 1,200 |
`,
  zh: `---
title: 港口
---

# 港口

港口于1997年开港。有5台起重机和60艘船。

见[地图](/zh/map/)和![起重机](img/crane.png "起重机")。

- 船
- 起重机
- 船

| 船 | 开放 | 吨 |
| - | - | - |
| 丸 | 是 | 1,200 |
| 海 | 是 | 1,300 |
| 路 | 否 | 1,200 |
`,
  ja: `---
title: 港
---

# 港

港は1997年に開港した。クレーン5基と船60隻がある。

[地図](/ja/map/)と![クレーン](img/crane.png "クレーン")を参照。

- 船
- クレーン
- 船

| 船 | 開放 | トン |
| - | - | - |
| 丸 | 可 | 1,200 |
| 海 | 可 | 1,300 |
| 路 | 不可 | 1,200 |
`
}

const parallel = lineUp(
  Object.entries(TEXTS).map(([locale, text]) => ({path: 'port', locale, file: `content/${locale}/port.md`, text})),
  {config: defaultConfig}
)
const whole = serializeMemory(sync(parallel, undefined).memory)
const lines = whole.trimEnd().split('\n')

const DAMAGE: Readonly<Record<string, (line: string) => string[]>> = {
  'is cut off': line => [line.slice(0, line.length >> 1)],
  'is cut short': line => [line.slice(0, -3)],
  'holds something else': () => ['\0\0garbage'],
  'has gone': () => []
}

describe.each(Object.keys(DAMAGE))('a line of the memory of an article in step that %s', name => {
  const damaged = (at: readonly number[]) =>
    lines
      .flatMap((line, index) => (at.includes(index) ? DAMAGE[name]!(line) : [line]))
      .map(line => `${line}\n`)
      .join('')

  test.each(lines.map((line, at) => [JSON.parse(line).variants.en.text, at] as const))(
    'asks for nothing: %s',
    (_, at) => {
      const {items, memory} = sync(parallel, parseMemory(damaged([at]), {path: 'port'}))
      expect(items.filter(({status}) => status !== 'keep')).toEqual([])
      const ids = memory.units.map(({id}) => id)
      for (const [index, line] of lines.entries()) if (index !== at) expect(ids).toContain(JSON.parse(line).id)
    }
  )

  test('asks for nothing where there are several', () => {
    fc.assert(
      fc.property(fc.subarray([...lines.keys()], {minLength: 2, maxLength: 5}), at => {
        const {items} = sync(parallel, parseMemory(damaged(at), {path: 'port'}))
        expect(items.filter(({status}) => status !== 'keep')).toEqual([])
      }),
      {numRuns: 10}
    )
  })
})
