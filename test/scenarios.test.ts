import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {call, inFolder, readScenario} from './scenario.ts'

const names = readdirSync('test/scenarios').filter(name => name.endsWith('.scenario'))

test.each(names)('%s', async name => {
  const scenario = readScenario(readFileSync(`test/scenarios/${name}`, 'utf8'))
  await inFolder(scenario.files, async root => {
    const outcome = await call(
      scenario.command.slice(1).map(word => word.replace('ROOT', root)),
      root
    )
    expect(outcome.stderr).toBe(scenario.stderr)
    expect(outcome.stdout).toBe(scenario.stdout)
    expect(outcome.status).toBe(scenario.status)
    for (const [file, content] of scenario.after) expect(outcome.read(file)).toBe(content)
  })
})
