import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['shop/docs/content/en/port.md', 'The port has 5 cranes.\n'],
  ['shop/docs/content/ja/port.md', '港にはクレーンが5基ある。\n'],
  ['shop/docs/content/en/ferry.md', 'The office has 7 ferries.\n'],
  ['shop/docs/content/ja/ferry.md', '渡船は8隻ある。\n']
])

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {cwd, encoding: 'utf8'})

/** A repository with the project in a folder of it, two commits old. */
function committed(root: string): string {
  const shop = join(root, 'shop')
  git(shop, 'init', '-q', '-b', 'main')
  git(shop, 'add', '-A')
  git(shop, 'commit', '-q', '-m', 'First')
  git(shop, 'commit', '-q', '--allow-empty', '-m', 'Second')
  return shop
}

/** Changes one article and says what a check of the change sees. */
async function checked(shop: string, revision = 'HEAD') {
  writeFileSync(join(shop, 'docs/content/en/port.md'), 'The port has 6 cranes.\n')
  return await call(['check', '--format', 'jsonl', `--changed=${revision}`], join(shop, 'docs'))
}

describe('git in a folder of a repository', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('a hook of a linked working tree names the repository: one article differs', () =>
    inFolder(FILES, async root => {
      const tree = join(root, 'tree')
      git(committed(root), 'worktree', 'add', '-q', tree)
      vi.stubEnv('GIT_DIR', git(tree, 'rev-parse', '--absolute-git-dir').trim())
      vi.stubEnv('GIT_INDEX_FILE', git(tree, 'rev-parse', '--path-format=absolute', '--git-path', 'index').trim())
      const {status, stderr} = await checked(tree)
      expect(stderr).toContain('1 of 2 articles differs from HEAD')
      expect(status).toBe(1)
    }))

  test('so does a hook that names it as seen from the top', () =>
    inFolder(FILES, async root => {
      const shop = committed(root)
      vi.stubEnv('GIT_DIR', '.git')
      expect((await checked(shop)).stderr).toContain('1 of 2 articles differs from HEAD')
    }))

  test('a repository that is kept elsewhere is the one that was named', () =>
    inFolder(FILES, async root => {
      const shop = committed(root)
      const away = join(root, 'away.git')
      git(root, 'clone', '-q', '--bare', shop, away)
      rmSync(join(shop, '.git'), {recursive: true})
      vi.stubEnv('GIT_DIR', away)
      vi.stubEnv('GIT_WORK_TREE', shop)
      vi.stubEnv('GIT_CEILING_DIRECTORIES', root)
      git(shop, 'reset', '-q')
      expect((await checked(shop)).stderr).toContain('1 of 2 articles differs from HEAD')
    }))
})

describe('a revision that git does not have', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('is asked for with the history where there are the last commits only', () =>
    inFolder(FILES, async root => {
      const shop = committed(root)
      git(root, 'clone', '-q', '--depth', '1', `file://${shop}`, 'part')
      expect(await checked(join(root, 'part'), 'HEAD~1')).toMatchObject({
        status: 3,
        stderr: expect.stringMatching(/^\.: “HEAD~1” is not in this checkout, .*“fetch-depth: 0”.*\n$/)
      })
    }))

  test('the last commit itself is there', () =>
    inFolder(FILES, async root => {
      const shop = committed(root)
      git(root, 'clone', '-q', '--depth', '1', `file://${shop}`, 'part')
      expect((await checked(join(root, 'part'))).stderr).toContain('1 of 2 articles differs')
    }))

  test('says so where the folder belongs to another user', () =>
    inFolder(FILES, async root => {
      const shop = committed(root)
      // What git has for its own tests.
      vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
      expect(await checked(shop)).toMatchObject({status: 3, stderr: expect.stringContaining('safe.directory')})
    }))

  test('is none in a folder without a repository', () =>
    inFolder(FILES, async root => {
      mkdirSync(join(root, 'alone'))
      vi.stubEnv('GIT_CEILING_DIRECTORIES', root)
      expect((await checked(join(root, 'shop'))).stderr).toBe('.: “HEAD” is no revision of a git repository here.\n')
    }))
})
