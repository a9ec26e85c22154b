import {existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type FileContent, replaceFolder} from '../../src/store/folder.ts'
import {oneByOne} from '../one-by-one.ts'
import {inFolder} from '../scenario.ts'

/** A manifest of Stele that lists these files. */
const manifest = (...paths: string[]) =>
  JSON.stringify({generator: {name: 'stele'}, files: paths.map(path => ({path}))})
const OLD = new Map([
  ['out/mark', manifest('old.md')],
  ['out/old.md', 'old']
])
const files = (...paths: string[]) => paths.map((path): FileContent => ({path, content: `text of ${path}`}))

describe('a folder', () => {
  test('is replaced by what comes, and the end of it is returned', () =>
    inFolder(OLD, async root => {
      expect(await replaceFolder(root, 'out', oneByOne(files('mark', 'a/b/c.md', 'a/d.md'), 42), 'mark')).toBe(42)
      expect(readdirSync(join(root, 'out'), {recursive: true}).map(String).sort()).toEqual([
        'a',
        join('a', 'b'),
        join('a', 'b', 'c.md'),
        join('a', 'd.md'),
        'mark'
      ])
      expect(readFileSync(join(root, 'out/a/b/c.md'), 'utf8')).toBe('text of a/b/c.md')
      expect(readdirSync(root)).toEqual(['out'])
    }))

  test('has each file on the disk before the next one is made', () =>
    inFolder(new Map(), async root => {
      const seen: number[] = []
      async function* counted() {
        for (const file of files('a', 'b', 'c')) {
          const [fresh] = readdirSync(root)
          seen.push(readdirSync(join(root, fresh!)).length)
          yield await Promise.resolve(file)
        }
      }
      await replaceFolder(root, 'out', counted(), 'a')
      expect(seen).toEqual([0, 1, 2])
    }))

  test.each<[string, () => AsyncGenerator<FileContent, void, void>, string]>([
    ['the files end in an error', failing, 'broken'],
    ['a file leads out of it', () => oneByOne(files('mark', '../evil.md')), 'write.outside'],
    ['a file is the folder itself', () => oneByOne(files('mark', '.')), 'write.outside'],
    ['a file comes twice', () => oneByOne(files('mark', 'a.md', 'a.md')), 'write.failed'],
    ['a file stands where a folder must be', () => oneByOne(files('mark', 'a', 'a/b')), 'write.failed']
  ])('stays as it was when %s', (_, make, message) =>
    inFolder(OLD, async root => {
      await expect(replaceFolder(root, 'out', make(), 'mark')).rejects.toThrow(message)
      expect(readdirSync(root)).toEqual(['out'])
      expect(readdirSync(join(root, 'out')).sort()).toEqual(['mark', 'old.md'])
      expect(readFileSync(join(root, 'out/old.md'), 'utf8')).toBe('old')
    })
  )

  test.each([
    // No process has a number that high.
    ['what a killed run left beside it is gone', ['.out.99999999.new.tmp/a', '.out.99999999.old.tmp/a'], ['out']],
    ['what others are writing stays', [`.out.${process.ppid}.new.tmp/a`], ['out', `.out.${process.ppid}.new.tmp`]],
    [
      'what is no such folder stays',
      ['.outer.99999999.new.tmp/a', '.out.x.new.tmp/a'],
      ['out', '.out.x.new.tmp', '.outer.99999999.new.tmp']
    ]
  ])('is replaced, and %s', (_, left, there) =>
    inFolder(new Map([...OLD, ...left.map(file => [file, ''] as const)]), async root => {
      await replaceFolder(root, 'out', oneByOne(files('mark')), 'mark')
      expect(readdirSync(root).sort()).toEqual([...there].sort())
    })
  )

  test('that was put aside by a run that was killed comes back', () =>
    inFolder(new Map([['.out.99999999.old.tmp/mark', manifest()]]), async root => {
      await expect(replaceFolder(root, 'out', failing(), 'mark')).rejects.toThrow('broken')
      expect(readdirSync(root)).toEqual(['out'])
      expect(readFileSync(join(root, 'out/mark'), 'utf8')).toBe(manifest())
    }))

  test('that somebody else wrote is left alone, and nothing is asked for', () =>
    inFolder(new Map(), async root => {
      mkdirSync(join(root, 'out'))
      writeFileSync(join(root, 'out/theirs.md'), 'theirs')
      let isAsked = false
      async function* asked() {
        isAsked = true
        yield* oneByOne(files('mark'))
      }
      await expect(replaceFolder(root, 'out', asked(), 'mark')).rejects.toThrow('write.foreign')
      expect(isAsked).toBe(false)
      expect(existsSync(join(root, 'out/theirs.md'))).toBe(true)
    }))
})

