import {execFileSync, spawn} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {alone} from '../../src/store/lock.ts'
import {openStatIndex} from '../../src/store/stat-index.ts'
import {isFolder, readStats} from '../../src/store/stats.ts'
import {writeFileAtomically, writing} from '../../src/store/write.ts'
import {type Changes, renewStatIndex, writeStatIndex, written} from '../../src/store/write-stat-index.ts'

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

  test('is gone when the run has ended, however it ended', async () => {
    expect(await alone(root, () => existsSync(lock()))).toBe(true)
    const fails = () => {
      throw new Error('x')
    }
    await expect(alone(root, fails)).rejects.toThrow('x')
    await expect(alone(root, async () => fails())).rejects.toThrow('x')
    expect(existsSync(lock())).toBe(false)
  })

  test('refuses a second run while the first lives', () =>
    alone(root, () =>
      expect(alone(root, () => 1, 100)).rejects.toThrow(
        expect.objectContaining({code: 'lock.held', args: {process: process.pid}})
      )
    ))

  test('holds until a run that waits for others has ended', () =>
    alone(root, async () => {
      await Promise.resolve()
      expect(existsSync(lock())).toBe(true)
    }))

  test('of a process that is gone is taken over', async () => {
    mkdirSync(join(root, '.stele/cache'), {recursive: true})
    writeFileSync(lock(), '4194305')
    expect(await alone(root, () => 1, 100)).toBe(1)
    expect(readdirSync(join(root, '.stele/cache'))).toEqual([])
  })

  test('without a number is waited for, then taken over', async () => {
    mkdirSync(join(root, '.stele/cache'), {recursive: true})
    writeFileSync(lock(), '')
    expect(await alone(root, () => 1, 100)).toBe(1)
    expect(readdirSync(join(root, '.stele/cache'))).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('that nobody may take away is told', async () => {
    mkdirSync(join(root, '.stele/cache'), {recursive: true})
    writeFileSync(lock(), '4194305')
    chmodSync(join(root, '.stele/cache'), 0o555)
    await expect(alone(root, () => 1, 100)).rejects.toThrow(expect.objectContaining({code: 'write.failed'}))
    chmodSync(join(root, '.stele/cache'), 0o755)
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

  test('reads no folder that is as it was, and any that is not', () => {
    for (const name of ['en/a.md', 'en/sub/b.md', 'ja/a.md', 'ja/.draft.md', 'ja/.git/c.md', 'ja/notes.txt'])
      write(`content/${name}`, name)
    wait()
    keep()
    const seen = () => openStatIndex(root, 'k')!
    const names = ['content/en/a.md', 'content/en/sub/b.md', 'content/ja/.draft.md', 'content/ja/a.md']
    expect(
      seen()
        .stats.names.filter(name => !isFolder(name))
        .sort()
    ).toEqual(names)
    renameSync(join(root, 'content/en/sub/b.md'), join(root, 'content/en/sub/c.md'))
    expect(changed()).toEqual(['content/en/sub/c.md', 'content/en/sub/b.md'])
    rmSync(join(root, 'content/en/sub'), {recursive: true})
    expect(changed()).toEqual(['content/en/sub/b.md'])
    write('content/zh/new/d.md', 'D')
    expect(changed()).toEqual(['content/zh/new/d.md', 'content/en/sub/b.md'])
    rmSync(join(root, 'content'), {recursive: true})
    write('content', 'a file')
    expect(changed()?.toSorted()).toEqual(names)
  })

  test('trusts more when more time has passed', () => {
    write('content/en/a.md', 'A')
    wait()
    const stats = look()
    write('content/ja/a.md', 'B')
    write('content/ja/x.txt', 'no page')
    keep({own: [written(root, 'content/ja/a.md', 'B')]}, stats)
    wait()
    const first = openStatIndex(root, 'k')!
    expect(first).toMatchObject({isSame: true, isWorn: true})
    renewStatIndex(root, first)
    expect(openStatIndex(root, 'k')).toMatchObject({isSame: true, isWorn: false, head: {fresh: {}}})
    rmSync(join(root, 'content/ja/x.txt'))
    wait()
    expect(openStatIndex(root, 'k')).toMatchObject({isSame: true, isWorn: true})
    rmSync(join(root, 'content/ja/a.md'))
    expect(openStatIndex(root, 'k')).toMatchObject({isSame: false, isWorn: false})
  })

  test('a disk that counts in seconds is trusted after two', () => {
    write('content/en/a.md', 'A')
    const at = Math.floor(Date.now() / 1000)
    const numbers = [1, at * 1000, at * 1000, 7]
    const index = (taken: number) =>
      writeStatIndex(
        root,
        head,
        {names: ['content/en/a.md'], links: [], values: Float64Array.from(numbers), taken},
        {own: [], unsettled: []}
      )
    const kept = () => {
      const bytes = readFileSync(join(root, '.stele/cache/files'))
      return bytes.readDoubleLE(bytes.length - 32)
    }
    index(at * 1000 + 1500)
    expect(kept()).toBeNaN()
    index(at * 1000 + 2500)
    expect(kept()).toBe(1)
  })

  test('sees what a look at everything sees, whatever was done', () => {
    const names = fc.constantFrom('a.md', 'b.md', 'c.md', 'notes.txt', '.hidden.md')
    const folder = fc.constantFrom('content/', 'content/en/', 'content/ja/', 'content/ja/sub/')
    const step = fc.tuple(fc.constantFrom('write', 'remove', 'move', 'clear'), folder, names, folder)
    fc.assert(
      fc.property(fc.array(step, {maxLength: 8}), fc.array(step, {minLength: 1, maxLength: 5}), (before, after) => {
        rmSync(join(root, 'content'), {recursive: true, force: true})
        write('content/en/a.md', 'A')
        const act = ([what, folder, name, to]: (typeof before)[number], at: number) => {
          if (what === 'write') write(folder + name, `${at}${'.'.repeat(at)}`)
          else if (what === 'clear') rmSync(join(root, folder), {recursive: true, force: true})
          else if (what === 'remove') rmSync(join(root, folder + name), {force: true})
          else if (existsSync(join(root, folder + name)) && existsSync(join(root, to)))
            renameSync(join(root, folder + name), join(root, to + name))
        }
        before.forEach(act)
        wait()
        const was = look()
        keep({}, was)
        after.forEach((one, at) => {
          act(one, at + 10)
        })
        const index = openStatIndex(root, 'k')!
        const now = look()
        const numbers = (stats: typeof was, name: string) => {
          const at = stats.names.indexOf(name)
          return at < 0 ? 'none' : [...stats.values.subarray(at * 4, at * 4 + 4)].join()
        }
        expect(index.stats.names.toSorted()).toEqual(now.names.toSorted())
        const all = [...new Set([...was.names, ...now.names])].filter(name => !isFolder(name))
        const truth = all.filter(name => numbers(was, name) !== numbers(now, name))
        expect(index.changed.toSorted()).toEqual(truth.toSorted())
      }),
      {numRuns: 25}
    )
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
