import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const PAGES = [
  ['content/en/port.md', 'The quay is long.\n'],
  ['content/ja/port.md', '埠頭は長い。\n']
] as const
const glossaryOf = (concepts: readonly object[]) => `${JSON.stringify({concepts}, null, 2)}\n`
const QUAY = {
  id: 'quay',
  kind: 'place',
  state: 'approved',
  terms: {en: [{text: 'quay'}], ja: [{text: '埠頭'}]}
}

/** A call in a project with a glossary and perhaps a file beside it. */
function called(
  words: readonly string[],
  {concepts = [QUAY] as readonly object[], file = ['', ''] as readonly [string, string | Uint8Array]} = {}
) {
  const files = new Map<string, string | Uint8Array>([...PAGES, ['glossary.json', glossaryOf(concepts)]])
  if (file[0] !== '') files.set(file[0], file[1])
  return inFolder(files, async root => {
    const outcome = await call(
      words.map(word => word.replace('ROOT', root)),
      root
    )
    return {...outcome, glossary: outcome.read('glossary.json')}
  })
}

describe('options that a task does not have', () => {
  test.each([
    [['glossary', 'export', '--fix'], '--fix does not go with `glossary export`.'],
    [['glossary', 'export', '--dry-run'], '--dry-run does not go with `glossary export`.'],
    [['glossary', 'export', '--min', '3'], '--min does not go with `glossary export`.'],
    [['glossary', 'import', 'x.csv', '--fix'], '--fix does not go with `glossary import`.'],
    [['glossary', 'import', 'x.csv', '--format', 'csv'], '--format does not go with `glossary import`.'],
    [['glossary', 'extract', '--fix'], '--fix does not go with `glossary extract`.'],
    [['glossary', 'extract', '--dry-run'], '--dry-run does not go with `glossary extract`.'],
    [['glossary', '--min', '3'], '--min does not go with `glossary`.'],
    [['glossary', 'export', '--fix', '--lang', 'zh'], '--fix 不能与 `glossary export` 一起使用。'],
    [['glossary', 'export', '--fix', '--lang', 'ja'], '--fix は `glossary export` では使えません。'],
    [['glossary', 'export', 'names.csv'], 'One argument too many: “names.csv”.'],
    [['glossary', 'import'], '“glossary import” wants a file: TBX or CSV.'],
    [['glossary', '--format', 'tbx'], '“tbx” is no value of --format, expected pretty, jsonl, csv.'],
    [['glossary', 'export', '--format', 'jsonl'], '“jsonl” is no value of --format, expected tbx, csv.'],
    [['glossary', 'extract', '--format', 'tbx'], '“tbx” is no value of --format, expected pretty, jsonl, csv.'],
    [['glossary', 'extract', '--min', '0'], '“0” is no value of --min, expected 1, 2, 3 ….'],
    [['glossary', 'extract', '--min', 'two'], '“two” is no value of --min, expected 1, 2, 3 ….'],
    [['glossary', '--locale', 'fr'], '“fr” is no value of --locale, expected en, zh, ja.']
  ])('%j: “%s”', async (words, said) => {
    const {status, stdout, stderr, glossary} = await called(words)
    expect({status, stdout, stderr}).toEqual({status: 2, stdout: '', stderr: `${said}\n`})
    expect(glossary).toBe(glossaryOf([QUAY]))
  })

  test.each([
    ['glossary', '--fix', '--dry-run'],
    ['glossary', '--dry-run'],
    ['glossary', '--locale', 'ja', '--format', 'csv'],
    ['glossary', 'extract', '--min', '1', '--format', 'jsonl'],
    ['glossary', 'export', '--format', 'csv']
  ])('%s %s goes', async (...words) => {
    expect(await called(words)).toMatchObject({status: 0, stderr: ''})
  })
})

test('glossary extract guesses the kind of what it proposes', () =>
  inFolder(
    new Map([
      [
        'content/en/port.md',
        'We run Pilot here.\n\nAsk for Pilot.\n\nWe met the Harbour Office.\n\nAsk the Harbour Office.\n'
      ],
      ['content/zh/port.md', '我们这里用 Pilot。\n\n请索取 Pilot。\n\n我们见了港务局。\n\n请问港务局。\n']
    ]),
    async root => {
      const {stdout} = await call(['glossary', 'extract', '--format', 'csv'], root)
      expect(stdout).toMatch(/^harbour-office,organisation,/m)
      expect(stdout).toMatch(/^pilot,product,/m)
    }
  ))

