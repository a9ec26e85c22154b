import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  port: {
    en: 'The port opened in 1997.\n\nIt has 5 cranes.\n\nFerries leave every hour.\n',
    ja: '港は1997年に開いた。\n\nクレーンが5基ある。\n\nフェリーは毎時出る。\n'
  },
  museum: {
    en: 'The museum shows old ships.\n\nTickets cost 10 dollars.\n\nIt closes on Monday.\n',
    ja: '博物館は古い船を展示する。\n\n入場券は10ドルである。\n\n月曜日に休む。\n'
  },
  market: {
    en: 'The market sells fish.\n\nIt opens before dawn.\n\nBring your own bags.\n',
    ja: '市場では魚を売る。\n\n夜明け前に開く。\n\n袋は各自で持ってくる。\n'
  }
}
const EDITS: Readonly<Record<string, readonly [string, string]>> = {
  port: ['5 cranes', '5 new cranes'],
  museum: ['Monday', 'Tuesday'],
  market: ['your own bags', 'a basket']
}

const page = (root: string, locale: string, name: string) => join(root, `content/${locale}/${name}.md`)
const memory = (root: string, name: string) => join(root, `.stele/memory/${name}.jsonl`)
const edit = (root: string, locale: string, name: string, from: string, to: string) =>
  writeFileSync(page(root, locale, name), readFileSync(page(root, locale, name), 'utf8').replace(from, to))
const LOCALES = ['en', 'ja']

/** Moves pages, old name to new, all at once. */
function move(root: string, names: Readonly<Record<string, string>>, locales: readonly string[] = LOCALES): void {
  for (const locale of locales) {
    for (const name of Object.keys(names)) renameSync(page(root, locale, name), page(root, locale, `${name}-`))
    for (const [name, to] of Object.entries(names)) renameSync(page(root, locale, `${name}-`), page(root, locale, to))
  }
}

/** Synced articles of which the translations are all behind. */
function behind(names: readonly string[], look: (root: string) => Promise<void>): Promise<void> {
  const files = names.flatMap(name =>
    LOCALES.map(locale => [`content/${locale}/${name}.md`, TEXTS[name]![locale]!] as const)
  )
  return inFolder(new Map(files), async root => {
    await call(['sync'], root)
    for (const name of names) edit(root, 'en', name, ...EDITS[name]!)
    await call(['sync'], root)
    await look(root)
  })
}

/** What is to be done, as `article: the source text that it was made from`. */
async function asked(root: string, ...words: string[]): Promise<string[]> {
  const {stdout} = await call(['sync', '--format', 'jsonl', ...words], root)
  const items = stdout.split('\n').flatMap(line => (line.startsWith('{') ? [JSON.parse(line)] : []))
  return items
    .filter(({locale, status}) => locale === 'ja' && status !== 'keep')
    .map(({file, status, was}) => `${/(\w+)\.md$/.exec(file)![1]}: ${status} ${was}`)
}

const OF_PORT = 'stale It has 5 cranes.'
const OF_MUSEUM = 'stale It closes on Monday.'
const OF_MARKET = 'stale Bring your own bags.'

describe('articles that took the names of others keep what is to be done', () => {
  test.each<
    [name: string, names: readonly string[], moves: Readonly<Record<string, string>>, wanted: readonly string[]]
  >([
    [
      'two that exchanged them',
      ['museum', 'port'],
      {port: 'museum', museum: 'port'},
      [`museum: ${OF_PORT}`, `port: ${OF_MUSEUM}`]
    ],
    [
      'one that took that of one with a new name',
      ['museum', 'port'],
      {port: 'museum', museum: 'sights'},
      [`museum: ${OF_PORT}`, `sights: ${OF_MUSEUM}`]
    ],
    [
      'the new name before the others',
      ['museum', 'port'],
      {port: 'museum', museum: 'art'},
      [`art: ${OF_MUSEUM}`, `museum: ${OF_PORT}`]
    ],
    [
      'three in a circle',
      ['market', 'museum', 'port'],
      {port: 'museum', museum: 'market', market: 'port'},
      [`market: ${OF_MUSEUM}`, `museum: ${OF_PORT}`, `port: ${OF_MARKET}`]
    ],
    ['one that took that of one that is gone', ['museum', 'port'], {port: 'museum'}, [`museum: ${OF_PORT}`]]
  ])('%s', (_, names, moves, wanted) =>
    behind(names, async root => {
      move(root, moves)
      expect(await asked(root, '--dry-run')).toEqual(wanted)
      expect((await call(['sync', '--check'], root)).status).toBe(1)
      const {stderr} = await call(['sync'], root)
      for (const [was, path] of Object.entries(moves))
        expect(stderr).toContain(`${path}: was ${was}; its memory goes with it.`)
      expect(await asked(root)).toEqual(wanted)
      const there = new Set(Object.values(moves))
      for (const name of [...names, ...there]) {
        expect(existsSync(memory(root, name)), name).toBe(there.has(name))
        expect(existsSync(memory(root, `${name}.renamed`))).toBe(false)
      }
      expect((await call(['sync'], root)).stderr).toBe('')
    })
  )

  test('also when one of them alone is named, or was edited', () =>
    behind(['museum', 'port'], async root => {
      move(root, {port: 'museum', museum: 'port'})
      edit(root, 'en', 'port', '10 dollars', '12 dollars')
      const wanted = ['port: stale Tickets cost 10 dollars.', `port: ${OF_MUSEUM}`]
      expect(await asked(root, 'content/ja/port.md')).toEqual(wanted)
      expect(await asked(root)).toEqual([`museum: ${OF_PORT}`, ...wanted])
    }))

  test('where a run broke off in the middle', () =>
    behind(['museum', 'port'], async root => {
      move(root, {port: 'museum', museum: 'port'})
      renameSync(memory(root, 'port'), memory(root, 'port.renamed'))
      renameSync(memory(root, 'museum'), memory(root, 'port'))
      expect(await asked(root)).toEqual([`museum: ${OF_PORT}`, `port: ${OF_MUSEUM}`])
      expect(existsSync(memory(root, 'port.renamed'))).toBe(false)
    }))
})

describe('a memory stays with its article', () => {
  test('where only its source took the name of another', () =>
    behind(['museum', 'port'], async root => {
      const before = readFileSync(memory(root, 'port'), 'utf8')
      move(root, {port: 'museum', museum: 'port'}, ['en'])
      await asked(root, '--check')
      expect(readFileSync(memory(root, 'port'), 'utf8')).toBe(before)
      expect((await call(['sync'], root)).stderr).not.toContain('its memory goes with it')
    }))

  test('where most of it went into a new one', () =>
    behind(['museum', 'port'], async root => {
      for (const locale of LOCALES) {
        const text = readFileSync(page(root, locale, 'port'), 'utf8')
        writeFileSync(page(root, locale, 'cranes'), text.slice(text.indexOf('\n\n') + 2))
        writeFileSync(page(root, locale, 'port'), text.slice(0, text.indexOf('\n')))
      }
      expect((await call(['sync'], root)).stderr).not.toContain('its memory goes with it')
      expect(existsSync(memory(root, 'port'))).toBe(true)
    }))

  test('where it was copied over another', () =>
    behind(['museum', 'port'], async root => {
      for (const locale of LOCALES)
        writeFileSync(page(root, locale, 'museum'), readFileSync(page(root, locale, 'port'), 'utf8'))
      expect((await call(['sync'], root)).stderr).not.toContain('its memory goes with it')
      rmSync(page(root, 'ja', 'museum'))
      expect(await asked(root)).toEqual([`port: ${OF_PORT}`])
    }))
})
