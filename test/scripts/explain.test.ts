import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {visible} from '../../src/reporters/width.ts'
import {rules} from '../../src/rules/index.ts'
import {call, inFolder} from '../scenario.ts'

test.each(rules.map(({id}) => id))('prints the page of %s', async id => {
  await inFolder(new Map(), async root => {
    const {stdout, status} = await call(['explain', id], root)
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8')
    expect(stdout).toBe(page.split('\n').map(visible).join('\n'))
    expect(status).toBe(0)
  })
})

test.each([
  ['zh', '来访要么在星期二', '报告的内容：', '示例（说明为英文）：'],
  ['ja', '来訪は火曜日か 29 日のどちらか', '指摘の文面：', '例（説明は英語です）：']
])('tells in %s why, what is said, and the examples', async (lang, reason, messages, examples) => {
  await inFolder(new Map(), async root => {
    const {stdout, status} = await call(['explain', 'weekday-mismatch', '--lang', lang], root)
    const places = ['# weekday-mismatch', reason, messages, examples, '```findings'].map(part => stdout.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBe(0)
    expect(stdout).not.toMatch(/english:|## Examples|The weekday beside/)
    expect(status).toBe(0)
  })
})

test.each(['../../package', '', 'a\u001B[31m', 'constructor'])('%j is no rule', async id => {
  await inFolder(new Map(), async root => {
    const {stderr, status} = await call(['explain', id], root)
    expect(stderr).not.toContain('\u001B')
    expect(status).toBe(2)
  })
})