describe('a folder with nothing of anybody', () => {
  test.each([
    ['an empty one', []],
    ['a branch for the server that has nothing yet', ['.git']]
  ])('is written to: %s', (_, names) =>
    inFolder(new Map(names.map(name => [`out/${name}`, 'gitdir: elsewhere'])), async root => {
      mkdirSync(join(root, 'out'), {recursive: true})
      await replaceFolder(root, 'out', oneByOne(files('mark', 'a.md')), 'mark')
      expect(readdirSync(join(root, 'out')).sort()).toEqual([...names, 'a.md', 'mark'])
    })
  )

  test.each(['.env', '.gitignore', '.git2'])('but not one with %s', name =>
    inFolder(new Map([[`out/${name}`, 'theirs']]), async root => {
      await expect(replaceFolder(root, 'out', oneByOne(files('mark')), 'mark')).rejects.toThrow('write.foreign')
      expect(readdirSync(join(root, 'out'))).toEqual([name])
    })
  )
})

describe('a link to a folder', () => {
  test('stays one, and what it leads to is replaced', () =>
    inFolder(
      new Map([
        ['served/old.md', 'old'],
        ['served/mark', manifest('old.md')]
      ]),
      async root => {
        symlinkSync('served', join(root, 'out'))
        await replaceFolder(root, 'out', oneByOne(files('mark', 'a.md')), 'mark')
        expect(readlinkSync(join(root, 'out'))).toBe('served')
        expect(readdirSync(join(root, 'served')).sort()).toEqual(['a.md', 'mark'])
        expect(readdirSync(root).sort()).toEqual(['out', 'served'])
      }
    ))

  test('with what is not of Stele is left alone', () =>
    inFolder(new Map([['served/theirs.md', 'theirs']]), async root => {
      symlinkSync('served', join(root, 'out'))
      await expect(replaceFolder(root, 'out', oneByOne(files('mark')), 'mark')).rejects.toThrow('write.foreign')
      expect(readdirSync(join(root, 'served'))).toEqual(['theirs.md'])
    }))
})

describe('what somebody put into a folder of Stele', () => {
  const MIXED = new Map([
    ...OLD,
    ['out/mark', manifest('old.md', 'a/b.md')],
    ['out/a/b.md', 'b'],
    ['out/SHA256SUMS', ''],
    ['out/CNAME', 'port.example'],
    ['out/.git/refs/main', '1'],
    ['out/a/mine.txt', 'mine']
  ])

  test('comes into the new one, in which nothing else of the old is left', () =>
    inFolder(MIXED, async root => {
      await replaceFolder(root, 'out', oneByOne(files('mark', 'c.md')), 'mark')
      const there = readdirSync(join(root, 'out'), {recursive: true}).map(String).sort()
      expect(there).toEqual(['.git', '.git/refs', '.git/refs/main', 'CNAME', 'a', 'a/mine.txt', 'c.md', 'mark'])
      expect(readFileSync(join(root, 'out/a/mine.txt'), 'utf8')).toBe('mine')
      expect(readdirSync(root)).toEqual(['out'])
    }))

  test('is never replaced by a file of Stele: nothing is written', () =>
    inFolder(MIXED, async root => {
      const write = replaceFolder(root, 'out', oneByOne(files('mark', 'CNAME')), 'mark')
      await expect(write).rejects.toMatchObject({code: 'write.foreign-file', path: 'out/CNAME'})
      expect(readFileSync(join(root, 'out/CNAME'), 'utf8')).toBe('port.example')
      expect(readFileSync(join(root, 'out/old.md'), 'utf8')).toBe('old')
      expect(readdirSync(root)).toEqual(['out'])
    }))

  test('a link stays one', () =>
    inFolder(MIXED, async root => {
      symlinkSync('../elsewhere', join(root, 'out/link'))
      await replaceFolder(root, 'out', oneByOne(files('mark')), 'mark')
      expect(readlinkSync(join(root, 'out/link'))).toBe('../elsewhere')
    }))

  test.each([
    ['of a web app', '{"name": "Port", "icons": []}'],
    ['of another generator', '{"generator": {"name": "other"}, "files": []}'],
    ['that is no JSON', 'mark'],
    ['that is a list', '[]']
  ])('a manifest %s makes it none of ours', (_, text) =>
    inFolder(new Map([...MIXED, ['out/mark', text]]), async root => {
      const write = replaceFolder(root, 'out', oneByOne(files('mark')), 'mark')
      await expect(write).rejects.toThrow('write.foreign')
      expect(readFileSync(join(root, 'out/CNAME'), 'utf8')).toBe('port.example')
    })
  )
})

async function* failing(): AsyncGenerator<FileContent, void, void> {
  yield* oneByOne(files('mark', 'a.md'))
  throw new Error('broken')
}
