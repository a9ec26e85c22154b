import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {revisionOf} from '../../scripts/revision.ts'
import {bytesOf, manifestOf, project, release} from '../publish/project.ts'
import {inFolder} from '../scenario.ts'

/** A project with all of it committed; returns the revision. */
function committed(root: string): string {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      encoding: 'utf8'
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  return git('rev-parse', 'HEAD').trim()
}

function put(root: string, file: string): void {
  mkdirSync(join(root, file, '..'), {recursive: true})
  writeFileSync(join(root, file), 'changed\n')
}

describe('the revision of a project', () => {
  test('is that of git unless something is not committed; folders of releases do not count', () =>
    inFolder(project(), async root => {
      const revision = committed(root)
      const cases: readonly (readonly [file: string, outputs: readonly string[], isClean: boolean])[] = [
        ['release/en/a.md', ['release'], true],
        ['old/b', ['out', 'old'], true],
        ['a/b/c', ['a/b'], true],
        // A name that git would take for a pattern.
        ['*x*/a', ['*x*'], true],
        ['axa/a', ['*x*'], false],
        // What a run that was killed leaves.
        ['.release.4711.new.tmp/a', ['release'], true],
        ['a/.b.4711.old.tmp/a', ['a/b'], true],
        ['.*x*.4711.new.tmp/a', ['*x*'], true],
        ['.axa.4711.new.tmp/a', ['*x*'], false],
        ['content/en/new.md', ['release'], false],
        ['released/a', ['release'], false],
        ['b', ['../elsewhere', '/elsewhere', '.'], false]
      ]
      expect(await revisionOf(root, [])).toBe(revision)
      for (const [file, outputs, isClean] of cases) {
        put(root, file)
        expect([file, await revisionOf(root, outputs)]).toEqual([file, isClean ? revision : null])
        rmSync(join(root, file.split('/')[0]!), {recursive: true})
        if (file.startsWith('content')) execFileSync('git', ['checkout', '-q', '.'], {cwd: root})
      }
      writeFileSync(join(root, 'content/en/visit.md'), 'changed\n')
      expect(await revisionOf(root, ['release'])).toBeNull()
    }))

  test('is none where there is no git', () =>
    inFolder(project(), async root => expect(await revisionOf(root, [])).toBeNull()))

  test('is found through a link', () =>
    inFolder(project(), async root => {
      const revision = committed(root)
      put(root, 'release/a')
      symlinkSync(root, join(root, 'release/self'))
      expect(await revisionOf(join(root, 'release/self'), ['release'])).toBe(revision)
    }))
})

test('a second release of a commit has the bytes of the first, and names the commit', () =>
  inFolder(project(), async root => {
    const revision = committed(root)
    // The cache is none of git's business either.
    await release(root)
    const first = bytesOf(root)
    expect(manifestOf(root).revision).toBe(revision)
    expect((await release(root)).status).toBe(0)
    expect(bytesOf(root)).toEqual(first)
  }))
