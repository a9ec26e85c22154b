import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {answerCases} from '../../scripts/align/cases.ts'
import {alignFiles} from '../../scripts/align/files.ts'
import {alignmentPage} from '../../scripts/align/page.ts'
import {alignmentTable, alignmentTmx} from '../../scripts/align/print.ts'
import {whyLinked} from '../../scripts/align/why.ts'
import {InputError} from '../../src/input-error.ts'
import {createTranslator} from '../../src/messages/index.ts'

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

  test('says why texts correspond', () => {
    writeFileSync(join(root, 'a.txt'), 'The harbour has 14 berths.\nIt rains.\n')
    writeFileSync(join(root, 'b.txt'), '港には14のバースがある。\n雨が降る。\n')
    const [row] = alignFiles(['a.txt', 'b.txt'], {root}).rows
    expect(whyLinked(row!.evidence(), createTranslator('en'))).toContain('numbers 14')
    expect(whyLinked(row!.evidence(), createTranslator('ja'))).toContain('数 14')
    expect(whyLinked([{kind: 'length', seen: ['3', '4']}], createTranslator('zh'))).toBe('')
  })

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

  test('cuts paragraphs into sentences, also where lines were broken to a width', () => {
    const found = rows({
      'one.txt': 'He has 12 boats and one\nold ship. She left in 1987.\n\nIt rains.\n',
      'two.txt': '他有12条船和一艘旧船。她于1987年离开。\n下雨了。\n'
    })
    expect(found.map(({en}) => en)).toEqual(['He has 12 boats and one old ship.', 'She left in 1987.', 'It rains.'])
    expect(found.map(({zh}) => zh)).toEqual(['他有12条船和一艘旧船。', '她于1987年离开。', '下雨了。'])
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

describe('what is printed', () => {
  const hostile = '<script>alert(1)</script> & "{{x}}" ]]>\u001B[31m\n\tend'
  const aligned = {
    locales: ['en', 'ja"><script>'],
    rows: [
      {
        texts: new Map([
          ['en', hostile],
          ['ja"><script>', 'はい。']
        ]),
        confidence: 0.5,
        evidence: () => [
          {kind: 'number' as const, seen: ['60', '60']},
          {kind: 'lexicon' as const, seen: ['<b>', '港']},
          {kind: 'length' as const, seen: ['3', '4']}
        ]
      },
      {
        texts: new Map([
          ['en', 'Alone.'],
          ['ja"><script>', '']
        ]),
        confidence: 0.99,
        evidence: () => []
      }
    ]
  }

  test('is safe and says what is unsure and what is missing, as a page', () => {
    const page = alignmentPage(aligned, {t: createTranslator('en'), language: 'en', counts: '1 & 2'})
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;{{x}}&quot; ]]&gt;')
    expect(page).toContain('<strong>unsure</strong>50 %<small>numbers 60; words &lt;b&gt; = 港</small>')
    expect(page).toContain('<td class="absent">missing</td>')
    expect(page).toContain('1 &amp; 2')
  })

  test('has one line a row as a table, and only what is linked as a memory', () => {
    expect(alignmentTable(aligned).split('\n')).toHaveLength(4)
    expect(alignmentTable(aligned)).not.toContain('\u001B')
    expect(alignmentTmx(aligned)).not.toContain('<script')
    expect(alignmentTmx(aligned).match(/<tu>/g)).toHaveLength(1)
  })
})
