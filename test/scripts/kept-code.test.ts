import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {exportsOf, flagsFor, keptFile, keptScript, tuneForShortRun} from '../../scripts/kept-code.ts'

const BUNDLE = resolve('dist/commands.cjs')

// The gate builds before it tests.
describe.skipIf(!existsSync(BUNDLE))('kept code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stele-kept-'))
  const copy = join(folder, 'commands.cjs')
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('is what V8 takes', () => {
    tuneForShortRun()
    expect(keptScript(BUNDLE).cachedDataRejected).toBe(false)
  })

  test('that is damaged, or of another source, is not taken', () => {
    copyFileSync(BUNDLE, copy)
    writeFileSync(keptFile(copy), 'no code')
    expect(keptScript(copy).cachedDataRejected).toBe(true)
    copyFileSync(keptFile(BUNDLE), keptFile(copy))
    writeFileSync(copy, 'exports.answer = 42')
    const script = keptScript(copy)
    expect(script.cachedDataRejected).toBe(true)
    expect(exportsOf(script, copy)).toEqual({answer: 42})
  })

  test('may be missing', () => {
    rmSync(keptFile(copy))
    expect(keptScript(copy).cachedDataRejected).toBeUndefined()
  })
})

describe('flags of V8', () => {
  test('are those that a version of Node has', () => {
    expect(flagsFor(20)).toEqual(['--interrupt-budget=1000000', '--no-regexp-tier-up'])
    expect(flagsFor(24)).toEqual([
      '--invocation-count-for-maglev=6000',
      '--invocation-count-for-turbofan=45000',
      '--no-regexp-tier-up'
    ])
    expect(flagsFor(22)).toEqual(flagsFor(24))
    expect(flagsFor(26)).toEqual([])
  })

  test('are known to this one: it would tell of any other on stderr', () => {
    const {stdout} = spawnSync(process.execPath, ['--v8-options'], {encoding: 'utf8'})
    for (const flag of flagsFor(Number.parseInt(process.versions.node, 10)))
      expect(stdout).toContain(`  --${flag.replace(/^--(?:no-)?/, '').replace(/=.*/, '')} `)
  })
})
