import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {alignFiles} from '../../scripts/align/files.ts'
import {projectTerms} from '../../scripts/align/project-terms.ts'
import {whyLinked} from '../../scripts/align/why.ts'
import {InputError} from '../../src/input-error.ts'
import {createTranslator} from '../../src/messages/index.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stele-terms-'))
})
afterEach(() => rmSync(root, {recursive: true}))

const write = (file: string, text: string) => writeFileSync(join(root, file), text)
const glossary = (locale = 'zh') =>
  JSON.stringify({
    concepts: [
      {
        id: 'hall',
        kind: 'place',
        state: 'approved',
        terms: {en: [{text: 'Larkfield'}], [locale]: [{text: '丰云阁'}], ja: [{text: '雲雀の間'}]}
      },
      {
        id: 'quay',
        kind: 'place',
        state: 'approved',
        terms: {en: [{text: 'Osprey'}], [locale]: [{text: '长浪台'}], ja: [{text: '鶚の台'}]}
      }
    ]
  })
const rows = (files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) write(file, text)
  return alignFiles(Object.keys(files), {root}).rows.map(({texts, evidence}) => ({
    texts: [...texts.values()],
    why: whyLinked(evidence(), createTranslator('en'))
  }))
}
const TEXTS = {'a.en.txt': 'Larkfield.\nOsprey.\n', 'b.zh.txt': '丰云阁。\n长浪台。\n'}
const LEFT_OUT = {'a.en.txt': 'Larkfield.\nOsprey.\n', 'b.zh.txt': '长浪台。\n'}

test('names of the glossary are a reason', () => {
  write('glossary.json', glossary())
  expect(rows(TEXTS).map(({why}) => why)).toEqual(['names Larkfield = 丰云阁', 'names Osprey = 长浪台'])
})

test('they tell which sentence was left out, in Markdown too', () => {
  const wanted = [
    ['Larkfield.', ''],
    ['Osprey.', '长浪台。']
  ]
  expect(rows(LEFT_OUT).map(({texts}) => texts)).not.toEqual(wanted)
  write('glossary.json', glossary())
  expect(rows(LEFT_OUT).map(({texts}) => texts)).toEqual(wanted)
  const markdown = {'a.en.md': 'Larkfield.\n\nOsprey.\n', 'b.zh.md': '长浪台。\n'}
  expect(rows(markdown).map(({texts}) => texts)).toEqual(wanted)
})

test('a locale of the project stands for its language', () => {
  write('stele.config.json', JSON.stringify({locales: {en: {}, 'zh-cn': {}}}))
  write('glossary.json', glossary('zh-cn'))
  expect(rows(LEFT_OUT).map(({texts}) => texts.at(-1))).toEqual(['', '长浪台。'])
  expect(projectTerms(root)!.find('丰云阁', 'zh-cn')).toHaveLength(1)
})

test('without a glossary there are no names', () => {
  expect(projectTerms(root)).toBeUndefined()
  expect(rows(TEXTS).map(({why}) => why)).toEqual(['', ''])
})

test('a glossary that cannot be read is told', () => {
  write('glossary.json', '{')
  expect(() => projectTerms(root)).toThrow(InputError)
})
