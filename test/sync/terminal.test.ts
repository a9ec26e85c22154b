import {chmodSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stele} from '../../scripts/stele.ts'
import {inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port.\n'],
  ['content/ja/port.md', '港。\n'],
  ['content/en/sea.md', 'The sea.\n'],
  ['content/ja/sea.md', '海。\n']
])

async function sync(root: string, isTTY: boolean, ...words: string[]) {
  let [out, err] = ['', '']
  const status = await stele(['sync', '--root', root, '--lang', 'en', ...words], {
    stdin: (async function* () {})(),
    stdout: {write: text => (out += text)},
    stderr: {write: text => (err += text), isTTY},
    env: {}
  })
  return {out, err, status}
}

test('on a terminal a sync tells how far it is, and leaves no trace of it', () =>
  inFolder(FILES, async root => {
    const {out, err} = await sync(root, true)
    expect(err).toMatch(/\r\u001B\[K[^\r]*1[^\r]*2[^\r]*\r\u001B\[K/)
    expect(err).toMatch(/\r\u001B\[K$/)
    expect(out).not.toContain('\r')
  }))

test.each([
  ['elsewhere', false, []],
  ['when it is to be quiet', true, ['--quiet']]
])('%s it tells nothing of it', (_, isTTY, words) =>
  inFolder(FILES, async root => {
    const {err} = await sync(root, isTTY, ...words)
    expect(err).not.toContain('\r')
  })
)

test('a page that nobody may write stays as it is, is told, and holds up no other', () =>
  inFolder(FILES, async root => {
    await sync(root, false)
    const page = (name: string) => join(root, `content/ja/${name}.md`)
    chmodSync(page('port'), 0o444)
    for (const name of ['port', 'sea']) writeFileSync(join(root, `content/en/${name}.md`), `Another ${name}.\n`)
    const {err, status} = await sync(root, false)
    expect(status).toBe(3)
    expect(err).toContain('content/ja/port.md')
    expect(readFileSync(page('port'), 'utf8')).toBe('港。\n')
    expect(statSync(page('port')).mode & 0o777).toBe(0o444)
    expect(readFileSync(page('sea'), 'utf8')).toContain('stele: ')
    // With its rights back the next run does what this one could not.
    chmodSync(page('port'), 0o644)
    expect((await sync(root, false)).status).toBe(0)
    expect(readFileSync(page('port'), 'utf8')).toContain('stele: ')
  }))
