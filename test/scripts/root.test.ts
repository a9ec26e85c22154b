import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stele} from '../../scripts/stele.ts'
import {inFolder} from '../scenario.ts'

/** What `stele check --root …` says of a root below a folder with one file. */
async function saidOf(name: string, lang: string): Promise<string> {
  return inFolder(new Map([['file.txt', 'Text.']]), async root => {
    let said = ''
    const stream = {write: (text: string) => (said += text)}
    const stdin = (async function* () {})()
    const words = ['check', '--root', join(root, name), '--lang', lang]
    expect(await stele(words, {stdin, stdout: stream, stderr: stream, env: {}})).toBe(3)
    return said.replaceAll(root, 'ROOT')
  })
}

test.each([
  ['nowhere', 'en', 'ROOT/nowhere: There is no such folder.\n'],
  ['file.txt', 'en', 'ROOT/file.txt: There is no such folder.\n'],
  ['file.txt', 'zh', 'ROOT/file.txt: 没有这个文件夹。\n'],
  ['file.txt', 'ja', 'ROOT/file.txt: そのフォルダーはありません。\n'],
  ['', 'en', 'content/: There is no such folder, expected articles at content/{locale}/{path}.{md,mdx}.\n']
])('a root that is %j is told in %s', async (name, lang, said) => {
  expect(await saidOf(name, lang)).toBe(said)
})

test('a glossary of nothing but brackets is told in one line', async () => {
  await inFolder(new Map([['content/en/a.md', 'One.\n']]), async root => {
    writeFileSync(join(root, 'glossary.json'), '['.repeat(100_000))
    let said = ''
    const stream = {write: (text: string) => (said += text)}
    const stdin = (async function* () {})()
    await stele(['check', '--root', root], {stdin, stdout: stream, stderr: stream, env: {}})
    expect(said).toBe(`glossary.json:1:100001: The file ends too soon, expected “${']'.repeat(20)}”.\n`)
  })
})
