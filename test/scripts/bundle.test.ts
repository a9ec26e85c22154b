import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'

const BUNDLE = 'dist/stele.js'

function stele(...words: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BUNDLE, ...words], {
    encoding: 'utf8',
    env: {PATH: process.env.PATH, LANG: 'C'}
  })
  return {status, stdout, stderr}
}

// The gate builds before it tests.
describe.skipIf(!existsSync(BUNDLE))('the bundled command', () => {
  test.each([
    [['check', '--lokale', 'ja'], '“--lokale” is no option. Did you mean --locale?\n'],
    [['check', '--format', 'xml'], '“xml” is no value of --format, expected '],
    [['explain'], 'An argument is missing: rule.\n'],
    [['explain', 'a', 'b'], 'One argument too many: “b”.\n'],
    [['check', '--lang', 'ja', '--lokale', 'ja'], '「--lokale」というオプションはありません。']
  ])('wrong usage is told in our words, exit code 2: %j', (words, said) => {
    const {status, stderr} = stele(...words)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  test('finds the pages of rules from any folder', () => {
    const {status, stdout} = spawnSync(process.execPath, [`${process.cwd()}/${BUNDLE}`, 'explain', 'term-missing'], {
      cwd: '/',
      encoding: 'utf8'
    })
    expect(stdout).toContain('# term-missing')
    expect(status).toBe(0)
  })

  test('is read as it was written: all of it is ASCII', () => {
    expect(readFileSync('dist/commands.cjs').findIndex(byte => byte > 0x7f)).toBe(-1)
  })

  test('reads Chinese and Japanese as the sources do', () => {
    const root = mkdtempSync(join(tmpdir(), 'stele-bundle-'))
    const texts = {en: 'Hundreds of people came.', zh: '数千人前来。', ja: '数百人が訪れた。'}
    for (const [locale, text] of Object.entries(texts)) {
      mkdirSync(join(root, 'content', locale), {recursive: true})
      writeFileSync(join(root, 'content', locale, 'visit.md'), `${text}\n`)
    }
    const {stdout} = stele('check', '--root', root, '--format', 'jsonl')
    rmSync(root, {recursive: true, force: true})
    expect(stdout).toContain('“数千人” in zh is “Hundreds” in en, ja.')
  })

  test('tells a link to a page that is gone since the last report', () => {
    const root = mkdtempSync(join(tmpdir(), 'stele-bundle-'))
    const write = (file: string, text: string) => {
      mkdirSync(join(root, file, '..'), {recursive: true})
      writeFileSync(join(root, file), text)
    }
    write('stele.config.json', '{"ignore": ["content/*/drafts/**"]}')
    write('content/en/visit.md', 'See [the map](drafts/map.md).\n')
    write('content/zh/visit.md', '见[地图](drafts/map.md)。\n')
    write('content/en/drafts/map.md', 'The map.\n')
    const before = stele('check', '--root', root, '--format', 'jsonl')
    rmSync(join(root, 'content/en/drafts/map.md'))
    const after = stele('check', '--root', root, '--format', 'jsonl')
    rmSync(root, {recursive: true, force: true})
    expect(before.stdout).toBe('')
    expect(after.stdout).toContain('There is no page “content/zh/drafts/map.md”.')
  })

  test('help is no fault', () => expect(stele('check', '--help').status).toBe(0))
})
