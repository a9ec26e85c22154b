import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {defaultConfig} from '../../src/config/index.ts'
import missing from '../../src/rules/missing-translation.ts'
import rule from '../../src/rules/stale-translation.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {memoryOf, parallelOf} from '../exchange/desk.ts'
import {run} from './run.ts'

const MEMORY = 'The pier has cranes.\n栈桥有起重机。'
const NEW = {en: 'A new hall was built in spring.', zh: '春天建了一座新大厅。'}

test.each([
  ['the source', 'en', ['zh error missing']],
  ['a translation, which is told as extra,', 'zh', ['en warning missing']]
] as const)('what is new in %s weighs so', (_, leading, expected) => {
  const texts = {en: 'The pier has cranes.', zh: '栈桥有起重机。'}
  texts[leading] += `\n\n${NEW[leading]}`
  const example = {texts: new Map(Object.entries(texts)), glossary: '', config: '', memory: MEMORY}
  expect(
    run(rule, example).map(({location, severity, message}) => `${location.locale} ${severity} ${message}`)
  ).toEqual(expected)
})

/** What the rules of a version without a counterpart say of the second paragraph, as the source was when it was recorded. */
function lackingWith({was, en, zh}: {readonly was: string; readonly en: string; readonly zh: string}) {
  const around = (text: string, other: string) => `${other}\n\n${text}`
  const texts = new Map([
    ['en', around(en, 'The pier has cranes.')],
    ['zh', around(zh, '栈桥有起重机。')]
  ])
  const memory = `${MEMORY}\n\n${was}`
  return run(missing, {texts, glossary: '', config: '', memory}).map(({message}) => message)
}

const COUNTED = 'The harbour office counted the ferries on Monday.'
const LICENCE = 'Every captain has to show a licence before the boat may leave the pier.'

test('a sentence that the source added to a text is told as stale alone', () =>
  expect(
    lackingWith({
      was: `${COUNTED}\n港务局星期一清点了渡轮。`,
      en: `${COUNTED} ${LICENCE}`,
      zh: '港务局星期一清点了渡轮。'
    })
  ).toEqual([]))

test('a sentence that the source had, and the translation lost, is told beside a text that changed', () => {
  const [office, bell] = ['办公室在 16 点关门。', '钟在 12 点敲响。']
  const [open, closed] = ['The office closes at 16:00.', 'The office closes at 17:00 in summer.']
  expect(
    lackingWith({
      was: `${open} The bell rings at 12:00.\n${office}${bell}`,
      en: `${closed} The bell rings at 12:00.`,
      zh: office
    })
  ).toEqual(['sentence'])
})

const ZH = '海港商会至今在本镇清点了60艘船。'

test.each([
  [
    'a word that the quotation begins in is whole',
    'The harbour chamber has so far had 60 boats of the town.',
    '…chamber has so far had 63 boats of the town.'
  ],
  [
    'at the beginning nothing is left out',
    'The 60 boats of the harbour chamber are here.',
    'The 63 boats of the harbour chamber are here.'
  ]
])('what changed is quoted: %s', (_, was, expected) => {
  const texts = new Map([
    ['en', was.replace('60', '63')],
    ['zh', ZH]
  ])
  const found = run(rule, {texts, glossary: '', config: '', memory: `${was}\n${ZH}`})
  expect(found.map(({message, args}) => [message, args.now])).toEqual([['stale', expected]])
})

test('a row that the source dropped is told once, with the number of its other cells', () => {
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const table = (...rows: readonly string[]) => rows[0] + row('-', '-') + rows.slice(1).join('')
  const en = [row('Place', 'State'), row('The pier', 'It has cranes'), row('The hall', 'It has lamps')]
  const zh = table(row('地方', '状态'), row('码头', '有起重机'), row('大厅', '有灯'))
  const memory = memoryOf({en: table(...en), zh})
  const told = (now: string) =>
    check([parallelOf({en: now, zh}, memory)], {
      config: defaultConfig,
      finder: compileTerms({concepts: []}),
      memory: () => memory,
      rules: [rule]
    }).findings.map(({location, message, args}) => ({at: `${location.locale} ${location.start.line}`, message, args}))
  expect(told(table(...en.slice(0, 2)))).toEqual([
    {at: 'zh 4', message: 'droppedMore', args: {was: 'The hall', more: 1, source: 'en'}}
  ])
  expect(told(table(...en))).toEqual([])
})
