import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (zh: string, en: string) =>
  findingsOn({page: {zh, en}}, ['missing-translation', 'extra-segment'], [], {sourceLanguage: 'zh'}).map(brief)

const around = (own: string) => `- \`gate\`: 1690\n${own}- \`lamp\`: 1871\n`

describe('an item that shares nothing with that in its place', () => {
  test('is a warning, told once', () => {
    expect(
      told(
        around("- `shut`、`open` 回调方法的第二个参数均为`kind?: 'east' | 'west'`\n"),
        around("- `shut(gate, kind)` or `open(gate, kind)`, the `kind` is `'east' | 'west'`\n")
      )
    ).toEqual(['en/page.md:1 warning block'])
  })

  test('is missing where a third version has it, and told once', () => {
    const [zh, en] = [
      around("- `shut`、`open` 回调方法的第二个参数均为`kind?: 'east' | 'west'`\n"),
      around("- `shut(gate, kind)` or `open(gate, kind)`, the `kind` is `'east' | 'west'`\n")
    ]
    const found = findingsOn({page: {zh, en, ja: zh}}, ['missing-translation', 'extra-segment'], [], {
      sourceLanguage: 'zh'
    })
    expect(found.map(brief)).toEqual(['en/page.md:1 error block'])
  })

  test('is missing where nothing stands in its place, and too many where it stands for nothing', () => {
    expect(told(around("- `shut`、`open` 回调方法的第二个参数均为`kind?: 'east' | 'west'`\n"), around(''))).toEqual([
      'en/page.md:1 error block'
    ])
    expect(
      told(around(''), around("- `shut(gate, kind)` or `open(gate, kind)`, the `kind` is `'east' | 'west'`\n"))
    ).toEqual(['en/page.md:2 error extra'])
  })
})
