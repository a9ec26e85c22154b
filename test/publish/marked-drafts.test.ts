import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

interface Written {
  readonly counts: {readonly published: number; readonly held: number; readonly refused: number}
  readonly files: readonly {readonly path: string}[]
}

/** What a command writes of an article of which some versions say something of drafts. */
function written(command: readonly string[], heads: Partial<Record<'en' | 'ja', string>>, manifest = 'manifest.json') {
  const page = (head: string | undefined, text: string) => (head === undefined ? text : `---\n${head}\n---\n\n${text}`)
  const files = new Map([
    ['content/en/port.md', page(heads.en, '# The port\n\nIt is open.\n')],
    ['content/ja/port.md', page(heads.ja, '# 港\n\n開いている。\n')],
    ['content/en/pier.md', '# The pier\n'],
    ['content/ja/pier.md', '# 桟橋\n']
  ])
  return inFolder(files, async root => {
    const {status, stdout} = await call(command, root)
    const {counts, files} = JSON.parse(readFileSync(join(root, 'out', manifest), 'utf8')) as Written
    return {status, stdout, counts, pages: files.map(({path}) => path).filter(path => /port\.(?:md|html)$/.test(path))}
  })
}

describe('a page that its author marked as a draft', () => {
  const both = {en: 'draft: true', ja: 'draft: true'}

  test.each([
    [['site', '--output', 'out'], 'site.json'],
    [['release', '--to', 'out', '--target', 'plain'], 'manifest.json'],
    [['release', '--to', 'out', '--target', 'vitepress'], 'manifest.json']
  ])('is held back by %j, and stops nothing', async (command, manifest) => {
    const {status, stdout, counts, pages} = await written(command, both, manifest)
    expect(status).toBe(0)
    expect(pages).toEqual([])
    expect(counts).toMatchObject({published: 2, refused: 0})
    expect(stdout).toContain('content/en/port.md: marked as a draft in its front matter')
  })

  test('takes its translations with it', async () => {
    const {pages, stdout} = await written(['release', '--to', 'out'], {en: 'draft: true'})
    expect(pages).toEqual([])
    expect(stdout).toContain('content/ja/port.md: the source is marked as a draft')
  })

  test('that is a translation is held back alone', async () => {
    expect((await written(['release', '--to', 'out'], {ja: 'draft: true'})).pages).toEqual(['en/port.md'])
  })

  test.each(['hugo', 'docusaurus', 'starlight'])('is left to %s, which leaves it out', async target => {
    const {pages} = await written(['release', '--to', 'out', '--target', target], both)
    expect(pages).toHaveLength(2)
  })

  test.each(['draft: false', 'title: Draft', 'draft: "no"'])('but not one that says %s', async head => {
    expect((await written(['release', '--to', 'out'], {en: head, ja: head})).pages).toHaveLength(2)
  })
})
