import {execFileSync, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {alone} from '../../src/store/lock.ts'
import {type Changes, openStatIndex, writeStatIndex, written} from '../../src/store/stat-index.ts'
import {readStats} from '../../src/store/stats.ts'
import {writeFileAtomically, writing} from '../../src/store/write.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stele-'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('a write', () => {
  test.each(['', 'old'])('that is broken off at any step leaves the file old (%j) or new', old => {
    const target = join(root, 'a', 'page.md')
    const fresh = 'new '.repeat(600_000)
    const steps = [...writing(join(root, 'b.md'), join(root, '.b.tmp'), fresh)]
    expect(steps.filter(step => step === 'written').length).toBeGreaterThan(1)
    for (let last = 0; last <= steps.length; last += 1) {
      rmSync(join(root, 'a'), {recursive: true, force: true})
      if (old) {
        mkdirSync(join(root, 'a'))
        writeFileSync(target, old)
      }
      const step = writing(target, join(root, 'a', '.page.md.tmp'), fresh)
      for (let taken = 0; taken < last; taken += 1) step.next()
      const now = existsSync(target) ? readFileSync(target, 'utf8') : ''
      expect(now === old || now === fresh, steps[last - 1] ?? 'start').toBe(true)
      // The next run is not hindered by what the broken one left.
      writeFileAtomically(root, 'a/page.md', fresh)
      expect(readFileSync(target, 'utf8')).toBe(fresh)
    }
  })

  test.skipIf(!existsSync('/dev/full'))('to a full disk is told and leaves the file as it was', () => {
    const target = join(root, 'page.md')
    writeFileSync(target, 'old')
    expect(() => {
      for (const _ of writing(target, '/dev/full', 'new'));
    }).toThrow(expect.objectContaining({code: 'ENOSPC'}))
    expect(readFileSync(target, 'utf8')).toBe('old')
  })
})

test.skipIf(process.platform === 'win32')('what is no file is written to, not replaced', async () => {
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('cat', [pipe])
  const read = new Promise(done => reader.stdout.once('data', chunk => done(String(chunk))))
  writeFileAtomically(root, 'pipe', 'text')
  expect(await read).toBe('text')
  expect(statSync(pipe).isFIFO()).toBe(true)
})

describe('a lock', () => {
  const lock = () => join(root, '.stele/cache/lock')

  test('is gone when the run has ended, however it ended', () => {
    expect(alone(root, () => existsSync(lock()))).toBe(true)
    expect(() =>
      alone(root, () => {
        throw new Error('x')
      })
    ).toThrow('x')
    expect(existsSync(lock())).toBe(false)
  })

  test('refuses a second run while the first lives', () => {
    alone(root, () =>
      expect(() => alone(root, () => 1, 100)).toThrow(
        expect.objectContaining({code: 'lock.held', args: {process: process.pid}})
      )
    )
  })

  test('of a process that is gone is taken over', () => {
    mkdirSync(join(root, '.stele/cache'), {recursive: true})
    writeFileSync(lock(), '4194305')
    expect(alone(root, () => 1, 100)).toBe(1)
  })
})

describe('the index of the files', () => {
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), {recursive: true})
    writeFileSync(join(root, file), text)
  }
  const head = {key: 'k', folders: ['content/'], files: [], notes: 'off', said: {}, isOpen: false}
  const look = () => readStats(root, head.folders, head.files)
  const keep = (changes: Partial<Changes> = {}, stats = look()) =>
    writeStatIndex(root, head, stats, {own: [], unsettled: [], ...changes})
  const changed = () => openStatIndex(root, 'k')?.changed
  const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 80)

  test('knows what changed, came or went', () => {
    for (const name of 'abcd') write(`content/en/${name}.md`, name)
    wait()
    keep()
    expect(openStatIndex(root, 'k')?.isSame).toBe(true)
    write('content/en/a.md', 'C')
    expect(changed()).toEqual(['content/en/a.md'])
    rmSync(join(root, 'content/en/b.md'))
    write('content/en/e.md', 'E')
    expect([...(changed() ?? [])].sort()).toEqual(['content/en/a.md', 'content/en/b.md', 'content/en/e.md'])
  })

  test('trusts nothing that changed just before it was looked at', () => {
    write('content/en/a.md', 'A')
    keep()
    expect(changed()).toEqual(['content/en/a.md'])
  })

  test('trusts what the run wrote itself, until its bytes differ', () => {
    write('content/en/a.md', 'A')
    wait()
    const stats = look()
    write('content/en/a.md', 'B')
    write('content/en/new.md', 'N')
    keep({own: [written(root, 'content/en/a.md', 'B'), written(root, 'content/en/new.md', 'N')]}, stats)
    expect(changed()).toEqual([])
    write('content/en/a.md', 'C')
    expect(changed()).toEqual(['content/en/a.md'])
  })

  test('does not trust what somebody wrote after the run did', () => {
    const stats = look()
    write('content/en/a.md', 'B')
    const own = [written(root, 'content/en/a.md', 'B')]
    wait()
    write('content/en/a.md', 'C')
    keep({own}, stats)
    wait()
    expect(changed()).toEqual(['content/en/a.md'])
  })

  test('looks again at what is not settled', () => {
    write('content/en/a.md', 'A')
    wait()
    keep({unsettled: ['content/en/a.md']})
    expect(changed()).toEqual(['content/en/a.md'])
  })

  test('of another build, lost or damaged, is none', () => {
    expect(openStatIndex(root, 'k')).toBeUndefined()
    keep()
    expect(openStatIndex(root, 'other')).toBeUndefined()
    const file = join(root, '.stele/cache/files')
    const bytes = readFileSync(file)
    for (const part of ['x', '', bytes.subarray(0, bytes.length - 3), Buffer.concat([bytes, Buffer.from([0])])]) {
      writeFileSync(file, part)
      expect(openStatIndex(root, 'k')).toBeUndefined()
    }
  })
})
