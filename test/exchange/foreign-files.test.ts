import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port is open.\n\nIt has 5 cranes.\n'],
  ['content/ja/port.md', '港は開いている。\n']
])
const BACK = '港にはクレーンが5基ある。'
const TMX = `<?xml version="1.0" encoding="UTF-16"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu><tuv xml:lang="en"><seg>It has 5 cranes.</seg></tuv><tuv xml:lang="ja"><seg>${BACK}</seg></tuv></tu>
  </body>
</tmx>
`
const little = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const big = (text: string) => little(text).swap16()

describe('a file of another tool', () => {
  test.each([
    ['a memory in UTF-16, with a document type', 'back.tmx', little(TMX)],
    ['a memory in UTF-16 of the other order', 'back.tmx', big(TMX)],
    ['a memory in UTF-8, with a document type', 'back.tmx', Buffer.from(TMX.replace('UTF-16', 'UTF-8'))],
    [
      'a table of a spreadsheet in UTF-16',
      'back.tsv',
      little(`article\tlocale\tsource\ttarget\tid\nport\tja\tIt has 5 cranes.\t${BACK}\t\n`)
    ]
  ])('%s', (_, name, bytes) =>
    inFolder(FILES, async root => {
      writeFileSync(join(root, name), bytes)
      const {stdout, stderr, status} = await call(['import', name], root)
      expect({stderr, status}).toEqual({stderr: '', status: 0})
      expect(stdout).toContain('1 text inserted')
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(`港は開いている。\n\n${BACK}\n`)
    })
  )

  test('that is neither UTF-8 nor marked as UTF-16 is refused', () =>
    inFolder(FILES, async root => {
      writeFileSync(join(root, 'back.tmx'), little(TMX).subarray(2))
      const {stderr, status} = await call(['import', 'back.tmx'], root)
      expect(stderr).toContain('back.tmx:6:176: A byte here is not UTF-8')
      expect(status).toBe(3)
    }))

  test('in UTF-16 stays as it is when it is to be refreshed', () =>
    inFolder(FILES, async root => {
      await call(['export', '--format', 'xliff', '--locale', 'ja', '--output', 'ja.xlf'], root)
      const bytes = little(readFileSync(join(root, 'ja.xlf'), 'utf8'))
      writeFileSync(join(root, 'ja.xlf'), bytes)
      const {stderr, status} = await call(['export', '--update', 'ja.xlf'], root)
      expect(stderr).toContain('ja.xlf:1:1: A byte here is not UTF-8')
      expect(status).toBe(3)
      expect(readFileSync(join(root, 'ja.xlf')).equals(bytes)).toBe(true)
    }))
})

const unit = (...texts: readonly (readonly [string, string])[]) =>
  `<tu>${texts.map(([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`).join('')}</tu>`
const EN = ['en-US', 'It has 5 cranes.'] as const
const JA = ['ja-JP', BACK] as const
const DE = ['de-DE', 'Er hat 5 Kräne.'] as const
const memory = (...units: readonly string[]) =>
  TMX.replace('UTF-16', 'UTF-8')
    .replace('srclang="en"', 'srclang="en-US"')
    .replace(/<tu>.*<\/tu>/, units.join('\n'))

describe('a memory of many languages', () => {
  const taken = (text: string, ...words: readonly string[]) =>
    inFolder(FILES, async root => {
      writeFileSync(join(root, 'back.tmx'), text)
      const {stderr, stdout, status} = await call(['import', 'back.tmx', ...words], root)
      return {stderr, stdout, status, page: readFileSync(join(root, 'content/ja/port.md'), 'utf8')}
    })
  const page = `港は開いている。\n\n${BACK}\n`

  test.each([
    [
      'in which others come first',
      memory(unit(EN, DE, JA)),
      'back.tmx: de-DE passed over: no language of the project.\n'
    ],
    ['with a unit that lacks the source', memory(unit(DE), unit(EN, JA)), ''],
    ['with two translations of a text', memory(unit(EN, JA), unit(EN, ['ja-JP', '別の訳。'])), '']
  ])('%s', async (_, text, stderr) => {
    expect(await taken(text)).toMatchObject({stderr, status: 0, page})
  })

  test('gives the language that is asked for, and no other', async () => {
    expect(await taken(memory(unit(EN, DE, JA)), '--locale', 'ja')).toMatchObject({status: 0, page})
  })

  test('of one strange language needs to be told which that is', async () => {
    const strange = memory(unit(EN, ['jp', BACK]))
    expect(await taken(strange)).toMatchObject({status: 3, page: '港は開いている。\n'})
    expect(await taken(strange, '--locale', 'ja')).toMatchObject({status: 0, page})
  })

  test('larger than an article is read', async () => {
    const many = Array.from({length: 90_000}, (_, at) =>
      unit(['en-US', `${'A ship. '.repeat(18)}${at}`], ['ja-JP', '船。'])
    )
    const text = memory(...many, unit(EN, JA))
    expect(text.length).toBeGreaterThan(20_000_000)
    expect(await taken(text)).toMatchObject({stderr: '', status: 0, page})
  }, 60_000)
})
