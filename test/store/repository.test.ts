import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {placeInRepository} from '../../src/store/repository.ts'
import {call, inFolder} from '../scenario.ts'

const PAGES = new Map([
  ['docs/site/content/en/port.md', 'The port has 5 cranes.\n'],
  ['docs/site/content/ja/port.md', '港にはクレーンが6基ある。\n'],
  ['docs/site/stele.config.json', '{"locales": {"en": {}, "ja": {}}}']
])

describe('the place of a project in its repository', () => {
  test.each([
    ['.git', ''],
    ['docs/.git', 'site/'],
    ['.git', 'docs/site/'],
    [undefined, '']
  ] as const)('with %s', (git, place) =>
    inFolder(PAGES, async root => {
      const home = place === '' && git ? 'docs/site' : ''
      if (git) mkdirSync(join(root, home, git))
      expect(placeInRepository(join(root, 'docs/site'))).toBe(place)
    })
  )

  test('is found by a file, as worktrees have it, and through links', () =>
    inFolder(PAGES, async root => {
      writeFileSync(join(root, '.git'), 'gitdir: elsewhere\n')
      symlinkSync(join(root, 'docs/site'), join(root, 'short'))
      expect(placeInRepository(join(root, 'short'))).toBe('docs/site/')
    }))
})

describe('a report for a service names files from the root of the repository', () => {
  const said = (format: string, isInRepository = true) =>
    inFolder(PAGES, async root => {
      if (isInRepository) mkdirSync(join(root, '.git'))
      return (await call(['check', '--format', format], join(root, 'docs/site'))).stdout
    })

  test.each([
    ['github', 'file=docs/site/content/ja/port.md,'],
    ['gitlab', '"path": "docs/site/content/ja/port.md"'],
    ['sarif', '"uri": "docs/site/content/en/port.md"']
  ])('%s', async (format, place) => {
    expect(await said(format)).toContain(place)
    expect(await said(format, false)).not.toContain('docs/')
  })

  test.each(['pretty', 'jsonl', 'junit', 'html'])('%s is read at the project and does not', async format => {
    expect(await said(format)).not.toContain('docs/site')
  })
})
