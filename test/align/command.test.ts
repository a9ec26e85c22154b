import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {answerCases} from '../../scripts/align/cases.ts'
import {alignFiles} from '../../scripts/align/files.ts'
import {InputError} from '../../src/input-error.ts'

describe('answerCases', () => {
  const answers = (text: string) =>
    answerCases(text)
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))

  test('answers pairs and triples, a line each', () => {
    const found = answers(
      '{"id":"p","lang":["en","zh"],"a":["He has 12 boats."],"b":["他有12条船。"]}\n\n' +
        '{"id":7,"set":"x","en":["Go.","He has 12 boats."],"zh":["他有12条船。"],"ja":["彼は船を12隻持つ。"],"ken":["h1","p"],"kzh":["p"],"kja":["p"]}\n'
    )
    expect(found.map(({id, align}) => ({id, align}))).toEqual([
      {id: 'p', align: [[[0], [0]]]},
      {
        id: 7,
        align: [
          [[0], [], []],
          [[1], [0], [0]]
        ]
      }
    ])
    expect(found[1].confidence).toHaveLength(2)
  })

  test.each([
    ['no JSON', '{'],
    ['no object', '[1]'],
    ['a side is missing', '{"id":1,"lang":["en","zh"],"a":["x"]}'],
    ['a side is no list of texts', '{"id":1,"lang":["en","zh"],"a":["x"],"b":[1]}'],
    ['one language', '{"id":1,"en":["x"]}'],
    ['a language twice', '{"id":1,"lang":["en","en"],"a":["x"],"b":["x"]}']
  ])('names the line of a case that cannot be read: %s', (_, line) => {
    const run = () => answerCases(`{"id":1,"en":[],"zh":[]}\n${line}`)
    expect(run).toThrow(InputError)
    expect(run).toThrow(expect.objectContaining({code: 'align.case', position: {line: 2, column: 1}}))
  })
})

describe('alignFiles', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'align-'))
  })
  afterEach(() => rmSync(root, {recursive: true}))

  const rows = (files: Record<string, string>, locales?: string[]) => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
    const found = alignFiles(Object.keys(files), {root, locales})
    return found.rows.map(({texts}) => Object.fromEntries(texts))
  }

  test('aligns plain text by lines and tells the language from the text', () => {
    expect(rows({'one.txt': 'He has 12 boats.\r\n\r\nShe left.\r\n', 'two.txt': '他有12条船。\n'})).toEqual([
      {en: 'He has 12 boats.', zh: '他有12条船。'},
      {en: 'She left.', zh: ''}
    ])
  })

  test('aligns Markdown by blocks and sentences', () => {
    const found = rows({
      'a.en.md': '# Port\n\nHe has **12** boats. She left.\n',
      'a.ja.md': '# 港\n\n彼は船を**12**隻持つ。彼女は去った。\n'
    })
    expect(found).toEqual([
      {en: 'Port', ja: '港'},
      {en: 'He has 12 boats.', ja: '彼は船を12隻持つ。'},
      {en: 'She left.', ja: '彼女は去った。'}
    ])
  })

  test('keeps two files of one language apart, and takes locales as told', () => {
    expect(rows({'a.txt': 'Same 5.\n', 'b.txt': 'Same 5.\n'})).toEqual([{en: 'Same 5.', 'en-x-2': 'Same 5.'}])
    expect(rows({'a.txt': 'Same 5.\n', 'b.txt': 'Same 5.\n'}, ['fr', 'de'])).toEqual([{fr: 'Same 5.', de: 'Same 5.'}])
  })
})
