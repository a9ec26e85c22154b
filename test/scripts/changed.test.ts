import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {$} from 'zx/core'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port has 5 cranes.\n'],
  ['content/ja/port.md', '港にはクレーンが6基ある。\n'],
  ['content/en/ferry.md', 'The office has 7 ferries.\n'],
  ['content/ja/ferry.md', '渡船は8隻ある。\n'],
  ['glossary.json', '{"concepts": []}\n']
])

const chinese = (index: number, text: string) => `# 起重机${index}\n\n## 是什么\n\n${text}\n`

/** Twelve articles whose Chinese pages all have a heading more. */
const HABIT = new Map(
  Array.from({length: 12}, (_, index) => [
    [`content/en/crane-${index}.md`, `# Crane ${index}\n\nThe port has ${index} cranes.\n`],
    [`content/zh/crane-${index}.md`, chinese(index, `港口有${index}台起重机。`)]
  ]).flat() as [string, string][]
)

/** The project as a commit of its own repository. */
async function committed(root: string) {
  const git = $({cwd: root, quiet: true})
  await git`git init -q -b main`
  await git`git add -A`
  await git`git -c user.name=Test -c user.email=test@example.org commit -q -m First`
  return git
}

const files = (stdout: string) => [
  ...new Set(
    stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line).file)
  )
]
const check = (root: string, ...words: string[]) => call(['check', '--format', 'jsonl', ...words], root)

describe('--changed', () => {
  test('looks at nothing where nothing changed', () =>
    inFolder(FILES, async root => {
      await committed(root)
      expect(await check(root, '--changed')).toMatchObject({
        status: 0,
        stdout: '',
        stderr: '0 of 2 articles differ from HEAD; rules of the whole project see only these.\n'
      })
    }))

  test('tells the links to a page that is gone, and nothing else of articles that did not change', () =>
    inFolder(
      new Map([
        ['content/en/port.md', 'The port has 5 cranes. See [the map](map.md) and [the plan](plan.md).\n'],
        ['content/ja/port.md', '港にはクレーンが6基ある。[地図](map.md)と[計画](plan.md)を参照。\n'],
        ['content/en/ferry.md', 'The office has 7 ferries. See [the plan][].\n\n[the plan]: ./plan.md#a\n'],
        ['content/ja/ferry.md', '渡船は8隻ある。\n'],
        ['content/en/map.md', 'A.\n'],
        ['content/en/plan.md', 'A.\n']
      ]),
      async root => {
        await committed(root)
        rmSync(join(root, 'content/en/map.md'))
        const {stdout, status} = await check(root, '--changed')
        const found = stdout
          .split('\n')
          .filter(Boolean)
          .map(line => JSON.parse(line))
        expect(found.map(({file, rule}) => `${file} ${rule}`)).toEqual([
          'en/port.md link-target',
          'ja/port.md link-target'
        ])
        expect(status).toBe(0)
        rmSync(join(root, 'content/en/plan.md'))
        expect(files((await check(root, '--changed')).stdout)).toEqual(['en/ferry.md', 'en/port.md', 'ja/port.md'])
        expect((await call(['check', '--changed'], root)).stdout).toContain('[the plan]: ./plan.md#a')
      }
    ))

  test('looks at articles with a file that differs, is new or is gone', () =>
    inFolder(FILES, async root => {
      await committed(root)
      writeFileSync(join(root, 'content/en/port.md'), 'The port has 9 cranes.\n')
      expect(files((await check(root, '--changed')).stdout)).toEqual(['ja/port.md'])
      writeFileSync(join(root, 'content/en/new.md'), 'There are 3 ports.\n')
      writeFileSync(join(root, 'content/ja/new.md'), '港は4つある。\n')
      expect(files((await check(root, '--changed')).stdout)).toEqual(['ja/new.md', 'ja/port.md'])
      rmSync(join(root, 'content/ja/ferry.md'))
      expect((await check(root, '--changed')).stderr).toContain('3 of 3 articles')
    }))

  test('compares with any revision, committed changes included', () =>
    inFolder(FILES, async root => {
      const git = await committed(root)
      writeFileSync(join(root, 'content/en/port.md'), 'The port has 9 cranes.\n')
      await git`git -c user.name=Test -c user.email=test@example.org commit -qam Second`
      expect((await check(root, '--changed')).stdout).toBe('')
      expect(files((await check(root, '--changed', 'HEAD~1')).stdout)).toEqual(['ja/port.md'])
      expect((await check(root, 'content/en/ferry.md', '--changed', 'HEAD~1')).stdout).toBe('')
    }))

  test('looks at all articles when the glossary changed', () =>
    inFolder(FILES, async root => {
      await committed(root)
      writeFileSync(join(root, 'glossary.json'), '{"concepts": [ ]}\n')
      const {stdout, stderr} = await check(root, '--changed')
      expect(files(stdout)).toEqual(['ja/ferry.md', 'ja/port.md'])
      expect(stderr).toContain('all articles are checked')
    }))

  test('says nothing that a look at all articles would not say', () =>
    inFolder(HABIT, async root => {
      await committed(root)
      writeFileSync(join(root, 'content/zh/crane-3.md'), chinese(3, '港口有3台起重机，'))
      // Alone, the heading that every Chinese page has would be an error.
      expect((await check(root, 'content/zh/crane-3.md')).status).toBe(1)
      const whole = (await check(root)).stdout.split('\n').filter(line => line.includes('crane-3'))
      const changed = await check(root, '--changed')
      expect(changed.status).toBe(0)
      expect(changed.stdout.split('\n').filter(Boolean)).toEqual(whole)
      expect(changed.stderr).toContain('1 of 12 articles differs')
    }))

  test('still finds what is wrong with a changed article itself', () =>
    inFolder(HABIT, async root => {
      await committed(root)
      writeFileSync(join(root, 'content/zh/crane-3.md'), chinese(3, '港口有99台起重机。'))
      const {status, stdout} = await check(root, '--changed')
      expect(status).toBe(1)
      expect(files(stdout)).toEqual(['zh/crane-3.md'])
      expect(stdout).toContain('number-mismatch')
      expect(stdout).not.toContain('extra-segment","severity":"error')
    }))

  test.each(['nowhere', '--output=x', '-h', 'a b', '$(id)'])('%s is no revision', revision =>
    inFolder(FILES, async root => {
      await committed(root)
      expect(await check(root, `--changed=${revision}`)).toMatchObject({
        status: 3,
        stderr: `.: “${revision}” is no revision of a git repository here.\n`
      })
    })
  )

  test('outside a repository is told', () =>
    inFolder(FILES, async root => {
      const {status, stderr} = await check(root, '--changed')
      expect({status, stderr}).toEqual({status: 3, stderr: '.: “HEAD” is no revision of a git repository here.\n'})
    }))
})
