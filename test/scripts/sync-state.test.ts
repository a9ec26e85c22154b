import {spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'

const BUNDLE = resolve('dist/stele.js')

function sync(root: string, ...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BUNDLE, 'sync', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, LANG: 'C'}
  })
  return {status, stdout, stderr}
}

const FILES = new Map([
  ['content/en/port.md', 'The port opened in 1997.\n\nIt has 5 cranes.\n'],
  ['content/ja/port.md', '港は1997年に開いた。\n\nクレーンが5基ある。\n'],
  ['content/en/visit.md', 'The mayor came.\n'],
  ['content/ja/visit.md', '市長が来た。\n']
])
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 80)
const edit = (root: string, file: string, old: string, fresh: string) =>
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(old, fresh))

// The gate builds before it tests; only the bundle keeps what it did.
describe.skipIf(!existsSync(BUNDLE))('a sync after a sync', () => {
  const prepared = (look: (root: string) => Promise<void>) =>
    inFolder(FILES, async root => {
      sync(root, '--notes', 'off')
      edit(root, 'content/en/port.md', '5 cranes', '6 cranes')
      wait()
      await look(root)
    })

  test('tells again what is open, changed or not', () =>
    prepared(async root => {
      const first = sync(root, '--notes', 'off')
      expect(first.stdout).toBe(
        'content/ja/port.md:3: stale: It has 6 cranes.\nwas: It has 5 cranes.\n1 segment to do.\n'
      )
      wait()
      expect(sync(root, '--notes', 'off')).toEqual(first)
      edit(root, 'content/en/visit.md', 'came', 'left')
      wait()
      expect(sync(root, '--notes', 'off').stdout).toContain('2 segments to do.')
      expect(sync(root, '--check').status).toBe(1)
      rmSync(join(root, '.stele/cache'), {recursive: true})
      expect(sync(root, '--notes', 'off').stdout).toContain('2 segments to do.')
    }))

  test('tells again of a link that is not followed', () =>
    prepared(async root => {
      symlinkSync('port.md', join(root, 'content/ja/link.md'))
      const said = '1 page was not read, since symbolic links are not followed: content/ja/link.md\n'
      for (const words of [[], [], ['--check'], []]) {
        wait()
        expect(sync(root, ...words).stderr, words.join(' ')).toBe(said)
      }
      rmSync(join(root, 'content/ja/link.md'))
      wait()
      expect(sync(root).stderr).toBe('')
    }))

  test('writes notes where the one before wrote none', () =>
    prepared(async root => {
      sync(root, '--notes', 'off')
      wait()
      sync(root)
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toContain('<!-- stele:')
      wait()
      // The note moved the line.
      expect(sync(root).stdout).toMatch(/^content\/ja\/port\.md:(?:[4-9]|\d\d): stale/)
      const last = sync(root)
      expect(sync(root)).toEqual(last)
    }))

  test('calls an open change small when it is told so', () =>
    prepared(async root => {
      sync(root, '--notes', 'off')
      wait()
      expect(sync(root, '--notes', 'off', '--minor').stdout).toBe('All versions are in step.\n')
    }))

  test('sees a new, a removed and a damaged file', () =>
    prepared(async root => {
      sync(root, '--notes', 'off')
      writeFileSync(join(root, 'content/en/new.md'), 'One.\n')
      writeFileSync(join(root, 'content/ja/new.md'), '一。\n')
      expect(sync(root, '--notes', 'off').stdout).toContain('new: taken over')
      rmSync(join(root, 'content/ja/port.md'))
      expect(sync(root, '--notes', 'off').stdout).toBe('All versions are in step.\n')
      wait()
      appendFileSync(join(root, '.stele/memory/visit.jsonl'), '{"id":')
      sync(root, '--notes', 'off')
      expect(readFileSync(join(root, '.stele/memory/visit.jsonl'), 'utf8')).not.toContain('{"id":\n')
    }))
})
