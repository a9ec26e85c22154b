import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {PSEUDO_STYLES, pseudo} from '../../src/pseudo/index.ts'
import {article} from '../article.ts'
import {call, inFolder} from '../scenario.ts'

const PAGE =
  '---\ntitle: Ferry "times"\n---\n\n# Ferries {#boats}\n\nThe **first** boat, `no. 1`, leaves (see [the plan](/plan "Plan")): soon.\n'

describe('styles', () => {
  test.each([
    ['identity', PAGE],
    [
      'accents',
      '---\ntitle: Ƒéŕŕý "ťíḿéś"\n---\n\n# Ƒéŕŕíéś {#boats}\n\nŤĥé **ƒíŕśť** ƀóáť, `no. 1`, ĺéáṽéś (śéé [ťĥé ṕĺáń](/plan "Ṕĺáń")): śóóń.\n'
    ]
  ] as const)('%s', (style, expected) => {
    expect(pseudo(article(PAGE), style)).toMatchObject({text: expected, refused: []})
  })

  test('tight leaves no blank and keeps the emphasis', () => {
    const {text, refused} = pseudo(article('See **“this”** now.\n'), 'tight')
    expect(refused).toEqual([])
    expect(article(text).blocks[0]!.segments[0]!.codes.map(({kind}) => kind)).toEqual(['strong', 'strong'])
    expect(text.trim()).not.toContain(' ')
  })

  test.each(PSEUDO_STYLES)('%s touches nothing that is protected', style => {
    const page = '```js\nlet a = 1 // one\n```\n\n<!-- note -->\n\n{{< figure src="a.png" >}}\n\n[a]: /b\n'
    expect(pseudo(article(page), style).text).toBe(page)
  })
})

describe('command', () => {
  const files = new Map([
    ['docs/a.md', 'One.\n'],
    ['docs/deep/b.mdx', '<Card title="Two">\n\n  Three.\n\n</Card>\n'],
    ['docs/broken.mdx', 'Four {.\n'],
    ['docs/picture.svg', '<svg/>']
  ])

  test('writes the tree, leaves what cannot be read as it is, and says so', () =>
    inFolder(files, async root => {
      const output = join(root, 'out')
      const {status, stderr, read} = await call(['pseudo', '--style', 'han', '--output', output], root)
      expect(status).toBe(3)
      expect(stderr).toMatch(
        /^docs\/broken\.mdx:\d+:\d+: This cannot be read as MDX \(.+\)\.\n3 pages written to ROOT\/out\.\n$/
      )
      expect(read('out/docs/a.md')).toMatch(/^\p{Script=Han}{3}\.\n$/u)
      expect(read('out/docs/deep/b.mdx')).toMatch(
        /^<Card title="\p{Script=Han}{3}">\n\n {2}\p{Script=Han}{5}\.\n\n<\/Card>\n$/u
      )
      expect(read('out/docs/broken.mdx')).toBe('Four {.\n')
      expect(existsSync(join(root, 'out/docs/picture.svg'))).toBe(false)
      expect((await call(['pseudo', 'docs/a.md', '--output', output], root)).status).toBe(0)
      expect(read('out/docs/a.md')).toBe('Óńé.\n')
    }))

  test('never writes over its sources or other people’s files', () =>
    inFolder(files, async root => {
      const over = await call(['pseudo', '--output', root], root)
      expect(over).toMatchObject({
        status: 3,
        stderr: 'ROOT: The folder was not written by Stele; nothing was written.\n'
      })
      expect((await call(['pseudo', '--force', '--output', root], root)).status).toBe(3)
      expect(over.read('docs/a.md')).toBe('One.\n')
    }))

  test('wants a folder', () =>
    inFolder(files, async root => {
      expect(await call(['pseudo'], root)).toMatchObject({
        status: 2,
        stderr: '--output is missing, expected a folder to write to.\n'
      })
    }))
})
