import {readFileSync, writeFileSync} from 'node:fs'
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

  test('is no news where the builder leaves it out, nor when it becomes one', async () => {
    const page = (head: string) => `---\ntitle: The port\n${head}---\n\nIt is open.\n`
    const files = new Map([
      ['content/en/port.md', page('draft: true\n')],
      ['content/en/pier.md', '# The pier\n']
    ])
    await inFolder(files, async root => {
      const notes = async () => {
        const {stdout} = await call(['release', '--to', 'out', '--target', 'hugo', '--last', join(root, 'out')], root)
        return [readFileSync(join(root, 'out/notes/en.md'), 'utf8'), stdout] as const
      }
      await call(['release', '--to', 'out', '--target', 'hugo'], root)
      const first = readFileSync(join(root, 'out/notes/en.md'), 'utf8')
      expect(first).toContain('- The pier')
      expect(first).not.toContain('- The port')
      writeFileSync(join(root, 'content/en/port.md'), page(''))
      expect((await notes())[0]).toContain('## New\n\n- The port')
      writeFileSync(join(root, 'content/en/port.md'), page('draft: true\n'))
      const [withdrawn, told] = await notes()
      expect(withdrawn).toContain('## Withdrawn\n\n- The port')
      expect(told).toContain('notice: content/en/port.md: marked as a draft in its front matter')
    })
  })

  test('is no news in MDX either, which the builder does not read', async () => {
    const files = new Map([
      ['content/en/port.mdx', '# The port\n'],
      ['content/en/pier.md', '# The pier\n']
    ])
    await inFolder(files, async root => {
      const notes = async (target: string) => {
        await call(['release', '--to', target, '--target', target], root)
        return readFileSync(join(root, target, 'notes/en.md'), 'utf8')
      }
      expect(await notes('hugo')).toBe('# Release notes\n\n## New\n\n- The pier\n')
      expect(await notes('docusaurus')).toBe('# Release notes\n\n## New\n\n- The pier\n- The port\n')
    })
  })

  test.each(['draft: false', 'title: Draft', 'draft: "no"'])('but not one that says %s', async head => {
    expect((await written(['release', '--to', 'out'], {en: head, ja: head})).pages).toHaveLength(2)
  })
})

describe('a link to a page that the builder leaves out', () => {
  /** The pier leads to the port; both may say something of drafts. */
  function linked(target: string, {port = {}, pier = {}, extension = 'md'}: Linked) {
    const page = (head: string | undefined, title: string, text: string) =>
      `---\ntitle: ${title}\n${head ? `${head}\n` : ''}---\n\n${text}\n`
    const files = new Map([
      [`content/en/port.${extension}`, page(port.en, 'Port', 'See [the pier](pier.md).')],
      [`content/ja/port.${extension}`, page(port.ja, '港', '[桟橋](pier.md)を参照。')],
      ['content/en/pier.md', page(pier.en, 'Pier', `See [the port](port.${extension}).`)],
      ['content/ja/pier.md', page(pier.ja, '桟橋', `[港](port.${extension})を参照。`)]
    ])
    return inFolder(files, async root => {
      const {status, stdout} = await call(['release', '--to', 'out', '--target', target], root)
      expect(status).toBe(0)
      const {files} = JSON.parse(readFileSync(join(root, 'out/manifest.json'), 'utf8')) as Written
      const texts = files
        .filter(({path}) => /pier\.md$/.test(path))
        .map(({path}) => readFileSync(join(root, 'out', path), 'utf8'))
      return {en: texts.find(text => text.includes('Pier'))!, ja: texts.find(text => text.includes('桟橋'))!, stdout}
    })
  }

  interface Linked {
    readonly port?: Partial<Record<'en' | 'ja', string>>
    readonly pier?: Partial<Record<'en' | 'ja', string>>
    readonly extension?: string
  }

  const draft = {en: 'draft: true', ja: 'draft: true'}

  test.each<[string, Linked]>([
    ['hugo', {port: draft}],
    ['docusaurus', {port: draft}],
    ['starlight', {port: draft}],
    ['hugo', {extension: 'mdx'}],
    ['vitepress', {extension: 'mdx'}]
  ])('keeps its words only, for %s (%j)', async (target, pages) => {
    const {en, ja, stdout} = await linked(target, pages)
    expect(en).toContain('See the port.\n')
    expect(ja).toContain('\n港を参照。\n')
    expect(stdout).toContain(
      `notice: content/ja/pier.md:5: the link to port.${pages.extension ?? 'md'} leads to a page that is not published\n`
    )
  })

  test.each<[string, Linked]>([
    ['hugo', {port: {en: 'draft: false', ja: 'draft: false'}}],
    ['docusaurus', {extension: 'mdx'}],
    ['starlight', {extension: 'mdx'}],
    ['hugo', {port: draft, pier: draft}],
    ['docusaurus', {port: draft, pier: draft}]
  ])('is none for %s where readers find the page, or the link is not seen either (%j)', async (target, pages) => {
    const {en, ja, stdout} = await linked(target, pages)
    expect(en).toMatch(/See \[the port\]\(.+\)\./)
    expect(ja).toMatch(/\[港\]\(.+\)を参照。/)
    expect(stdout).not.toContain('the link to port')
  })

  test('leads to the source where only the translation is a draft', async () => {
    const {en, ja, stdout} = await linked('hugo', {port: {ja: 'draft: true'}})
    expect(en).toContain('lang="en"')
    expect(ja).toContain('[港]({{< relref path="/port.md" lang="en" >}})')
    expect(stdout).toContain('notice: content/ja/pier.md:5: the link to port.md leads to en\n')
  })

  test('leads to the same place where the builder shows the source there', async () => {
    const {ja, stdout} = await linked('starlight', {port: {ja: 'draft: true'}})
    expect(ja).toContain('[港](../port/)')
    expect(stdout).toContain('notice: content/ja/pier.md:5: the link to port.md leads to en\n')
  })
})
