import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stele} from '../../scripts/stele.ts'
import {call, inFolder} from '../scenario.ts'

const TEXT = new Map([['port.txt', '港は開いている。船も来た。\n']])

test('a file that lies outside the project is read', () =>
  inFolder(TEXT, other =>
    inFolder(new Map(), async root => {
      const {stdout, status} = await call(['segment', join(other, 'port.txt'), '--locale', 'ja'], root)
      expect(stdout).toBe('港は開いている。\n船も来た。\n')
      expect(status).toBe(0)
    })
  ))

test('a relative file is that of the root', () =>
  inFolder(TEXT, async root => {
    expect((await call(['segment', 'port.txt', '--locale', 'ja'], root)).stdout).toBe('港は開いている。\n船も来た。\n')
  }))

test.each([
  ['en', '“x y” in --locale is no language tag, expected one such as “en” or “zh-Hans”.'],
  ['zh', '--locale 中的“x y”不是语言标签，应为“en”“zh-Hans”之类。'],
  ['ja', '--locale の「x y」は言語タグではありません。「en」や「zh-Hans」のような形が必要です。']
])('a language that is none is told in %s', (lang, words) =>
  inFolder(TEXT, async root => {
    const {stderr, status} = await call(['segment', 'port.txt', '--locale', 'x y', '--lang', lang], root)
    expect(stderr).toBe(`${words}\n`)
    expect(status).toBe(2)
  })
)

test('bytes from stdin that are not UTF-8 are told with their place', async () => {
  let said = ''
  const stream = {write: (text: string) => (said += text)}
  const stdin = (async function* () {
    yield Buffer.from('open\nthe p\xF6rt\n', 'latin1')
  })()
  expect(await stele(['segment'], {stdin, stdout: stream, stderr: stream, env: {}})).toBe(3)
  expect(said).toBe('-:2:6: A byte here is not UTF-8, expected a text in UTF-8.\n')
})
