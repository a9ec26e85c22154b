import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

/** The line of a heading in a release, as its author marked its id. */
function released(target: string, mark: string): Promise<string | undefined> {
  const files = new Map([
    ['content/en/port.md', '# The port\n\n## Fees {#fees}\n\nThere are none.\n'],
    ['content/ja/port.md', `# 港\n\n## 料金${mark}\n\n無料。\n`]
  ])
  return inFolder(files, async root => {
    await call(['release', '--target', target, '--to', 'out'], root)
    const {files: written} = JSON.parse(readFileSync(join(root, 'out/manifest.json'), 'utf8')) as {
      files: readonly {readonly path: string}[]
    }
    const {path} = written.find(({path}) => /ja.*port\.md$/.test(path))!
    return /^## .*$/m.exec(readFileSync(join(root, 'out', path), 'utf8'))?.[0]
  })
}

describe('an id that is marked in another way is written once, as the builder reads it', () => {
  test.each([
    ['docusaurus', ' \\\\{#fees\\\\}', '## 料金 {#fees}'],
    ['vitepress', ' \\\\{#fees\\\\}', '## 料金 {#fees}'],
    ['hugo', '[[fees]]', '## 料金 {#fees}'],
    ['docusaurus', ' %{#fees}%', '## 料金 {#fees}'],
    ['starlight', ' \\\\{#fees\\\\}', '## 料金<a id="fees"></a>']
  ])('%s: %s', async (target, mark, line) => expect(await released(target, mark)).toBe(line))
})

describe('and what the builder reads, or what is no mark, stays', () => {
  test.each([
    ['docusaurus', ' {#fees}', '## 料金 {#fees}'],
    ['docusaurus', ' \\{#fees\\}', '## 料金 \\{#fees\\}'],
    ['hugo', '[1]', '## 料金[1] {#fees}']
  ])('%s: %s', async (target, mark, line) => expect(await released(target, mark)).toBe(line))
})
