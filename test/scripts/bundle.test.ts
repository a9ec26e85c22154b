import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const BUNDLE = 'dist/stele.js'

function stele(...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BUNDLE, ...words], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, LANG: 'C'}
  })
  return {status, stdout, stderr}
}

// The gate builds before it tests.
describe.skipIf(!existsSync(BUNDLE))('the bundled command', () => {
  test.each([
    [['check', '--lokale', 'ja'], '“--lokale” is no option. Did you mean --locale?\n'],
    [['check', '--format', 'xml'], '“xml” is no value of --format, expected '],
    [['explain'], 'An argument is missing: rule.\n'],
    [['explain', 'a', 'b'], 'One argument too many: “b”.\n'],
    [['check', '--lang', 'ja', '--lokale', 'ja'], '「--lokale」というオプションはありません。']
  ])('wrong usage is told in our words, exit code 2: %j', (words, said) => {
    const {status, stderr} = stele(...words)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  test('finds the pages of rules from any folder', () => {
    const {status, stdout} = spawnSync(process.execPath, [`${process.cwd()}/${BUNDLE}`, 'explain', 'term-missing'], {
      cwd: '/',
      encoding: 'utf8'
    })
    expect(stdout).toContain('# term-missing')
    expect(status).toBe(0)
  })

  test('help is no fault', () => expect(stele('check', '--help').status).toBe(0))
})
