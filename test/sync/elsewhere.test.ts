import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const SAFETY = {
  en: 'Nobody touches the cranes while a ship is loaded.\n\n`crane --stop` halts all of them at once.\n',
  ja: '船に荷を積む間は誰もクレーンに触れてはならない。\n\n`crane --stop`を実行すると一度に止まる。\n'
}
const PORT = {en: 'The port is open every day.\n\n', ja: '港は毎日開いている。\n\n'}
const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}`

const files = new Map([
  ['stele.config.json', '{"locales": {"en": {}, "ja": {}}}'],
  ['content/en/port.md', PORT.en + SAFETY.en],
  ['content/ja/port.md', PORT.ja + SAFETY.ja]
])

/** After a first sync the files change. */
const changed = (
  changes: Readonly<Record<string, string>>,
  run: (root: string) => Promise<void>,
  more: readonly [string, string][] = []
) =>
  inFolder(new Map([...files, ...more]), async root => {
    await call(['sync'], root)
    for (const [file, text] of Object.entries(changes)) writeFileSync(join(root, file), text)
    await run(root)
  })

const SAID = 'The source has it in safety now, where its translation is missing: move it there.\n'
const SPLIT = {'content/en/port.md': PORT.en, 'content/en/safety.md': page('Safety', SAFETY.en)}

describe('what the source moved to another article', () => {
  test('is told with it, once in the report and in each note', () =>
    changed(SPLIT, async root => {
      const {stdout, read} = await call(['sync'], root)
      expect(stdout.split(SAID)).toHaveLength(2)
      const noted = read('content/ja/port.md')
      expect(noted.match(/原文では safety に移されました。/g)).toHaveLength(2)
      await call(['sync'], root)
      expect(read('content/ja/port.md')).toBe(noted)
    }))

  test('has its article in a report for programs', () =>
    changed(SPLIT, async root => {
      const {stdout} = await call(['sync', '--check', '--format', 'jsonl'], root)
      const items = stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
      expect(items.filter(({status}) => status === 'obsolete').map(({elsewhere}) => elsewhere)).toEqual([
        'safety',
        'safety'
      ])
      expect(items.some(({status, elsewhere}) => status !== 'obsolete' && elsewhere)).toBe(false)
    }))

  test('goes when the translator moved it too', () =>
    changed(SPLIT, async root => {
      await call(['sync'], root)
      writeFileSync(join(root, 'content/ja/port.md'), PORT.ja)
      writeFileSync(join(root, 'content/ja/safety.md'), page('安全', SAFETY.ja))
      expect((await call(['sync'], root)).stdout).toContain('All versions are in step.')
    }))

  test('is told where the other article was there before', () =>
    changed(
      {'content/en/port.md': PORT.en, 'content/en/safety.md': `Wear a helmet.\n\n${SAFETY.en}`},
      async root => expect((await call(['sync'], root)).stdout).toContain(SAID),
      [
        ['content/en/safety.md', 'Wear a helmet.\n'],
        ['content/ja/safety.md', 'ヘルメットをかぶること。\n']
      ]
    ))
})

describe('what is gone only', () => {
  const SHORT = {en: '## See also\n\nThe [map](/map/).\n', ja: '## 関連項目\n\n[地図](/map/)。\n'}

  test.each<[string, Readonly<Record<string, string>>, (readonly [string, string][])?]>([
    ['is nowhere else', {'content/en/port.md': PORT.en, 'content/en/quay.md': 'The quay is long and made of stone.\n'}],
    [
      'is short, and an article that is not translated has it too',
      {'content/en/port.md': PORT.en + SAFETY.en, 'content/en/quay.md': `The quay is long.\n\n${SHORT.en}`},
      [
        ['content/en/port.md', PORT.en + SAFETY.en + SHORT.en],
        ['content/ja/port.md', PORT.ja + SAFETY.ja + SHORT.ja]
      ]
    ],
    ['is in two articles that are not translated', {...SPLIT, 'content/en/again.md': page('Again', SAFETY.en)}],
    [
      'is in another article with its translation',
      SPLIT,
      [
        ['content/en/safety.md', page('Safety', SAFETY.en)],
        ['content/ja/safety.md', page('安全', SAFETY.ja)]
      ]
    ]
  ])('%s', (_, changes, more = []) =>
    changed(
      changes,
      async root => {
        const {stdout, read} = await call(['sync'], root)
        expect(stdout).toContain('content/ja/port.md:')
        expect(stdout).toContain(': obsolete: ')
        expect(stdout).not.toContain('The source has it in')
        expect(read('content/ja/port.md')).not.toContain('移されました')
      },
      more
    )
  )
})