describe('glossary import', () => {
  const table = 'concept,kind,locale,term\ncrane,term,en,crane\n'
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(table.replaceAll(',', '\t'), 'utf16le')])

  test('reads the UTF-16 that a spreadsheet saves', async () => {
    const {status, stderr, glossary} = await called(['glossary', 'import', 'ROOT/more.txt'], {
      file: ['more.txt', utf16]
    })
    expect({status, stderr}).toEqual({
      status: 0,
      stderr: 'ROOT/more.txt: concepts: 1 added, 0 changed, 0 as they were\n'
    })
    expect(glossary).toContain('"crane"')
  })

  test('only says so with --dry-run', async () => {
    const {status, glossary} = await called(['glossary', 'import', 'ROOT/more.csv', '--dry-run'], {
      file: ['more.csv', table]
    })
    expect({status, glossary}).toEqual({status: 0, glossary: glossaryOf([QUAY])})
  })

  test.each<[string, string | Uint8Array, string]>([
    [
      'a.csv',
      new Uint8Array([0x61, 0x0a, 0xe9, 0x0a]),
      'a.csv:2:1: A byte here is not UTF-8, expected a text in UTF-8.'
    ],
    ['b.csv', '', 'b.csv:1:1: The table has no column “concept”.'],
    [
      'c.csv',
      'concept,kind\n"a,b\n',
      'c.csv:2:1: The quotation mark that opens a cell of this row is not closed before the next delimiter.'
    ],
    ['d.tbx', '', 'd.tbx:1:1: This is not XML, expected one element that holds everything else.'],
    [
      'e.tbx',
      '<!DOCTYPE a><tbx/>',
      'e.tbx:1:1: A document type declaration stands here, expected XML without one: entities are not read.'
    ],
    ['f.tbx', '<html/>', 'f.tbx:1:1: “html” is not the root of TBX, expected “tbx”.'],
    ['g.csv/h', '', 'g.csv: The file cannot be read (it is a folder).']
  ])('tells what is wrong with %s', async (name, content, said) => {
    const typed = name.split('/')[0]!
    const {status, stderr, glossary} = await called(['glossary', 'import', `ROOT/${typed}`], {file: [name, content]})
    expect({status, stderr}).toEqual({status: 3, stderr: `ROOT/${said}\n`})
    expect(glossary).toBe(glossaryOf([QUAY]))
  })

  test('says that a file is not there', async () => {
    expect(await called(['glossary', 'import', 'nowhere.csv'])).toMatchObject({
      status: 3,
      stderr: 'nowhere.csv: There is no such file.\n'
    })
  })
})

describe('what export writes, import takes back', () => {
  /** Beginnings a spreadsheet would run, delimiters, quotation marks, markup, letters of every kind. */
  const piece = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '|',
    '<b>',
    '&amp;',
    ']]>',
    '{{x}}',
    '名',
    '埠頭',
    'é',
    '𠮷',
    'A',
    '1',
    '*'
  )
  const name = fc.array(piece, {minLength: 1, maxLength: 6}).map(pieces => `${pieces.join('')}x`)
  const words = fc
    .array(fc.oneof(piece, fc.constantFrom('\n', '\t', ' ')), {maxLength: 8})
    .map(pieces => `x${pieces.join('')}x`)
  const concept = fc.record({en: name, ja: name, definition: words, note: words, termNote: words})

  test.each(['csv', 'tbx'])('%s', async format => {
    await fc.assert(
      fc.asyncProperty(fc.array(concept, {minLength: 1, maxLength: 3}), async all => {
        const concepts = all.map(({en, ja, definition, note, termNote}, index) => ({
          id: `c${index}`,
          kind: 'term',
          state: 'approved',
          definition,
          note,
          terms: {en: [{text: en, note: termNote}], ja: [{text: ja}]}
        }))
        const files = new Map<string, string>([...PAGES, ['glossary.json', glossaryOf(concepts)]])
        await inFolder(files, async root => {
          const {stdout} = await call(['glossary', 'export', '--format', format], root)
          writeFileSync(join(root, `names.${format}`), stdout.replaceAll('ROOT', root))
          writeFileSync(join(root, 'glossary.json'), glossaryOf([]))
          const {status, read} = await call(['glossary', 'import', join(root, `names.${format}`)], root)
          expect(status).toBe(0)
          expect(JSON.parse(read('glossary.json'))).toEqual({concepts})
        })
      }),
      {numRuns: 25}
    )
  })
})
