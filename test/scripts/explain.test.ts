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

test('in a language that has no page of its own, the English one', async () => {
  await inFolder(new Map(), async root => {
    const {stdout, status} = await call(['explain', 'number-mismatch', '--lang', 'ja'], root)
    expect(stdout).toContain('# number-mismatch')
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
