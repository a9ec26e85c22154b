import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Config} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {draft, type Manifest, publish, type ReleaseFile} from '../../src/publish/index.ts'
import {compileTerms} from '../../src/terms/index.ts'

const config: Config = {...defaultConfig, locales: defaultConfig.locales.filter(({id}) => id !== 'zh')}
const TEXTS: Readonly<Record<string, string>> = {
  'en/a.md': 'The port has 5 cranes.\n',
  'ja/a.md': '港にはクレーンが5基ある。\n',
  'en/b.md': 'The port is open.\n',
  'ja/b.md': '港は開いている。\n'
}
const finder = compileTerms({concepts: []})
const drafts = ['a', 'b'].map(path =>
  draft(
    lineUp(
      ['en', 'ja'].map(locale => ({path, locale, file: `${locale}/${path}.md`, text: TEXTS[`${locale}/${path}.md`]!})),
      {config, finder}
    ),
    {finder, memory: undefined, policy: config.release}
  )
)
const report = {
  findings: [],
  suppressed: [],
  counts: {articles: 2, versions: 4, segments: 4, units: 2, suppressed: 0},
  unchecked: []
}

/** Publishes and notes when each file was read and each file came. */
function published(read: (file: string) => string) {
  const order: string[] = []
  const publication = publish(drafts, report as never, {
    config,
    read: file => {
      order.push(`read ${file}`)
      return read(file)
    },
    bytes: () => undefined,
    lastBytes: () => undefined,
    glossary: '',
    version: '1',
    revision: null,
    time: 0
  })
  return {publication, order}
}

async function taken(files: AsyncGenerator<ReleaseFile, Manifest, void>, order: string[]) {
  for (;;) {
    const step = await files.next()
    if (step.done) return step.value
    order.push(`made ${step.value.path}`)
  }
}

describe('the files of a release', () => {
  test('are made one article at a time, and a text is read when its page is written', async () => {
    const {publication, order} = published(file => TEXTS[file]!)
    expect(publication.refused).toBe(0)
    expect(order).toEqual([])
    const manifest = await taken(publication.files(), order)
    expect(order).toEqual([
      'read en/a.md',
      'read ja/a.md',
      'made en/a.md',
      'made ja/a.md',
      'read en/b.md',
      'read ja/b.md',
      'made en/b.md',
      'made ja/b.md',
      'made notes/en.md',
      'made en.tar.gz',
      'made notes/ja.md',
      'made ja.tar.gz',
      'made manifest.json',
      'made SHA256SUMS'
    ])
    expect(manifest.files.map(({path}) => path)).toEqual(
      ['en.tar.gz', 'en/a.md', 'en/b.md', 'ja.tar.gz', 'ja/a.md', 'ja/b.md', 'notes/en.md', 'notes/ja.md'].sort()
    )
  })

  test('are the same when they are asked for twice', async () => {
    const [first, second] = [published(file => TEXTS[file]!), published(file => TEXTS[file]!)]
    const bytes = async ({publication}: typeof first) => {
      const all: ReleaseFile[] = []
      for await (const file of publication.files()) all.push(file)
      return all
    }
    expect(await bytes(first)).toEqual(await bytes(second))
    expect(await bytes(first)).toEqual(await bytes(first))
  })

  test.each([
    ['another text', (text: string) => text.replace('開', '閉')],
    ['one byte more', (text: string) => `${text}\n`],
    ['nothing', () => '']
  ])('stop when a file is no longer what was checked, but %s', async (_, change) => {
    const {publication, order} = published(file => (file === 'ja/b.md' ? change(TEXTS[file]!) : TEXTS[file]!))
    await expect(taken(publication.files(), order)).rejects.toThrow('ja/b.md: file.changed')
    expect(order).not.toContain('made manifest.json')
    expect(order).toContain('made ja/a.md')
  })
})
