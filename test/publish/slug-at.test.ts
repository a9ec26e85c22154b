import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import type {Flavour, Target} from '../../src/model/index.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {slugAt} from '../../src/publish/slug-at.ts'
import {inFolder} from '../scenario.ts'
import {project, release} from './project.ts'

const configOf = (layout: string) =>
  readConfig(JSON.stringify({locales: {en: {}, ja: {folder: 'jp'}}, content: layout}), 'x.json')

interface At {
  readonly target?: Target
  readonly flavour?: Flavour
  /** Of the text. */
  readonly from?: string
  readonly locale?: string
  readonly isOwn?: true
}

function slug(written: unknown, {target = 'starlight', flavour = 'mdx', from = 'ja', locale = 'ja', isOwn}: At = {}) {
  const shape = {...TARGETS[target], ...(isOwn && {isOwn})}
  const config = configOf('src/content/docs/{locale}/{path}.mdx')
  return slugAt({path: 'port', locale}, {data: {slug: written}, flavour, locale: from}, {config, shape})
}

describe('the slug of a page', () => {
  test.each<[string, unknown, At, string | undefined]>([
    ['has the folder of its language', 'guides/port', {}, 'jp/guides/port'],
    ['has it once', 'jp/guides/port', {}, 'jp/guides/port'],
    ['has none before it', '/guides/port', {}, 'jp/guides/port'],
    ['is that of the place for what stands in there', 'en/guides/port', {from: 'en'}, 'jp/guides/port'],
    ['stays in a project for Starlight', 'guides/port', {isOwn: true}, 'guides/port'],
    ['is that of the place there, too', 'en/port', {isOwn: true, from: 'en'}, 'jp/port'],
    ['is none where it was written for another builder', 'port', {flavour: 'hugo'}, undefined],
    ['is none for another builder', 'port', {target: 'hugo'}, undefined],
    ['is none where it is empty', '', {}, undefined],
    ['is none where it is no text', 7, {}, undefined],
    ['is none where there is none', undefined, {}, undefined]
  ])('%s', (_, written, at, expected) => {
    expect(slug(written, at)).toBe(expected)
  })
})

test('links to a page of Starlight with a slug lead to it, and what stands in has an address of its own', () =>
  inFolder(
    project(
      {
        'content/en/visit.mdx': '---\ntitle: Visit\n---\n\nSee [the port](./port.mdx#piers) and [here](#here).\n',
        'content/en/port.mdx': '---\ntitle: Port\nslug: guides/harbour\n---\n\nThe port.\n\n## Piers\n',
        'content/ja/visit.mdx': '---\ntitle: 訪問\n---\n\n[港](./port.mdx#piers)と[ここ](#here)を参照。\n',
        'content/ja/port.mdx': '---\ntitle: 港\nslug: guides/harbour\n---\n\n港である。\n\n## 桟橋\n',
        'stele.config.json': JSON.stringify({
          locales: {en: {}, ja: {}},
          content: 'content/{locale}/{path}.mdx',
          flavour: 'mdx',
          release: {target: 'starlight'}
        })
      },
      {}
    ),
    async root => {
      const {status, read} = await release(root)
      expect(status).toBe(0)
      expect(read('release/src/content/docs/ja/visit.mdx')).toContain('[港](../guides/harbour/#piers)')
      expect(read('release/src/content/docs/en/visit.mdx')).toContain('[the port](../guides/harbour/#piers)')
      expect(read('release/src/content/docs/ja/port.mdx')).toContain('\nslug: ja/guides/harbour\n')
      expect(read('release/src/content/docs/en/port.mdx')).toContain('\nslug: en/guides/harbour\n')
    }
  ))
