import {describe, expect, test} from 'vitest'
import type {Flavour} from '../../src/model/index.ts'
import {sectionsOf} from '../../src/publish/sections.ts'
import type {VersionDraft} from '../../src/publish/version-draft.ts'
import {inFolder} from '../scenario.ts'
import {project, release} from './project.ts'

// Nothing else of a version is looked at.
const version = (flavour: Flavour) => ({flavour}) as VersionDraft
const found = (paths: readonly string[], flavour: Flavour = 'gfm') => [
  ...sectionsOf(paths.map(path => ({path, versions: [version(flavour)]})))
]

test.each([
  ['a page beside it', ['index', 'visit'], ['index']],
  ['a page below it', ['index', 'news/visit'], ['index']],
  ['the page of a folder below it', ['index', 'news/index'], ['index']],
  ['its own files alone', ['news/index', 'index'], ['index']],
  ['nothing else', ['index'], []],
  ['a page beside another folder', ['news/index', 'map/visit'], []],
  ['a page at the same depth', ['news/port/index', 'news/visit'], []],
  ['several', ['a/index', 'a/b/index', 'a/b/c'], ['a/index', 'a/b/index']],
  ['a page of the folder itself', ['a/index', 'a/_index', 'a/b'], []],
  ['a page that is named like it', ['a/my-index', 'a/b'], []]
])('with %s', (_, paths, expected) => {
  expect(found(paths)).toEqual(expected)
})

test('not where the pages were written for Hugo', () => {
  expect(found(['index', 'visit'], 'hugo')).toEqual([])
})

describe('the page of a folder', () => {
  const files = project({
    'content/en/guides/index.md': '# Guides\n\nSee [the port](../port.md).\n',
    'content/ja/guides/index.md': '# 案内\n\n[港](../port.md)を参照。\n',
    'content/en/guides/ferry.md': 'See [the guides](index.md).\n',
    'content/ja/guides/ferry.md': '[案内](index.md)を参照。\n'
  })

  test.each([
    ['hugo', 'content/ja/guides/_index.md', '{{< relref path="/guides/_index.md" lang="ja" >}}'],
    ['plain', 'ja/guides/index.md', 'index.md'],
    ['vitepress', 'ja/guides/index.md', 'index.md']
  ])('lies for %s at %s, and links lead there', (target, file, link) =>
    inFolder(files, async root => {
      const {status, read} = await release(root, '--target', target)
      expect(status).toBe(0)
      expect(read(`release/${file}`)).toContain('案内')
      expect(read(`release/${file.replace(/_?index/, 'ferry')}`)).toContain(`[案内](${link})`)
    })
  )
})
